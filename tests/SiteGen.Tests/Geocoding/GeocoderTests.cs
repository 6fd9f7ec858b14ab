using System.Collections.Frozen;
using SiteGen.Cli.Geocoding;
using SiteGen.Model;
using static SiteGen.Tests.Geocoding.LoopbackGeoService;

namespace SiteGen.Tests.Geocoding;

/// <summary>What is accepted of what the services answer, and what is only told.</summary>
public sealed class GeocoderTests
{
    private const string SirenAbbeville = "218000016";

    private static readonly CommuneGeo AbbevilleGeo = Commune("Abbeville", "80001", 50.105213, 1.835469, siren: SirenAbbeville);

    private static readonly Territoire Abbeville = new("abbeville", "Abbeville", TypeTerritoire.Commune, default);

    private static readonly Territoire Pays = new("pays", "Pays de Saint-Malo", TypeTerritoire.CommunauteDAgglomeration, default);

    [Fact]
    public async Task A_commune_of_which_only_the_name_is_known_receives_all_that_it_lacks() =>
        Assert.Equal(
            [
                "insee: \"80001\"",
                "siren: \"218000016\"",
                "departement: \"80\"",
                "region: \"32\"",
                "geocode: {lat: 50.10521, lon: 1.83547, precision: territoire, source: \"geo.api.gouv.fr (Licence Ouverte 2.0)\"}",
            ],
            await AddedAsync(Abbeville, AbbevilleGeo, Commune("Abbeville-la-Rivière", "91001", 48.3, 2.2)));

    [Fact]
    public async Task What_is_filled_is_neither_asked_nor_added()
    {
        await using var service = await StartAsync(AbbevilleGeo);

        var completion = await AskAsync(service, Abbeville with { Insee = Code("80001"), Siren = SirenOf(SirenAbbeville), Departements = ["80"], Regions = ["32"] });

        Assert.Equal("geocode", Assert.Single(completion.Additions).Key);
        Assert.Equal("/communes/80001?fields=nom,code,siren,codeDepartement,codeRegion,centre&format=json", Assert.Single(service.Asked));
    }

    [Theory]
    [InlineData("Saint-Denis", "St-Denis")]
    [InlineData("La Tronche", "Tronche")]
    [InlineData("Évry", "evry")]
    [InlineData("Vandœuvre-lès-Nancy", "Vandoeuvre lès Nancy")]
    public async Task One_name_in_two_spellings_is_one_commune(string written, string official) =>
        Assert.NotEmpty(await AddedAsync(Abbeville with { Nom = written }, AbbevilleGeo with { Nom = official }));

    [Fact]
    public async Task Homonyms_are_told_with_their_codes_and_nothing_is_added()
    {
        await using var service = await StartAsync(Commune("Saint-Aubin", "21538", 46.9, 4.7), Commune("Saint-Aubin", "39476", 47.0, 5.3));

        var completion = await AskAsync(service, Abbeville with { Nom = "Saint-Aubin" });

        Assert.Empty(completion.Additions);
        Assert.Equal(
            "plusieurs communes « Saint-Aubin » : 21538 (département 21), 39476 (département 39) ; écrivez « insee » ou « departement » pour choisir",
            Assert.Single(completion.Remarques));
    }

    [Fact]
    public async Task A_departement_that_is_written_chooses_among_homonyms() =>
        Assert.Contains("insee: \"39476\"", await AddedAsync(
            Abbeville with { Nom = "Saint-Aubin", Departements = ["39"] }, Commune("Saint-Aubin", "21538", 46.9, 4.7), Commune("Saint-Aubin", "39476", 47.0, 5.3, siren: SirenAbbeville)));

