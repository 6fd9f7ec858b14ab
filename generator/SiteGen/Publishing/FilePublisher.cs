using SiteGen.Planning;
using SiteGen.Publishing.Api;
using SiteGen.Publishing.Badges;
using SiteGen.Publishing.Catalogue;
using SiteGen.Publishing.Feeds;
using SiteGen.Publishing.OpenBadges;
using SiteGen.Publishing.Sitemaps;
using SiteGen.Publishing.Tables;

namespace SiteGen.Publishing;

/// <summary>Makes the files that are not pages, before the pages that state their weight.</summary>
internal sealed class FilePublisher(SitePlan plan, Exports exports, NiveauViews niveaux, BadgePainter badges)
{
    private readonly ApiFiles? _api = plan.Api is { } api ? new(exports.Words, api, niveaux) : null;

    /// <summary>Emits every planned file; answers with the weight of each.</summary>
    /// <param name="emit">Receives each finished file.</param>
    /// <param name="jobs">How many threads work at once.</param>
    public FileWeights Publish(Action<Output> emit, int jobs)
    {
        FileWeights? weights = null;
        ReadOnlyMemory<byte> Make(PlannedFile file) => file is DescriptionFile description ? Describe(description, weights!) : MakeAlone(file);

        weights = new(plan, Make);
        void Publish(PlannedFile file)
        {
            var bytes = Make(file);
            weights.Note(file, bytes.Span);
            emit(new(file.Route, bytes));
        }

        Parallel.ForEach(plan.Files.Where(f => f is not DescriptionFile), new ParallelOptions { MaxDegreeOfParallelism = jobs }, Publish);

        // These state the bytes of the others.
        foreach (var file in plan.Files.OfType<DescriptionFile>())
        {
            Publish(file);
        }

        return weights;
    }

    private ApiFiles Api => _api ?? throw new InvalidOperationException("the site publishes no API");

    private ReadOnlyMemory<byte> MakeAlone(PlannedFile file) => file switch
    {
        AssetFile asset => asset.Bytes,
        ContentFile content => content.File.ReadBytes(),
        BadgeFile badge => badges.Paint(badge),
        BadgeJsonFile badge => BadgeJson.Write(badge, plan, niveaux, badges.Couleur),
        OEmbedFile oembed => OEmbedJson.Write(oembed, plan),
        DataFile data => Make(data),
        ApiFile document => Api.Write(document),
        ApiSchemaFile schema => Api.Write(schema),
        OpenApiFile description => Api.Write(description),
        RegionFile region => exports.GeoJson.Write(region.Code),
        EmetteurFile emetteur => EmetteurJson.Write(emetteur, plan),
        ClasseDeBadgeFile classe => ClasseDeBadgeJson.Write(classe, plan),
        DessinDeClasseFile dessin => badges.Paint(dessin),
        AssertionFile assertion => AssertionJson.Write(assertion, plan, niveaux),
        CommunesFile communes => CommunesJson.Write(communes),
        RechercheFile recherche => RechercheJson.Write(recherche, plan, niveaux),
        FluxFile flux => AtomFile.Write(flux, plan, niveaux),
        CalendrierFile calendrier => CalendarFile.Write(calendrier, plan),
        SitemapFile sitemap => SitemapXml.Write(sitemap, plan),
        SitemapIndexFile sitemaps => SitemapXml.Write(sitemaps, plan),
        RobotsFile robots => HostTexts.Write(robots, plan),
        HumansFile => HostTexts.WriteHumans(plan),
        SecuriteFile securite => HostTexts.Write(securite, plan),
        OpenSearchFile openSearch => OpenSearchXml.Write(openSearch, plan),
        _ => throw new ArgumentException($"no maker for {file}", nameof(file)),
    };

    private ReadOnlyMemory<byte> Make(DataFile data) => data.Kind switch
    {
        DataFileKind.TerritoiresGeoJson => exports.GeoJson.Write(),
        DataFileKind.PalmaresGeoJson => exports.GeoJson.Write(data.Edition!),
        DataFileKind.PalmaresCsv => CsvFile.Write(exports.Tables.PalmaresOf(data.Edition)),
        DataFileKind.PalmaresTableur => CsvFile.WriteForSpreadsheets(exports.Tables.Palmares),
        DataFileKind.PalmaresOds => exports.Tables.Spreadsheet(data.Edition),
        DataFileKind.TerritoiresCsv => CsvFile.Write(exports.Tables.Territoires),
        DataFileKind.EditionsCsv => CsvFile.Write(exports.Tables.Editions),
        DataFileKind.MentionsCsv => CsvFile.Write(exports.Tables.Mentions),
        _ => throw new ArgumentException($"no maker for {data.Kind}", nameof(data)),
    };

    private ReadOnlyMemory<byte> Describe(DescriptionFile file, FileWeights weights) => file.Kind switch
    {
        DescriptionKind.DataPackage => DataPackage.Write(plan, exports.Tables, weights),
        DescriptionKind.SchemaPalmares => TableSchema.Write(plan, exports.Tables.Palmares, file.Route),
        DescriptionKind.SchemaTerritoires => TableSchema.Write(plan, exports.Tables.Territoires, file.Route),
        DescriptionKind.Catalogue => DcatFile.Write(plan, weights),
        _ => throw new ArgumentException($"no maker for {file.Kind}", nameof(file)),
    };
}
