using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using SiteGen.Planning;

namespace SiteGen.Tests.RealSite;

/// <summary>The files that other programs read.</summary>
[Collection(RealSiteTests.Name)]
public sealed class OpenDataTests(RealSiteFixture fixture)
{
    /// <summary>How far outside its département a point may fall: the outlines are simplified, and a seat may be next door.</summary>
    private const double ToleranceInMetres = 5_000;

    private static readonly string[] PalmaresColumns =
    [
        "annee", "rang_edition", "territoire_id", "territoire_nom", "nom_publie", "type", "insee", "siren", "departements", "regions",
        "echelle", "niveau", "niveau_nom", "niveau_rang", "niveau_parmi", "mentions", "deduit", "reserve", "sources", "url",
    ];

    private readonly PublishedSite _site = fixture.Site;

    [Fact]
    public void The_palmares_has_the_columns_of_the_contract_and_a_row_for_each_label()
    {
        var records = Csv.Records(_site.Text("/donnees/palmares.csv"));

        Assert.Equal(PalmaresColumns, records[0]);
        Assert.Equal(106, records.Count);
    }

    [Fact]
    public void The_palmares_says_what_the_expected_list_says()
    {
        string[] columns = ["annee", "nom_publie", "territoire_id", "niveau", "niveau_parmi", "deduit", "mentions"];
        var expected = Csv.Rows(File.ReadAllText(Repository.Path("tests/data-attendue/laureats.csv")));
        var published = Csv.Rows(_site.Text("/donnees/palmares.csv"));

        IEnumerable<string> Lines(IEnumerable<IReadOnlyDictionary<string, string>> rows) =>
            rows.Select(row => string.Join('|', columns.Select(c => row[c]))).Order(StringComparer.Ordinal);
        Assert.Equal(Lines(expected), Lines(published));
    }

    [Fact]
    public void Every_csv_file_parses_ends_its_lines_with_crlf_and_has_no_byte_order_mark()
    {
        foreach (var path in FilesWith(".csv").Where(p => !p.EndsWith("-tableur.csv", StringComparison.Ordinal)))
        {
            var text = _site.Text(path);
            Assert.NotEmpty(Csv.Rows(text));
            Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
            Assert.NotEqual('\uFEFF', text[0]);
        }
    }

    [Fact]
    public void The_rows_of_the_editions_are_those_of_the_whole()
    {
        var whole = Csv.Records(_site.Text("/donnees/palmares.csv")).Skip(1).Select(r => string.Join('|', r));
        var parts = Enumerable.Range(2016, 10).SelectMany(year => Csv.Records(_site.Text($"/donnees/palmares-{year}.csv")).Skip(1)).Select(r => string.Join('|', r));

        Assert.Equal(whole, parts);
    }

    [Fact]
    public void Every_geojson_file_is_a_feature_collection_of_points_with_longitude_first()
    {
        foreach (var path in FilesWith(".geojson"))
        {
            var collection = JsonNode.Parse(_site.Files[path])!;
            Assert.Equal("FeatureCollection", (string?)collection["type"]);
            Assert.All(collection["features"]!.AsArray(), feature =>
            {
                Assert.Equal("Feature", (string?)feature!["type"]);
                Assert.Equal(JsonValueKind.String, feature["id"]!.GetValueKind());
                Assert.NotNull(feature["properties"]);
                Assert.True(feature.AsObject().ContainsKey("geometry"));
                if (feature["geometry"] is { } geometry)
                {
                    Assert.Equal("Point", (string?)geometry["type"]);
                    var (lon, lat) = ((double)geometry["coordinates"]![0]!, (double)geometry["coordinates"]![1]!);
                    Assert.True(lat is > 41 and < 52 ? lon is > -6 and < 10 : lat is > -22 and < -20 && lon is > 55 and < 56, $"{path}: {feature["id"]} at {lon}, {lat}");
                }
            });
        }
    }

