using SiteGen.Planning;
using SiteGen.Sources;
using SiteGen.Tests.Program;
using SiteGen.Tests.Publishing;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Readers;

/// <summary>Sites in folders, each built once for all the tests that only read them; nothing is built where the tests are skipped.</summary>
public sealed class WrittenSites : IDisposable
{
    private static readonly Lazy<BuiltSite> BuiltMinimal = new(() =>
        TestSite.Minimal.Replace(TestSite.Edition2022, "liste: complete\n", "liste: complete\nremise: {date: 2022-11-08}\n").Build());

    private readonly Lazy<WorkFolder> _real = new(() => Write(BuiltSite.Of(SourceSet.FromFolder(Repository.Root), new() { Clock = PublishedSite.Clock })));
    private readonly Lazy<WorkFolder> _hostile = new(() => Write(HostileSite.Site.Build()));
    private readonly Lazy<WorkFolder> _minimal = new(WriteMinimal);

    public string Real => _real.Value.Root;

    /// <summary>The site whose names try to leave the text that they stand in.</summary>
    public string Hostile => _hostile.Value.Root;

    /// <summary>The minimal site with a day, so that its calendar has an event.</summary>
    public string Minimal => _minimal.Value.Root;

    /// <summary>The minimal site in a folder that its user changes and deletes.</summary>
    internal static WorkFolder WriteMinimal() => Write(BuiltMinimal.Value);

    private static WorkFolder Write(BuiltSite site)
    {
        Assert.DoesNotContain(site.Result.Diagnostics, d => d.IsError);
        var folder = new WorkFolder();
        foreach (var (path, bytes) in site.Outputs)
        {
            var file = folder.At(new Route(path).OutputFile);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes.Span);
        }

        return folder;
    }

    public void Dispose()
    {
        foreach (var folder in new[] { _real, _hostile, _minimal }.Where(f => f.IsValueCreated))
        {
            folder.Value.Dispose();
        }
    }
}

/// <summary>The tests that share these folders.</summary>
[CollectionDefinition(Name)]
public sealed class ReaderTests : ICollectionFixture<WrittenSites>
{
    public const string Name = "Readers";
}
