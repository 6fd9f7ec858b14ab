using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using SiteGen.Model;
using SiteGen.Theming;

namespace SiteGen.Planning;

/// <summary>Gives every file that is not a page its address: one method for each family of outputs that a site may want.</summary>
internal sealed class FilePlanner(Palmares palmares, PalmaresIndex index, BaseAddress address, ImmutableArray<PlannedPage> pages, int longestSitemap)
{
    /// <summary>Above this the index of the search is cut, for no visitor should wait for all of it: this many territories take some 40 kB compressed.</summary>
    private const int LongestIndex = 1500;

    private const string OpenBadges = "/open-badges/";

    private readonly List<PlannedFile> _files = [];

    /// <summary>Every file, those of the theme first.</summary>
    public List<PlannedFile> Plan(ImmutableArray<ThemeAsset> assets, IEnumerable<ContentFile> content)
    {
        _files.AddRange(assets.Select(a => new AssetFile(a.Name, new($"/assets/{WithHash(a)}"), a.Bytes)));
        _files.AddRange(content);
        AddFamily("geojson", AddGeoJson);
        AddFamily("csv", AddCsv);
        AddFamily("ods", AddOds);
        AddFamily("catalogue", AddCatalogue);
        AddFamily("api", () => _files.AddRange(ApiPlan.Files(index)));
        AddFamily("badges", AddBadges);
        AddFamily("integrer", AddOEmbed);
        AddFamily("open-badges", AddOpenBadges);
        AddFamily("autour", AddCommunes);
        AddFamily("recherche", AddRecherche);
        AddFamily("flux", () => _files.AddRange(new FluxPlanner(index, pages).Plan()));
        AddFamily("calendrier", AddCalendrier);
        AddSitemap();
        _files.Add(new HumansFile(new("/humans.txt")));
        AddForHosts();
        return _files;
    }

    private void AddFamily(string family, Action add)
    {
        if (palmares.Site.Wants(family))
        {
            add();
        }
    }

    private void AddGeoJson()
    {
        AddData(DataFileKind.TerritoiresGeoJson, null, "/donnees/territoires.geojson");
        AddByEdition(DataFileKind.PalmaresGeoJson, "geojson");
        _files.AddRange(index.ByRegion.Keys.Order(StringComparer.Ordinal).Select(code => new RegionFile(code, new($"/donnees/regions/{code.ToLowerInvariant()}.geojson"))));
    }

    private void AddCsv()
    {
        AddData(DataFileKind.PalmaresCsv, null, "/donnees/palmares.csv");
        AddData(DataFileKind.PalmaresTableur, null, "/donnees/palmares-tableur.csv");
        AddData(DataFileKind.TerritoiresCsv, null, "/donnees/territoires.csv");
        AddData(DataFileKind.EditionsCsv, null, "/donnees/editions.csv");
        AddData(DataFileKind.MentionsCsv, null, "/donnees/mentions.csv");
        AddByEdition(DataFileKind.PalmaresCsv, "csv");
    }

    private void AddOds()
    {
        AddData(DataFileKind.PalmaresOds, null, "/donnees/palmares.ods");
        AddByEdition(DataFileKind.PalmaresOds, "ods");
    }

    /// <summary>What describes the data files; without any, nothing does.</summary>
    private void AddCatalogue()
    {
        if (!_files.OfType<DataFile>().Any())
        {
            return;
        }

        AddDescription(DescriptionKind.DataPackage, "/donnees/datapackage.json");
        AddDescription(DescriptionKind.SchemaPalmares, "/donnees/schema-palmares.json");
        AddDescription(DescriptionKind.SchemaTerritoires, "/donnees/schema-territoires.json");
        AddDescription(DescriptionKind.Catalogue, "/donnees/catalogue.jsonld");
    }

    private void AddDescription(DescriptionKind kind, string path) => _files.Add(new DescriptionFile(kind, new(path)));

    private void AddBadges()
    {
        foreach (var territoire in index.Territoires.Where(index.HasLabel))
        {
            var history = index.History(territoire);
            _files.Add(new BadgeFile(territoire, history[^1], new($"/badges/{territoire.Id}.svg")));
            _files.Add(new BadgeJsonFile(territoire, history[^1], new($"/badges/{territoire.Id}.json")));
            _files.AddRange(history.Select(d => new BadgeFile(
                territoire, d, new(string.Create(CultureInfo.InvariantCulture, $"/badges/{territoire.Id}/{d.Edition.Annee}.svg")))));
        }
    }

    private void AddOEmbed() => _files.AddRange(pages.OfType<IntegrerPage>().Select(c => new OEmbedFile(c, new($"{c.Route.Path}oembed.json"))));