    [Theory]
    [InlineData("60", null, "80001 (département 80) : département 80, mais 60 dans le fichier")]
    [InlineData(null, "213805161", "SIREN 218000016, mais 213805161 dans le fichier")]
    public async Task A_contradiction_is_told_and_nothing_is_added(string? departement, string? siren, string told)
    {
        await using var service = await StartAsync(AbbevilleGeo);

        var completion = await AskAsync(service, Abbeville with
        {
            Insee = Code("80001"),
            Departements = departement is null ? [] : [departement],
            Siren = siren is null ? null : SirenOf(siren),
        });

        Assert.Empty(completion.Additions);
        Assert.Contains(told, Assert.Single(completion.Remarques), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_of_another_commune_is_told_with_its_name()
    {
        await using var service = await StartAsync(AbbevilleGeo);

        var completion = await AskAsync(service, Abbeville with { Nom = "Amiens", Insee = Code("80001") });

        Assert.Equal((0, "la commune 80001 s’appelle « Abbeville » pour le service"), (completion.Additions.Length, Assert.Single(completion.Remarques)));
    }

    [Fact]
    public async Task What_no_service_knows_is_told()
    {
        await using var service = await StartAsync(AbbevilleGeo);

        Assert.Equal("aucune commune « Pontarlier » dans le département 25 pour le service", Assert.Single((await AskAsync(service, Abbeville with { Nom = "Pontarlier", Departements = ["25"] })).Remarques));
        Assert.Equal("le service ne connaît pas la commune 25462", Assert.Single((await AskAsync(service, Abbeville with { Nom = "Pontarlier", Insee = Code("25462") })).Remarques));
    }

    [Fact]
    public async Task A_field_that_is_missing_leaves_the_others()
    {
        await using var service = await StartAsync(AbbevilleGeo with { Siren = null, Centre = null });

        var completion = await AskAsync(service, Abbeville);

        Assert.Equal(["insee", "departement", "region"], completion.Additions.Select(a => a.Key));
        Assert.Equal(["le service ne donne pas « siren »", "le service ne donne pas le point"], completion.Remarques.AsEnumerable());
    }

    [Theory]
    [InlineData(1.83547, 50.10521)]
    [InlineData(0, 0)]
    [InlineData(91, 500)]
    public async Task A_point_out_of_France_is_a_fault(double lat, double lon)
    {
        await using var service = await StartAsync(AbbevilleGeo with { Centre = new("Point", [lon, lat]) });

        var completion = await AskAsync(service, Abbeville);

        Assert.True(completion.IsFault);
        Assert.Empty(completion.Additions);
        Assert.Equal("le service donne un point qui n’est pas en France", Assert.Single(completion.Remarques));
    }

    [Theory]
    [InlineData("80001", "123456789", "80")]
    [InlineData("8000\"", "218000016", "80")]
    [InlineData("80001", "218000016", "8\n0")]
    public async Task A_code_that_cannot_be_is_a_fault_and_never_written(string code, string siren, string departement)
    {
        await using var service = await StartAsync(AbbevilleGeo with { Code = code, Siren = siren, CodeDepartement = departement });

        var completion = await AskAsync(service, Abbeville);

        Assert.True(completion.IsFault);
        Assert.Empty(completion.Additions);
    }

    [Fact]
    public async Task The_point_of_a_body_is_that_of_the_commune_of_its_seat() =>
        Assert.Equal(
            ["geocode: {lat: 50.10521, lon: 1.83547, precision: siege, source: \"geo.api.gouv.fr (Licence Ouverte 2.0)\"}"],
            await AddedAsync(Body(new("Abbeville", Code("80001"), null)), AbbevilleGeo));

    [Fact]
    public async Task A_seat_of_which_only_the_name_is_written_is_looked_for_among_addresses()
    {
        await using var service = await StartAsync(AbbevilleGeo, Commune("Abbeville", "57001", 49.1, 6.1));

        var completion = await AskAsync(service, Body(new("Abbeville", null, null)) with { Departements = ["80"] });

        Assert.Equal([("siege", "insee", "\"80001\""), (null, "geocode", "{lat: 50.10521, lon: 1.83547, precision: siege, source: \"Base adresse nationale, data.geopf.fr (Licence Ouverte 2.0)\"}")],
            completion.Additions.Select(a => (a.Under, a.Key, a.Value)));
        Assert.Equal("/search?q=Abbeville&type=municipality&autocomplete=0&limit=20", Assert.Single(service.Asked));
    }

    [Fact]
    public async Task A_name_too_short_for_the_search_of_addresses_is_asked_elsewhere()
    {
        await using var service = await StartAsync(Commune("Eu", "76255", 50.05, 1.42, region: "28"), Commune("Eurville", "52194", 48.6, 5));

        var completion = await AskAsync(service, Body(new("Eu", null, null)));

        Assert.Equal(["\"76255\"", "{lat: 50.05000, lon: 1.42000, precision: siege, source: \"geo.api.gouv.fr (Licence Ouverte 2.0)\"}"], completion.Additions.Select(a => a.Value));
        Assert.StartsWith("/communes?nom=Eu&", Assert.Single(service.Asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_may_be_two_communes_is_not_chosen()
    {
        await using var service = await StartAsync(AbbevilleGeo, Commune("Abbeville", "57001", 49.1, 6.1));

        var completion = await AskAsync(service, Body(new("Abbeville", null, null)));

        Assert.Empty(completion.Additions);
        Assert.Contains("plusieurs communes « Abbeville » : 80001, 57001 ; écrivez « insee » dans « siege » pour choisir", completion.Remarques);
    }

    [Theory]
    [InlineData("60", "Abbeville", "siège à Abbeville : département 80, mais 60 dans le fichier")]
    [InlineData("80", "Amiens", "la commune du siège (80001) s’appelle « Abbeville » pour le service, et « Amiens » dans le fichier")]
    public async Task A_seat_that_contradicts_the_file_is_told(string departement, string nom, string told)
    {
        await using var service = await StartAsync(AbbevilleGeo);

        var completion = await AskAsync(service, Body(new(nom, Code("80001"), null)) with { Departements = [departement] });

        Assert.Equal((0, told), (completion.Additions.Length, Assert.Single(completion.Remarques)));
    }

    [Fact]
    public async Task A_body_without_a_seat_is_told_and_nothing_is_asked()
    {
        await using var service = await StartAsync(AbbevilleGeo);

        var completion = await AskAsync(service, Body(null));

        Assert.StartsWith("siège inconnu", Assert.Single(completion.Remarques), StringComparison.Ordinal);
        Assert.Empty(service.Asked);
    }

    [Fact]
    public async Task An_intercommunality_receives_its_codes_the_departement_of_its_seat_first()
    {
        await using var service = await StartAsync(Commune("Saint-Malo", "35288", 48.64, -2.0, region: "53"));
        service.Epcis.Add(new("CA du Pays de Saint-Malo", "243500782", "CA", ["22", "35"], ["53"]));

        var completion = await AskAsync(service, Pays with { Siege = new("Saint-Malo", Code("35288"), null) });

        Assert.Equal(["siren: \"243500782\"", "departements: [\"35\", \"22\"]", "region: \"53\"", "geocode"], completion.Additions.Select(a => a.Key == "geocode" ? a.Key : $"{a.Key}: {a.Value}"));
    }

    [Fact]
    public async Task Without_a_seat_several_departements_are_told_and_the_rest_is_added()
    {
        await using var service = await StartAsync();
        service.Epcis.Add(new("CA du Pays de Saint-Malo", "243500782", "CA", ["22", "35"], ["53"]));

        var completion = await AskAsync(service, Pays);

        Assert.Equal(["siren", "region"], completion.Additions.Select(a => a.Key));
        Assert.Contains("plusieurs codes pour « departements » : 22, 35 ; écrivez-les, le principal d’abord, ou la commune du siège", completion.Remarques);
    }

    [Theory]
    [InlineData("CC", "type cc, mais ca dans le fichier")]
    [InlineData("METRO", "type metropole, mais ca dans le fichier")]
    public async Task An_intercommunality_of_another_kind_is_not_taken(string type, string told)
    {
        await using var service = await StartAsync();
        service.Epcis.Add(new("CC du Pays de Saint-Malo", "243500782", type, ["35"], ["53"]));

        var completion = await AskAsync(service, Pays);

        Assert.Empty(completion.Additions);
        Assert.Contains(told, Assert.Single(completion.Remarques), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_official_name_is_looked_for_when_the_usual_one_is_not_known()
    {
        await using var service = await StartAsync();
        service.Epcis.Add(new("CA Saint-Malo Agglomération", "243500782", "CA", ["35"], ["53"]));

        var completion = await AskAsync(service, Pays with { NomOfficiel = "Saint-Malo Agglomération", Geocode = new(48.6, -2) });

        Assert.Equal(["siren", "departement", "region"], completion.Additions.Select(a => a.Key));
        Assert.Equal(2, service.Asked.Count);
    }

    private static Territoire Body(Siege? siege) => new("syndicat", "Syndicat", TypeTerritoire.Syndicat, default) { Siege = siege };

    private static CodeGeo Code(string text) => CodeGeo.TryParse(text, out var code) ? code : throw new ArgumentException(text);

    private static Siren SirenOf(string text) => Siren.TryParse(text, out var siren) ? siren : throw new ArgumentException(text);

    private static async Task<IEnumerable<string>> AddedAsync(Territoire territoire, params CommuneGeo[] communes)
    {
        await using var service = await StartAsync(communes);
        var completion = await AskAsync(service, territoire);
        Assert.Empty(completion.Remarques);
        return completion.Additions.Select(a => $"{a.Key}: {a.Value}");
    }

    private static async Task<Completion> AskAsync(LoopbackGeoService service, Territoire territoire)
    {
        using var client = new GeoClient(GeoServices.Below(service.Address), TimeSpan.FromSeconds(30), new ImpatientTime());
        return Assert.Single(await new Geocoder(new(client), FrozenDictionary<string, Lieu>.Empty).AskAsync([territoire], CancellationToken.None)).Completion;
    }
}
