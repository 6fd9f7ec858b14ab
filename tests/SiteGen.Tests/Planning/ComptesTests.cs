using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

/// <summary>The numbers of the editions, on small sites whose lists and totals say more or less.</summary>
public sealed class ComptesTests
{
    [Fact]
    public void A_whole_list_is_its_own_total() =>
        Assert.Equal(new Fourchette(3, 3), Only(TestSite.Minimal).Labels);

    [Fact]
    public void A_partial_list_is_no_total() =>
        Assert.Null(Only(Partial(string.Empty)).Labels);

    [Fact]
    public void What_a_partial_list_lacks_is_the_rest_of_the_total()
    {
        var comptes = Only(Partial("totaux: {labels: 10}"));

        Assert.Equal(new Fourchette(7, 7), comptes.NonConnus);
        Assert.Equal(new Fourchette(7, 7), comptes.SansNiveau);
    }

    [Fact]
    public void Where_sources_disagree_the_rest_is_disputed_too()
    {
        var comptes = Only(Partial("totaux: {labels-parmi: [10, 12]}"));

        Assert.Equal(new Fourchette(10, 12), comptes.Labels);
        Assert.Equal(new Fourchette(7, 9), comptes.NonConnus);
    }

    [Fact]
    public void A_list_longer_than_the_lowest_figure_leaves_nothing_below_zero() =>
        Assert.Equal(new Fourchette(0, 1), Only(Partial("totaux: {labels-parmi: [2, 4]}")).NonConnus);

    [Fact]
    public void The_total_of_a_level_comes_before_the_list_and_before_what_is_said_to_be_at_least()
    {
        var comptes = Only(Partial("totaux: {labels: 20, par-niveau: {5: 4}, par-niveau-au-moins: {4: 3}}"));

        Assert.Equal([(0, false), (1, false), (0, false), (3, false), (4, true)], comptes.ParNiveau.Select(n => (n.Nombre, n.EstExact)));
        Assert.Equal(new Fourchette(12, 12), comptes.SansNiveau);
    }

    [Fact]
    public void A_whole_list_counts_each_level_exactly_but_those_that_a_laureate_may_be_at()
    {
        var comptes = Only(TestSite.Minimal.Replace(TestSite.Edition2022, "{territoire: nevers, niveau: 4}", "{territoire: nevers, niveau-parmi: [3, 4]}"));

        Assert.Equal([true, true, false, false, true], comptes.ParNiveau.Select(n => n.EstExact));
        Assert.Equal(new Fourchette(1, 1), comptes.SansNiveau);
    }

    [Theory]
    [InlineData("complete", true)]
    [InlineData("partielle", false)]
    public void A_first_label_is_certain_when_all_lists_before_are_whole(string before, bool certain)
    {
        var site = TestSite.Minimal
            .With("data/editions/2021.yaml", $"annee: 2021\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\nliste: {before}\nlaureats:\n  - {{territoire: nevers, niveau: 4}}\n")
            .Replace(TestSite.Edition2022, "rang: 1", "rang: 2");
        var comptes = new PalmaresIndex(site.Bind()).Comptes.ParEdition[1];

        Assert.Equal((1, 2, certain), (comptes.DejaLabellises, comptes.Premiers, comptes.PremiersCertains));
    }

    [Fact]
    public void A_first_label_is_not_certain_when_an_edition_before_is_not_in_the_site() =>
        Assert.False(Only(TestSite.Minimal.Replace(TestSite.Edition2022, "rang: 1", "rang: 2")).PremiersCertains);

    [Fact]
    public void Only_labelled_territories_are_counted_by_type_and_by_region()
    {
        var comptes = new PalmaresIndex(TestSite.Minimal.Replace(TestSite.Edition2022, "  - {territoire: nevers, niveau: 4}\n", string.Empty).Bind()).Comptes;

        Assert.Equal(new(TypeTerritoire.Commune, 2, 2), Assert.Single(comptes.ParType));
        Assert.Equal(["32", "84"], comptes.ParRegion.Select(r => r.Quoi).Order(StringComparer.Ordinal));
        Assert.Equal(2, comptes.Territoires);
    }

    private static ComptesDEdition Only(TestSite site) => Assert.Single(new PalmaresIndex(site.Bind()).Comptes.ParEdition);

    private static TestSite Partial(string totaux) => TestSite.Minimal.Replace(TestSite.Edition2022, "liste: complete\n", $"liste: partielle\n{totaux}\n");
}