    /// <summary>One document for each label whose day is known, after those that it refers to: who gives it, and what it attests.</summary>
    private void AddOpenBadges()
    {
        _files.Add(new EmetteurFile(new($"{OpenBadges}emetteur.json")));
        var classes = new Dictionary<(string Echelle, string? Niveau), ClasseDeBadgeFile>();
        foreach (var echelle in palmares.Echelles)
        {
            foreach (var niveau in echelle.Niveaux.Prepend(null))
            {
                var path = $"{OpenBadges}niveaux/{echelle.Id}{(niveau is null ? null : $"/{niveau.Id}")}";
                var dessin = new DessinDeClasseFile(echelle, niveau, new($"{path}.svg"));
                var classe = classes[(echelle.Id, niveau?.Id)] = new(echelle, niveau, dessin, new($"{path}.json"));
                _files.Add(dessin);
                _files.Add(classe);
            }
        }

        foreach (var edition in index.Publiees)
        {
            if (MisesAJour.Announced(edition) is not { } jour)
            {
                // An assertion says the day it was issued on, and nobody knows this one.
                continue;
            }

            foreach (var label in index.Labels(edition))
            {
                var path = string.Create(CultureInfo.InvariantCulture, $"{OpenBadges}labels/{label.Laureat.Territoire.Id}/{edition.Annee}.json");
                _files.Add(new AssertionFile(label, classes[(edition.Echelle.Id, label.Laureat.Niveau?.Id)], jour, new(path)));
            }
        }
    }

    /// <summary>One small file per key, so that a visitor who types two letters waits for the communes of these alone.</summary>
    private void AddCommunes()
    {
        var byClef = new Dictionary<string, ImmutableArray<CommuneSituee>.Builder>(StringComparer.Ordinal);
        foreach (var commune in palmares.Communes.Value)
        {
            if (ClefDeCommune.Of(commune.Nom) is { } clef)
            {
                if (!byClef.TryGetValue(clef, out var communes))
                {
                    byClef[clef] = communes = ImmutableArray.CreateBuilder<CommuneSituee>();
                }

                communes.Add(commune);
            }
        }

        _files.AddRange(byClef.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new CommunesFile(c.Key, c.Value.ToImmutable(), new($"{SitePlan.Autour}{c.Key}.json"))));
    }

    /// <summary>One index, the first of these files. A large site keeps its territories apart, each in the files of the keys of its words.</summary>
    private void AddRecherche()
    {
        ImmutableArray<(TerritoirePage Page, Cherchable Mots)> found = [.. pages.OfType<TerritoirePage>().Select(p => (p, Cherchable.Of(p.Territoire, p.Titre, index)))];
        var isLong = found.Length > LongestIndex;
        _files.Add(new OpenSearchFile(pages.OfType<RecherchePage>().First(), new("/opensearch.xml")));
        _files.Add(new RechercheFile(null, isLong ? [] : found, new($"{SitePlan.Recherche}.json")));
        if (isLong)
        {
            _files.AddRange(
                found.SelectMany(t => t.Mots.Clefs, (t, clef) => (t, clef))
                    .GroupBy(p => p.clef, p => p.t, StringComparer.Ordinal)
                    .OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new RechercheFile(g.Key, [.. g], new($"{SitePlan.Recherche}/{g.Key}.json"))));
        }
    }

    /// <summary>A calendar without a date would be none.</summary>
    private void AddCalendrier()
    {
        ImmutableArray<Echeance> echeances = [.. palmares.Editions.SelectMany(Echeance.Of)];
        if (!echeances.IsEmpty)
        {
            _files.Add(new CalendrierFile(echeances, new("/calendrier.ics")));
        }
    }

    /// <summary>One file, or as many as it takes and their index in its place.</summary>
    private void AddSitemap()
    {
        var route = new Route("/sitemap.xml");
        ImmutableArray<PlannedPage> found = [.. pages.Where(p => !p.HorsIndex)];
        if (found.Length <= longestSitemap)
        {
            _files.Add(new SitemapFile(found, route));
            return;
        }

        ImmutableArray<SitemapFile> parts =
            [.. found.Chunk(longestSitemap).Select((part, i) => new SitemapFile([.. part], new(string.Create(CultureInfo.InvariantCulture, $"/sitemaps/{i + 1}.xml"))))];
        _files.AddRange([new SitemapIndexFile(parts, route), .. parts]);
    }

    /// <summary>What is only ever asked for at the root of a host.</summary>
    private void AddForHosts()
    {
        if (address.Path.Length > 0)
        {
            return;
        }

        _files.Add(new RobotsFile(new("/sitemap.xml"), new("/robots.txt")));
        if (palmares.Site.Securite is { } securite)
        {
            _files.Add(new SecuriteFile(securite, new("/.well-known/security.txt")));
        }
    }

    private void AddByEdition(DataFileKind kind, string extension)
    {
        foreach (var edition in index.Publiees)
        {
            AddData(kind, edition, string.Create(CultureInfo.InvariantCulture, $"/donnees/palmares-{edition.Annee}.{extension}"));
        }
    }

    private void AddData(DataFileKind kind, Edition? edition, string path) =>
        _files.Add(new DataFile(kind, edition, new(path), edition?.Span ?? default));

    private static string WithHash(ThemeAsset asset)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Bytes.Span)[..5]);
        return $"{Path.GetFileNameWithoutExtension(asset.Name)}.{hash}{Path.GetExtension(asset.Name)}";
    }
}
