using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Geo;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Benchmarks;

/// <summary>What the grounds of the maps cost, from outlines to path data.</summary>
[MemoryDiagnoser]
public class MapBenchmarks
{
    private ImmutableArray<Contour> _contours;

    [GlobalSetup]
    public void ReadOutlines()
    {
        _contours = PalmaresBinder.Bind(SourceSet.FromFolder(BuildBenchmarks.FindRoot()), new DiagnosticBag())!.Contours;
    }

    /// <summary>The whole country: arcs, simplification, grid, paths.</summary>
    [Benchmark(Baseline = true)]
    public FondDeCarte Country() => Atlas.Of(_contours, [])!.Country;

    /// <summary>The country and its thumbnail, which have their arcs in common.</summary>
    [Benchmark]
    public (FondDeCarte Country, FondDeCarte Thumbnail) CountryAndThumbnail()
    {
        var atlas = Atlas.Of(_contours, [])!;
        return (atlas.Country, atlas.Thumbnail);
    }

    /// <summary>All the départements, each with its neighbours.</summary>
    [Benchmark]
    public int EveryDepartement()
    {
        var atlas = Atlas.Of(_contours, [])!;
        return _contours.Sum(c => atlas.Departement(c.Code)!.Terre.Length);
    }
}
