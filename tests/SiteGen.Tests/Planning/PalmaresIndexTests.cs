using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class PalmaresIndexTests
{
    private static readonly TestSite FourYears = TestSite.Minimal
        .With("data/echelles.yaml", "chiffres: {nom: C, niveaux: [{id: \"1\", nom: Un, rang: 1}]}\nmedailles: {nom: M, niveaux: [{id: or, nom: Or, rang: 1}]}\n")
        .With("data/editions/2020.yaml", Edition(2020, "chiffres", "abbeville"))
        .With("data/editions/2021.yaml", Edition(2021, "medailles", "abbeville", "nevers"))
        .With("data/editions/2022.yaml", Edition(2022, "chiffres", "nevers", "la-tronche"))
        .With("data/editions/2023.yaml", "annee: 2023\nrang: 4\nechelle: chiffres\nstatut: ouverte\n");

    private readonly PalmaresIndex _index = new(FourYears.Bind());

    [Fact]
    public void The_previous_edition_is_the_last_one_of_the_same_scale()
    {
        Assert.Equal(2020, _index.PreviousOfSameScale(Of(2022))!.Annee);
        Assert.Null(_index.PreviousOfSameScale(Of(2021)));
        Assert.Null(_index.PreviousOfSameScale(Of(2020)));
    }

    [Fact]
    public void A_territory_is_there_for_the_first_time_once_whatever_the_scale()
    {
        Assert.True(_index.IsFirstTime(Of(2020), Named("abbeville")));
        Assert.False(_index.IsFirstTime(Of(2021), Named("abbeville")));
        Assert.True(_index.IsFirstTime(Of(2021), Named("nevers")));
        Assert.False(_index.IsFirstTime(Of(2022), Named("nevers")));
        Assert.True(_index.IsFirstTime(Of(2022), Named("la-tronche")));
    }

    [Fact]
    public void Territories_stand_next_to_each_other_from_A_to_Z()
    {
        var order = _index.Territoires;

        Assert.Null(_index.NextTo(order[0]).Before);
        Assert.Equal((order[0], order[2]), _index.NextTo(order[1]));
        Assert.Null(_index.NextTo(order[^1]).After);
    }

    [Fact]
    public void An_edition_without_results_is_not_among_the_published()
    {
        Assert.Equal([2020, 2021, 2022], _index.Publiees.Select(e => e.Annee));
        Assert.Equal(2022, _index.DernierePubliee!.Annee);
    }

    [Fact]
    public void The_history_of_a_territory_goes_from_the_first_edition_to_the_last()
    {
        Assert.Equal([2021, 2022], _index.History(Named("nevers")).Select(d => d.Edition.Annee));
        Assert.True(_index.HasLabel(Named("nevers")));
    }

    [Fact]
    public void Territories_stand_in_French_order_in_every_list()
    {
        var index = new PalmaresIndex(TestSite.Minimal
            .With("data/territoires.yaml", "- {id: z, nom: Zuydcoote, type: commune, departement: \"59\"}\n- {id: e, nom: Échirolles, type: commune, departement: \"59\"}\n- {id: f, nom: Fontaine, type: gip}\n- {id: d, nom: dax, type: commune, departement: \"59\"}\n")
            .Without(TestSite.Edition2022).Bind());

        Assert.Equal(["d", "e", "f", "z"], index.Territoires.Select(t => t.Id));
        Assert.Equal(["d", "e", "z"], index.ByDepartement["59"].Select(t => t.Id));
        Assert.Equal("f", Assert.Single(index.Nationaux).Id);
    }

    [Fact]
    public void A_body_of_several_departements_is_listed_in_each()
    {
        var index = new PalmaresIndex(TestSite.Minimal
            .With("data/territoires.yaml", "- {id: sitiv, nom: SITIV, type: syndicat, departements: [\"69\", \"42\"], region: \"84\"}\n")
            .Without(TestSite.Edition2022).Bind());

        Assert.Equal(["42", "69"], index.ByDepartement.Keys.Order());
        Assert.Empty(index.Nationaux);
    }

    [Fact]
    public void Neighbours_are_the_labelled_territories_with_a_point_nearest_first()
    {
        var index = new PalmaresIndex(TestSite.Minimal.With("data/territoires.yaml", """
            - {id: abbeville,  nom: Abbeville,  type: commune, geocode: {lat: 50.1, lon: 1.8}}
            - {id: la-tronche, nom: La Tronche, type: commune, geocode: {lat: 45.2, lon: 5.7}}
            - {id: nevers,     nom: Nevers,     type: commune, geocode: {lat: 47.0, lon: 3.2}}
            - {id: amiens,     nom: Amiens,     type: commune, geocode: {lat: 49.9, lon: 2.3}}
            """).Bind());
        var abbeville = index.Territoires.Single(t => t.Id == "abbeville");

        var neighbours = index.Neighbours(abbeville, 5).ToList();

        Assert.Equal(["nevers", "la-tronche"], neighbours.Select(n => n.Territoire.Id));
        Assert.InRange(neighbours[0].Metres, 350_000, 370_000);
        Assert.Empty(index.Neighbours(index.Territoires.Single(t => t.Id == "amiens"), 5));
    }

    private static string Edition(int year, string scale, params string[] laureats) =>
        $"annee: {year}\nrang: {year - 2019}\nechelle: {scale}\nstatut: publiee\nliste: complete\nlaureats: [{string.Join(", ", laureats.Select(l => $"{{territoire: {l}}}"))}]\n";

    private Edition Of(int year) => _index.Palmares.Editions.Single(e => e.Annee == year);

    private Territoire Named(string id) => _index.Territoires.Single(t => t.Id == id);
}
