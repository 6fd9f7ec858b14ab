using System.Text.Json;

namespace SiteGen.Tests.Publishing;

public sealed class GeoJsonFileTests
{
    private const string Whole = "/donnees/territoires.geojson";

    private static readonly TestSite Site = TestSite.Minimal
        .With("data/mentions.yaml", "encouragements: {nom: Encouragements}\n")
        .With("data/territoires.yaml", """
            - {id: nevers,     nom: Nevers,     type: commune, insee: "58194", departement: "58", region: "27", geocode: {lat: 46.9908349, lon: 3.1593, precision: territoire}}
            - {id: la-tronche, nom: La Tronche, type: commune}
            - {id: abbeville,  nom: Abbeville,  type: commune, geocode: {lat: 50.1, lon: -1.5}}
            - {id: meylan,     nom: Meylan,     type: commune, regions: ["84", "27"]}

            """)
        .With(TestSite.Edition2022, """
            annee: 2022
            rang: 1
            echelle: niveaux-1-5
            statut: publiee
            liste: complete
            mentions: [{mention: encouragements, territoire: nevers}]
            laureats:
              - {territoire: nevers, nom-publie: "Ville d'\"Avril\"", niveau: 4}
              - {territoire: abbeville, niveau-parmi: [3, 4], deduit: [niveau-parmi], reserve: Un doute.}
              - {territoire: la-tronche}
            """);

    private static readonly BuiltSite Built = Site.Build();

    [Fact]
    public void A_point_is_longitude_then_latitude_with_five_decimals_at_most() =>
        Assert.Equal("""{"type":"Point","coordinates":[3.1593,46.99083]}""", Feature("nevers").GetProperty("geometry").GetRawText());

    [Fact]
    public void A_territory_without_a_point_is_there_without_geometry() =>
        Assert.Equal(JsonValueKind.Null, Feature("la-tronche").GetProperty("geometry").ValueKind);

    [Fact]
    public void The_box_goes_from_south_west_to_north_east() =>
        Assert.Equal("[-1.5,46.99083,3.1593,50.1]", Read(Whole).GetProperty("bbox").GetRawText());

    [Fact]
    public void Without_any_point_there_is_no_box() =>
        Assert.DoesNotContain("bbox", TestSite.Minimal.Build().Text("/donnees/territoires.geojson"), StringComparison.Ordinal);

    [Fact]
    public void All_territories_stand_in_French_order_and_laureates_in_the_order_of_the_list()
    {
        Assert.Equal(["abbeville", "la-tronche", "meylan", "nevers"], Ids(Whole));
        Assert.Equal(["nevers", "abbeville", "la-tronche"], Ids("/donnees/palmares-2022.geojson"));
    }

    [Fact]
    public void A_label_gives_its_level_or_its_range_or_neither()
    {
        Assert.Equal("""{"annee":2022,"echelle":"niveaux-1-5","niveau":"4","rang":4,"mentions":["encouragements"]}""", Label("nevers"));
        Assert.Equal("""{"annee":2022,"echelle":"niveaux-1-5","niveau_parmi":["3","4"],"deduit":["niveau-parmi"],"reserve":"Un doute."}""", Label("abbeville"));
        Assert.Equal("""{"annee":2022,"echelle":"niveaux-1-5"}""", Label("la-tronche"));
    }

    [Fact]
    public void Codes_are_text_and_the_page_is_given_by_its_whole_address()
    {
        var properties = Feature("nevers").GetProperty("properties");

        Assert.Equal("58194", properties.GetProperty("insee").GetString());
        Assert.Equal("https://label.example/territoires/nevers/", properties.GetProperty("url").GetString());
    }

    [Fact]
    public void What_maps_show_stands_flat_beside_the_labels()
    {
        var properties = Feature("nevers").GetProperty("properties");

        Assert.Equal("Commune", properties.GetProperty("type_nom").GetString());
        Assert.Equal(1, properties.GetProperty("nombre_labels").GetInt32());
        Assert.Equal(2022, properties.GetProperty("dernier_label").GetInt32());
        Assert.Equal("4", properties.GetProperty("dernier_niveau").GetString());
        Assert.Equal("Niveau 4", properties.GetProperty("dernier_niveau_nom").GetString());
        Assert.Equal(4, properties.GetProperty("dernier_niveau_rang").GetInt32());
    }

    [Fact]
    public void The_last_label_is_that_of_the_last_edition()
    {
        var site = Site.Replace(TestSite.Edition2022, "rang: 1", "rang: 2")
            .With("data/editions/2021.yaml", "annee: 2021\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\nliste: partielle\nlaureats: [{territoire: la-tronche, niveau: 2}]\n");
        var properties = Features(site.Build(), Whole)["la-tronche"];

        Assert.Equal((2, 2022), (properties.GetProperty("nombre_labels").GetInt32(), properties.GetProperty("dernier_label").GetInt32()));
        Assert.False(properties.TryGetProperty("dernier_niveau", out _), "the level of 2022 is not known, and that of 2021 is not it");
    }

