using BenchmarkDotNet.Attributes;
using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;
using SiteGen.Theme.Tnl;
using SiteGen.Theming;

namespace SiteGen.Benchmarks;

/// <summary>What a build costs, whole and by phase; of this site, or of the one that SITEGEN_SOURCE names.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private static readonly IReadOnlyList<ITheme> Themes = [new TnlTheme()];

    private readonly SiteOptions _options = new() { Clock = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero) };
    private SourceSet _sources = null!;

    [GlobalSetup]
    public void ReadSources() => _sources = SourceSet.FromFolder(Environment.GetEnvironmentVariable("SITEGEN_SOURCE") ?? FindRoot());

    /// <summary>Reading and binding: text to model.</summary>
    [Benchmark]
    public Palmares? Bind() => PalmaresBinder.Bind(_sources, new DiagnosticBag());

    /// <summary>As far as the addresses of all pages.</summary>
    [Benchmark]
    public BuildResult Plan() => SiteBuilder.Plan(_sources, Themes, _options);

    /// <summary>The whole build, its files thrown away.</summary>
    [Benchmark(Baseline = true)]
    public BuildResult Build() => SiteBuilder.Build(_sources, Themes, _options, _ => { });

    internal static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "site-gen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the benchmarks run from a checkout");
        }

        return folder.FullName;
    }
}
