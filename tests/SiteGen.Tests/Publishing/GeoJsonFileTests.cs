using System.Text.Json;

namespace SiteGen.Tests.Publishing;

public sealed class GeoJsonFileTests
{
    private static readonly BuiltSite Built = TestSite.Minimal
        .With("data/territoires.yaml", """
            - {id: nevers,     nom: Nevers,     type: commune, insee: "58194", departement: "58", region: "27", geocode: {lat: 46.9908349, lon: 3.1593, precision: territoire}}
            - {id: la-tronche, nom: La Tronche, type: commune}
            - {id: abbeville,  nom: Abbeville,  type: commune, geocode: {lat: 50.1, lon: -1.5}}
            """)
        .With(TestSite.Edition2022, """
            annee: 2022
            rang: 1
            echelle: niveaux-1-5
            statut: publiee
            liste: complete
            laureats:
              - {territoire: nevers, niveau: 4}
              - {territoire: abbeville, niveau-parmi: [3, 4], deduit: [niveau-parmi], reserve: Un doute.}
              - {territoire: la-tronche}
            """)
        .Build();

    [Fact]
    public void A_point_is_longitude_then_latitude_with_five_decimals_at_most() =>
        Assert.Equal("""{"type":"Point","coordinates":[3.1593,46.99083]}""", Feature("nevers").GetProperty("geometry").GetRawText());

    [Fact]
    public void A_territory_without_a_point_is_there_without_geometry() =>
        Assert.Equal(JsonValueKind.Null, Feature("la-tronche").GetProperty("geometry").ValueKind);

    [Fact]
    public void The_box_goes_from_south_west_to_north_east() =>
        Assert.Equal("[-1.5,46.99083,3.1593,50.1]", Read("/donnees/territoires.geojson").GetProperty("bbox").GetRawText());

    [Fact]
    public void Without_any_point_there_is_no_box() =>
        Assert.DoesNotContain("bbox", TestSite.Minimal.Build().Text("/donnees/territoires.geojson"), StringComparison.Ordinal);

    [Fact]
    public void All_territories_stand_in_French_order_and_laureates_in_the_order_of_the_list()
    {
        Assert.Equal(["abbeville", "la-tronche", "nevers"], Ids("/donnees/territoires.geojson"));
        Assert.Equal(["nevers", "abbeville", "la-tronche"], Ids("/donnees/palmares-2022.geojson"));
    }

    [Fact]
    public void A_label_gives_its_level_or_its_range_or_neither()
    {
        Assert.Equal("""{"annee":2022,"echelle":"niveaux-1-5","niveau":"4","rang":4}""", Label("nevers"));
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

    private static JsonElement Read(string path)
    {
        using var json = JsonDocument.Parse(Built.Text(path));
        return json.RootElement.Clone();
    }

    private static IEnumerable<string?> Ids(string path) => Read(path).GetProperty("features").EnumerateArray().Select(f => f.GetProperty("id").GetString());

    private static JsonElement Feature(string id) =>
        Read("/donnees/territoires.geojson").GetProperty("features").EnumerateArray().Single(f => f.GetProperty("id").GetString() == id);

    private static string Label(string id) => Feature(id).GetProperty("properties").GetProperty("labels")[0].GetRawText();
}