    [Theory]
    [InlineData("la-tronche", "nom type type_nom departements regions nombre_labels dernier_label labels url")]
    [InlineData("abbeville", "nom type type_nom departements regions nombre_labels dernier_label dernier_niveau_parmi derniere_reserve labels url")]
    [InlineData("inconnue", "nom type type_nom departements regions labels url")]
    public void What_is_not_known_is_left_out(string id, string names)
    {
        var built = Site.With("data/territoires.yaml", Site.Files["data/territoires.yaml"] + "- {id: inconnue, nom: Inconnue, type: autre}\n").Build();

        Assert.Equal(names.Split(' '), Features(built, Whole)[id].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void The_file_of_an_edition_says_what_that_edition_gave()
    {
        var properties = Features(Built, "/donnees/palmares-2022.geojson")["nevers"];

        Assert.Equal(
            "nom type type_nom insee departements regions precision annee nom_publie niveau niveau_nom niveau_rang mentions_recues labels url",
            string.Join(' ', properties.EnumerateObject().Select(p => p.Name)));
        Assert.Equal("Ville d'\"Avril\"", properties.GetProperty("nom_publie").GetString());
        Assert.Equal("[\"Encouragements (2022)\"]", properties.GetProperty("mentions_recues").GetRawText());
    }

    [Fact]
    public void A_territory_of_several_regions_is_in_the_file_of_each_and_a_national_body_in_none()
    {
        Assert.Equal(["meylan", "nevers"], Ids("/donnees/regions/27.geojson"));
        Assert.Equal(["meylan"], Ids("/donnees/regions/84.geojson"));
        Assert.Equal(["/donnees/regions/27.geojson", "/donnees/regions/84.geojson"], Built.Outputs.Keys.Where(p => p.StartsWith("/donnees/regions/", StringComparison.Ordinal)));
        Assert.Contains("abbeville", Ids(Whole));
    }

    [Fact]
    public void The_file_of_a_region_is_listed_with_the_data_and_on_its_page()
    {
        const string Link = "a[href='/donnees/regions/84.geojson']";

        Assert.Single(Built.Texts("/regions/84/", Link));
        Assert.StartsWith("Région 84 (GeoJSON, ", Assert.Single(Built.Texts("/donnees/", Link)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_geojson_has_no_file_by_region_and_documents_no_property()
    {
        var built = Site.With("data/site.yaml", "url: https://label.example/\nsorties: [csv]\n").Build();

        Assert.DoesNotContain(built.Outputs.Keys, p => p.EndsWith(".geojson", StringComparison.Ordinal));
        Assert.Empty(built.Texts("/donnees/", "a[href$='.geojson']"));
        Assert.Empty(built.Texts("/donnees/dictionnaire/", "[id^=geojson]"));
        Assert.Empty(built.Texts("/regions/84/", "#fichiers"));
    }

    /// <summary>RFC 7946 wants I-JSON (RFC 7493): no name twice in an object, UTF-8; and no <c>crs</c>, which the RFC took out.</summary>
    [Fact]
    public void Every_file_is_I_JSON_without_a_byte_order_mark_nor_a_reference_system()
    {
        var files = Built.Outputs.Where(o => o.Key.EndsWith(".geojson", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, files.Count);
        Assert.All(files, file =>
        {
            Assert.Equal((byte)'{', file.Value.Span[0]);
            using var json = JsonDocument.Parse(file.Value, new() { AllowDuplicateProperties = false });
            Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
            Assert.All(json.RootElement.EnumerateObject(), p => Assert.Contains(p.Name, (string[])["type", "bbox", "features"]));
            Assert.All(json.RootElement.GetProperty("features").EnumerateArray(), f =>
                Assert.Equal(["type", "id", "geometry", "properties"], f.EnumerateObject().Select(p => p.Name)));
        });
    }

    /// <summary>Wallis and Nouméa lie on either side of the antimeridian; a box from west to east still holds both.</summary>
    [Fact]
    public void The_box_of_points_on_both_sides_of_the_antimeridian_holds_them() =>
        Assert.Equal("[-176.17,-22.27,166.44,-13.28]", Parse(Site
            .Replace("data/territoires.yaml", "{lat: 46.9908349, lon: 3.1593, precision: territoire}", "{lat: -13.28, lon: -176.17}")
            .Replace("data/territoires.yaml", "{lat: 50.1, lon: -1.5}", "{lat: -22.27, lon: 166.44}").Build(), Whole).GetProperty("bbox").GetRawText());

    private static JsonElement Read(string path) => Parse(Built, path);

    private static JsonElement Parse(BuiltSite built, string path)
    {
        using var json = JsonDocument.Parse(built.Text(path));
        return json.RootElement.Clone();
    }

    /// <summary>The properties of each feature, by its id.</summary>
    private static Dictionary<string, JsonElement> Features(BuiltSite built, string path) =>
        Parse(built, path).GetProperty("features").EnumerateArray().ToDictionary(f => f.GetProperty("id").GetString()!, f => f.GetProperty("properties"));

    private static IEnumerable<string?> Ids(string path) => Read(path).GetProperty("features").EnumerateArray().Select(f => f.GetProperty("id").GetString());

    private static JsonElement Feature(string id) => Read(Whole).GetProperty("features").EnumerateArray().Single(f => f.GetProperty("id").GetString() == id);

    private static string Label(string id) => Feature(id).GetProperty("properties").GetProperty("labels")[0].GetRawText();
}
