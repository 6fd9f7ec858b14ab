using System.Collections.Immutable;
using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Sources;
using SiteGen.Tests.Specs;
using SiteGen.Theme.Tnl;

namespace SiteGen.Tests;

/// <summary>A whole site held in memory, as path → text; it changes as records do, into another.</summary>
internal sealed record TestSite(ImmutableSortedDictionary<string, string> Files)
{
    public const string Edition2022 = "data/editions/2022.yaml";

    /// <summary>The site of <c>tests/specs/base-minimale.yml</c>: one edition, three towns, no warning.</summary>
    public static TestSite Minimal { get; } = new(SpecFile.ReadBase("minimale"));

    public SourceSet Sources => SourceSet.FromText(Files);

    /// <summary>What the run is told when a test does not say otherwise: long after the results of the minimal site.</summary>
    public static SiteOptions Options { get; } = new() { Clock = At("2030-01-01T12:00:00Z") };

    public static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

    public TestSite With(string path, string text) => new(Files.SetItem(path, text));

    public TestSite Without(string path) => new(Files.Remove(path));

    /// <summary>The same file with one piece of text changed.</summary>
    public TestSite Replace(string path, string before, string after)
    {
        Assert.Contains(before, Files[path], StringComparison.Ordinal);
        return With(path, Files[path].Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>What binding says of the sources, as printed.</summary>
    public string[] Diagnose()
    {
        var diagnostics = new DiagnosticBag();
        PalmaresBinder.Bind(Sources, diagnostics);
        return [.. diagnostics.ToImmutable().Select(d => d.ToString())];
    }

    /// <summary>The model of a site without errors.</summary>
    public Palmares Bind()
    {
        var diagnostics = new DiagnosticBag();
        var palmares = PalmaresBinder.Bind(Sources, diagnostics);
        Assert.DoesNotContain(diagnostics.ToImmutable(), d => d.IsError);
        return palmares!;
    }

    /// <summary>The plan of a site without errors.</summary>
    public SitePlan Plan(SiteOptions? options = null)
    {
        var result = SiteBuilder.Plan(Sources, [new TnlTheme()], options ?? Options);
        Assert.DoesNotContain(result.Diagnostics, d => d.IsError);
        return result.Plan!;
    }

    public BuiltSite Build(SiteOptions? options = null) => BuiltSite.Of(Sources, options ?? Options);
}