    /// <summary>The dictionary against what the files hold: nothing undocumented, nothing that no file has.</summary>
    [Fact]
    public void The_dictionary_documents_the_properties_that_the_files_have()
    {
        void AssertDocumented((string Name, string Type, string Presence)[] documented, IEnumerable<JsonObject> objects)
        {
            Assert.Equal(documented.Select(d => d.Name).Order(StringComparer.Ordinal), objects.SelectMany(p => p).Select(p => p.Key).Distinct().Order(StringComparer.Ordinal));
            Assert.All(objects, o => Assert.All(documented.Where(d => d.Presence == "toujours"), d => Assert.True(o.ContainsKey(d.Name), d.Name)));
            Assert.DoesNotContain(objects.SelectMany(o => o), p => p.Value is null);
        }

        var ofEditions = FilesWith(".geojson").Where(p => p.Contains("palmares-", StringComparison.Ordinal)).SelectMany(PropertiesIn).ToList();
        var ofAll = FilesWith(".geojson").Where(p => !p.Contains("palmares-", StringComparison.Ordinal)).SelectMany(PropertiesIn).ToList();
        AssertDocumented([.. Documented("geojson"), .. Documented("geojson-editions")], ofAll);
        AssertDocumented([.. Documented("geojson"), .. Documented("geojson-edition")], ofEditions);
        AssertDocumented(Documented("geojson-labels"), ofAll.SelectMany(p => p["labels"]!.AsArray()).Select(l => l!.AsObject()).ToList());
    }

    [Theory]
    [InlineData("palmares")]
    [InlineData("territoires")]
    [InlineData("editions")]
    [InlineData("mentions")]
    public void The_dictionary_documents_the_columns_of_the_tables_in_their_order(string table) =>
        Assert.Equal(Csv.Records(_site.Text($"/donnees/{table}.csv"))[0], Documented(table).Select(d => d.Name));

    [Fact]
    public void The_files_by_region_hold_the_territories_of_the_whole_but_the_national_bodies()
    {
        var byRegion = FilesWith(".geojson").Where(p => p.StartsWith("/donnees/regions/", StringComparison.Ordinal)).SelectMany(PropertiesIn).Select(p => (string)p["url"]!);
        var expected = PropertiesIn("/donnees/territoires.geojson").SelectMany(p => p["regions"]!.AsArray(), (p, _) => (string)p["url"]!);

        Assert.Equal(expected.Order(StringComparer.Ordinal), byRegion.Order(StringComparer.Ordinal));
    }

    /// <summary>« C’est un texte » is said of codes, and a number of what is counted: each property has one type.</summary>
    [Fact]
    public void A_property_has_the_type_that_the_dictionary_says()
    {
        var types = ((string[])["geojson", "geojson-editions", "geojson-edition"]).SelectMany(Documented).DistinctBy(d => d.Name).ToDictionary(d => d.Name, d => d.Type);

        Assert.All(FilesWith(".geojson").SelectMany(PropertiesIn).SelectMany(p => p), p => Assert.Equal(types[p.Key], p.Value switch
        {
            JsonArray array when array.Any(i => i is JsonObject) || p.Key == "labels" => "liste d’objets",
            JsonArray => "liste de textes",
            _ => p.Value!.GetValueKind() == JsonValueKind.Number ? "nombre" : "texte",
        }));
    }

    [Fact]
    public void The_territories_are_58_features_with_ids_of_their_own_and_53_have_a_point()
    {
        var features = Territoires();

        Assert.Equal(58, features.Count);
        Assert.Equal(58, features.Select(f => (string)f["id"]!).Distinct().Count());
        Assert.Equal(53, features.Count(f => f["geometry"] is not null));
        Assert.Equal(105, features.Sum(f => f["properties"]!["labels"]!.AsArray().Count));
    }

