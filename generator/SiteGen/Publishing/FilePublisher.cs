using System.Collections.Concurrent;
using System.Collections.Frozen;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>Makes the files that are not pages, before the pages that state their weight.</summary>
internal static class FilePublisher
{
    /// <summary>Emits every planned file; answers with the weight of each.</summary>
    public static FileWeights Publish(SitePlan plan, NiveauViews niveaux, BadgePainter badges, Action<Output> emit, int jobs)
    {
        var weights = new ConcurrentDictionary<Route, long>();
        Parallel.ForEach(plan.Files, new ParallelOptions { MaxDegreeOfParallelism = jobs }, file =>
        {
            var bytes = Make(file, plan, niveaux, badges);
            weights[file.Route] = bytes.Length;
            emit(new(file.Route, bytes));
        });
        return new(plan, weights.ToFrozenDictionary(), file => Make(file, plan, niveaux, badges));
    }

    private static ReadOnlyMemory<byte> Make(PlannedFile file, SitePlan plan, NiveauViews niveaux, BadgePainter badges) => file switch
    {
        AssetFile asset => asset.Bytes,
        ContentFile content => content.File.ReadBytes(),
        BadgeFile badge => badges.Paint(badge),
        DataFile { Kind: DataFileKind.TerritoiresGeoJson } => GeoJsonFile.Write(plan),
        DataFile { Kind: DataFileKind.PalmaresGeoJson, Edition: { } edition } => GeoJsonFile.Write(plan, edition),
        RegionFile region => GeoJsonFile.Write(plan, region.Code),
        CommunesFile communes => CommunesJson.Write(communes),
        RechercheFile recherche => RechercheJson.Write(recherche, plan, niveaux),
        DataFile { Kind: DataFileKind.TerritoiresCsv } => CsvFile.Write(TerritoiresTable.Columns, TerritoiresTable.Rows(plan)),
        DataFile { Kind: DataFileKind.PalmaresCsv } data => CsvFile.Write(PalmaresTable.Columns, PalmaresTable.Rows(plan, data.Edition)),
        DataFile { Kind: DataFileKind.Sitemap } => SitemapFile.Write(plan),
        DataFile { Kind: DataFileKind.Robots } => SitemapFile.WriteRobots(plan),
        _ => throw new ArgumentException($"no maker for {file}", nameof(file)),
    };
}
