using SiteGen.Model;

namespace SiteGen.Tests.Binding;

public sealed class TerritoireBinderTests
{
    [Fact]
    public void A_territory_keeps_all_that_its_record_says()
    {
        var territoire = Bind("""
            id: sitiv, nom: SITIV, type: commune, nom-officiel: Syndicat intercommunal, insee: "69123", siren: "732829320",
            departements: ["69", "42"], region: "84", site: https://sitiv.example/, wikidata: Q1,
            siege: {nom: Pierre-Bénite, insee: "69152"}, geocode: {lat: 45.7, lon: 4.82, precision: siege},
            anciens-noms: [{nom: Syndicat informatique, jusqu-en: 2010}]
            """);

        Assert.Equal(TypeTerritoire.Commune, territoire.Type);
        Assert.Equal("Syndicat intercommunal", territoire.NomOfficiel);
        Assert.Equal("69123", territoire.Insee!.Value);
        Assert.Equal("732829320", territoire.Siren!.Value);
        Assert.Equal("69, 42", string.Join(", ", territoire.Departements));
        Assert.Equal("84", Assert.Single(territoire.Regions));
        Assert.Equal("https://sitiv.example/", territoire.Site!.AbsoluteUri);
        Assert.Equal("69152", territoire.Siege!.Insee!.Value);
        Assert.Equal((45.7, 4.82, "siege"), (territoire.Geocode!.Lat, territoire.Geocode.Lon, territoire.Geocode.Precision));
        Assert.Equal(("Syndicat informatique", 2010), (territoire.AnciensNoms[0].Nom, territoire.AnciensNoms[0].JusquEn));
    }

    [Fact]
    public void What_a_record_does_not_say_is_not_known()
    {
        var territoire = Bind("id: abbeville, nom: Abbeville, type: commune");

        Assert.Null(territoire.Insee);
        Assert.Null(territoire.Siren);
        Assert.Null(territoire.Geocode);
        Assert.Null(territoire.Siege);
        Assert.Empty(territoire.Departements);
    }

    [Theory]
    [InlineData("43.2965, 5.3698")] // Marseille
    [InlineData("42.6977, 9.4508")] // Bastia
    [InlineData("48.3904, -4.4861")] // Brest
    [InlineData("16.2410, -61.5331")] // Pointe-à-Pitre
    [InlineData("4.9224, -52.3135")] // Cayenne
    [InlineData("-20.8789, 55.4481")] // Saint-Denis de La Réunion
    [InlineData("-12.7806, 45.2278")] // Mamoudzou
    [InlineData("-22.2758, 166.4580")] // Nouméa
    [InlineData("-17.5516, -149.5585")] // Papeete
    public void France_is_also_overseas(string point) => Assert.Empty(DiagnosePoint(point));

    [Theory]
    [InlineData("5.3698, 43.2965", true)]
    [InlineData("-61.5331, 16.2410", true)]
    [InlineData("52.52, 13.405", false)] // Berlin
    [InlineData("0, 0", false)]
    [InlineData("45.204, 57.46", false)]
    public void A_point_outside_France_is_refused_and_swapped_ones_are_recognised(string point, bool swapped)
    {
        var site = WithPoint(point);

        var diagnostic = Assert.Single(site.Build().Result.Diagnostics);

        Assert.Equal("SG220", diagnostic.Code);
        Assert.Equal(swapped, diagnostic.Hint!.Contains("inversées", StringComparison.Ordinal));
    }

    [Fact]
    public void A_point_is_a_pair_of_coordinates() =>
        Assert.Equal(
            "data/territoires.yaml:1:59: error SG202: il manque la clé « lon » dans un point",
            Assert.Single(With("id: abbeville, nom: Abbeville, type: commune, geocode: {lat: 50.1}").Diagnose()));

    [Fact]
    public void A_departement_is_named_by_its_code_and_not_by_a_commune_s() =>
        Assert.StartsWith(
            "data/territoires.yaml:1:63: error SG218: « 80001 » n’est pas un code de département ni de région",
            Assert.Single(With("id: abbeville, nom: Abbeville, type: commune, departement: \"80001\"").Diagnose()),
            StringComparison.Ordinal);

    [Fact]
    public void A_territory_replaced_by_one_that_does_not_exist_is_reported() =>
        Assert.StartsWith(
            "data/territoires.yaml:1:64: error SG204: le territoire « nulle-part » n’existe pas",
            Assert.Single(With("id: abbeville, nom: Abbeville, type: commune, remplace-par: nulle-part").Diagnose()),
            StringComparison.Ordinal);

    [Fact]
    public void Every_type_of_the_contract_has_its_name()
    {
        string[] keys = ["commune", "cc", "ca", "cu", "metropole", "departement", "region", "syndicat", "etablissement-public", "association", "gip", "autre"];

        Assert.Equal(keys.Order(StringComparer.Ordinal), TypesDeTerritoire.ByKey.Keys.Order(StringComparer.Ordinal));
        Assert.All(TypesDeTerritoire.ByKey, t => Assert.Equal(t.Key, t.Value.Key()));
        Assert.Equal("Groupement d’intérêt public", TypesDeTerritoire.ByKey["gip"].Nom());
    }

    private static TestSite With(string territoire) => TestSite.Minimal
        .With("data/territoires.yaml", $"- {{{territoire}}}\n")
        .With(TestSite.Edition2022, "annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\nliste: complete\n"
            + $"laureats: [{{territoire: {territoire["id: ".Length..territoire.IndexOf(',', StringComparison.Ordinal)]}}}]\n");

    private static TestSite WithPoint(string point)
    {
        var (lat, lon) = (point.Split(", ")[0], point.Split(", ")[1]);
        return With($"id: abbeville, nom: Abbeville, type: commune, geocode: {{lat: {lat}, lon: {lon}}}");
    }

    private static Territoire Bind(string territoire) => With(territoire.ReplaceLineEndings(" ")).Bind().Territoires[0];

    private static string[] DiagnosePoint(string point) => WithPoint(point).Diagnose();
}