    [Fact]
    public void Every_point_lies_in_its_departement()
    {
        var outlines = Outline.ReadAll(File.ReadAllBytes(Repository.Path("data/geo/departements.geojson")));
        foreach (var feature in Territoires().Where(f => f["geometry"] is not null))
        {
            var (lon, lat) = ((double)feature["geometry"]!["coordinates"]![0]!, (double)feature["geometry"]!["coordinates"]![1]!);
            var codes = feature["properties"]!["departements"]!.AsArray().Select(c => (string)c!).ToList();
            var distance = codes.Count == 0 ? 0 : codes.Min(code => outlines[code].DistanceInMetres(lon, lat));
            Assert.True(distance <= ToleranceInMetres, $"{feature["id"]} is {distance:0} m from {string.Join(", ", codes)}");
        }
    }

    /// <summary>What the script of the map reads when a visitor types the name of a commune.</summary>
    [Fact]
    public void Every_commune_is_in_one_file_that_its_name_leads_to()
    {
        var expected = Csv.Rows(File.ReadAllText(Repository.Path("data/reference/communes.csv")))
            .Select(r => string.Join('|', ClefDeCommune.Of(r["nom"]), r["nom"], r["departement"]));
        var published = FilesOfCommunes()
            .SelectMany(p => JsonNode.Parse(_site.Files[p])!.AsArray(), (p, c) => string.Join('|', Path.GetFileNameWithoutExtension(p), c![0], c[1]));

        Assert.Equal(expected.Order(StringComparer.Ordinal), published.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_files_of_communes_are_small_and_hold_every_known_point()
    {
        var files = FilesOfCommunes().ToList();
        var communes = files.SelectMany(p => JsonNode.Parse(_site.Files[p])!.AsArray()).Select(c => c!.AsArray()).ToList();

        Assert.InRange(files.Count, 200, 400);
        Assert.All(files, p => Assert.InRange(_site.Files[p].Length, 2, 50_000));
        Assert.All(communes, c => Assert.Contains(c.Count, (int[])[2, 4]));
        Assert.Equal(Csv.Rows(File.ReadAllText(Repository.Path("data/reference/communes-points.csv"))).Count, communes.Count(c => c.Count == 4));
    }

    [Fact]
    public void The_sitemap_lists_every_page_once_and_nothing_else()
    {
        var listed = XDocument.Parse(_site.Text("/sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value);
        var canonical = _site.Pages.Where(p => p.Page.QuerySelector("meta[name=robots][content=noindex]") is null).Select(p => p.Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!);

        Assert.Equal(canonical.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_svg_file_is_well_formed_and_leads_nowhere()
    {
        foreach (var path in FilesWith(".svg"))
        {
            var svg = XDocument.Parse(Encoding.UTF8.GetString(_site.Files[path]));
            Assert.DoesNotContain(svg.Descendants().Attributes(), a => a.Name.LocalName is "href" or "src" && !a.Value.StartsWith('#'));
            Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "foreignObject");
        }
    }

    private List<JsonNode> Territoires() =>
        [.. JsonNode.Parse(_site.Files["/donnees/territoires.geojson"])!["features"]!.AsArray().Select(f => f!)];

    private IEnumerable<string> FilesOfCommunes() => FilesWith(".json").Where(p => p.StartsWith("/carte/communes/", StringComparison.Ordinal));

    private IEnumerable<JsonObject> PropertiesIn(string path) =>
        JsonNode.Parse(_site.Files[path])!["features"]!.AsArray().Select(f => f!["properties"]!.AsObject());

    private IEnumerable<string> FilesWith(string ending) => _site.Files.Keys.Where(p => p.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The words of a part of the dictionary: name, type, presence.</summary>
    private (string Name, string Type, string Presence)[] Documented(string part) =>
    [
        .. _site.Page("/donnees/dictionnaire/").QuerySelectorAll($"[aria-labelledby={part}] dt").Select(term =>
        {
            var small = term.NextElementSibling!.QuerySelector("small")!.TextContent;
            var comma = small.IndexOf(", ", StringComparison.Ordinal);
            return (term.TextContent, small[..comma], small[(comma + 2)..]);
        }),
    ];
}
