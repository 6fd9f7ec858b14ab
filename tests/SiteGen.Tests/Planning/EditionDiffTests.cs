using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class EditionDiffTests
{
    /// <summary>Four editions with whole lists; each test changes what it is about.</summary>
    private static readonly TestSite FourYears = TestSite.Minimal
        .With("data/territoires.yaml", """
            - {id: abbeville,  nom: Abbeville,  type: commune}
            - {id: echirolles, nom: Échirolles, type: commune}
            - {id: eybens,     nom: Eybens,     type: commune}
            - {id: issy,       nom: Issy,       type: commune}
            - {id: la-tronche, nom: La Tronche, type: commune}
            - {id: nevers,     nom: Nevers,     type: commune}
            """)
        .With("data/mentions.yaml", "progres: {nom: Progrès}\nelan: {nom: Élan}\n")
        .With("data/editions/2020.yaml", Edition(2020, "{territoire: abbeville, niveau: 4}, {territoire: issy, niveau: 1}"))
        .With("data/editions/2021.yaml", Edition(2021, "{territoire: abbeville, niveau: 4}, {territoire: nevers, niveau: 3}, {territoire: eybens, niveau: 2}"))
        .With("data/editions/2022.yaml", Edition(2022, "{territoire: nevers, niveau: 4}, {territoire: la-tronche, niveau: 2}, {territoire: issy, niveau: 1}, {territoire: eybens, niveau: 1}, {territoire: echirolles, niveau: 5}"))
        .With("data/editions/2023.yaml", Edition(2023, "{territoire: issy, niveau: 2}"));

    private const string Year2020 = "data/editions/2020.yaml";
    private const string Year2021 = "data/editions/2021.yaml";
    private const string Year2022 = "data/editions/2022.yaml";

    [Fact]
    public void A_laureate_that_no_earlier_edition_names_enters_for_the_first_time() =>
        Assert.Equal(["echirolles", "la-tronche"], Between(FourYears, 2021, 2022).PremieresFois.Select(Id));

    [Fact]
    public void A_laureate_of_another_earlier_edition_enters_with_the_last_label_it_had()
    {
        var retour = Assert.Single(Between(FourYears, 2021, 2022).Retours);

        Assert.Equal(("issy", 2022, 2020), (Id(retour.Label), retour.Label.Edition.Annee, retour.Dernier.Edition.Annee));
    }

    /// <summary>Nevers is not of 2020, and of 2021: it enters in 2022 and is no newcomer.</summary>
    [Fact]
    public void An_edition_between_the_two_counts_among_the_earlier_ones() =>
        Assert.Equal(
            ["eybens 2021", "nevers 2021"],
            Between(FourYears, 2020, 2022).Retours.Select(r => $"{Id(r.Label)} {r.Dernier.Edition.Annee}"));

    [Fact]
    public void A_laureate_of_the_first_that_the_second_does_not_name_is_absent() =>
        Assert.Equal("abbeville", Id(Assert.Single(Between(FourYears, 2021, 2022).Absents)));

    [Fact]
    public void A_laureate_of_both_moved_as_its_level_did()
    {
        var diff = Between(FourYears, 2021, 2022);

        Assert.Equal("nevers", Id(Assert.Single(diff.Maintenus(EvolutionDeNiveau.Progression)).Apres));
        Assert.Equal("eybens", Id(Assert.Single(diff.Maintenus(EvolutionDeNiveau.Recul)).Apres));
        Assert.Equal("abbeville", Id(Assert.Single(Between(FourYears, 2020, 2021).Maintenus(EvolutionDeNiveau.MemeNiveau)).Apres));
        Assert.Empty(diff.Maintenus(EvolutionDeNiveau.NonComparable));
    }

    [Theory]
    [InlineData("{territoire: nevers}")]
    [InlineData("{territoire: nevers, niveau-parmi: [4, 5]}")]
    public void A_level_that_is_not_known_exactly_did_not_move(string nevers)
    {
        var diff = Between(FourYears.Replace(Year2022, "{territoire: nevers, niveau: 4}", nevers), 2021, 2022);

        Assert.Equal("nevers", Id(Assert.Single(diff.Maintenus(EvolutionDeNiveau.NonComparable)).Apres));
        Assert.Empty(diff.Maintenus(EvolutionDeNiveau.Progression));
    }

    [Fact]
    public void Every_laureate_of_the_two_editions_stands_in_one_group()
    {
        var diff = Between(FourYears, 2021, 2022);

        Assert.Equal(diff.Apres.Laureats.Length, diff.PremieresFois.Length + diff.Retours.Length + diff.Maintiens.Length);
        Assert.Equal(diff.Avant.Laureats.Length, diff.Absents.Length + diff.Maintiens.Length);
    }

    [Fact]
    public void Whole_lists_make_all_of_it_certain()
    {
        var diff = Between(FourYears, 2021, 2022);

        Assert.Equal((true, true, true), (diff.EntreesCertaines, diff.DepartsCertains, diff.PremieresFoisCertaines));
    }

    [Fact]
    public void A_partial_second_list_proves_no_departure()
    {
        var diff = Between(Partial(Year2022), 2021, 2022);

        Assert.Equal((true, false, true), (diff.EntreesCertaines, diff.DepartsCertains, diff.PremieresFoisCertaines));
    }

    [Fact]
    public void A_partial_first_list_proves_no_entry()
    {
        var diff = Between(Partial(Year2021), 2021, 2022);

        Assert.Equal((false, true, false), (diff.EntreesCertaines, diff.DepartsCertains, diff.PremieresFoisCertaines));
    }

    [Fact]
    public void A_partial_list_of_any_earlier_edition_proves_no_first_time()
    {
        var diff = Between(Partial(Year2020), 2021, 2022);

        Assert.Equal((true, true, false), (diff.EntreesCertaines, diff.DepartsCertains, diff.PremieresFoisCertaines));
    }

    [Fact]
    public void An_earlier_edition_that_is_missing_or_without_results_proves_no_first_time()
    {
        Assert.False(Between(FourYears.Without(Year2020), 2021, 2022).PremieresFoisCertaines);
        Assert.False(Between(FourYears.With(Year2020, "annee: 2020\nrang: 1\nechelle: niveaux-1-5\nstatut: close\n"), 2021, 2022).PremieresFoisCertaines);
    }

    [Fact]
    public void A_later_edition_with_a_partial_list_changes_nothing() =>
        Assert.True(Between(Partial("data/editions/2023.yaml"), 2021, 2022).PremieresFoisCertaines);

    /// <summary>On a Turkish machine « I » and « i » are two letters.</summary>
    [Fact]
    public void Names_stand_in_French_order_whatever_the_machine()
    {
        using var culture = new Culture("tr-TR");
        var site = FourYears.With("data/editions/2023.yaml", Edition(2023, "{territoire: nevers, niveau: 4}")
            + "mentions: [{mention: progres, territoire: nevers}, {mention: elan, territoire: nevers}]\n");

        var diff = Between(site, 2022, 2023);

        Assert.Equal(["echirolles", "eybens", "issy", "la-tronche"], diff.Absents.Select(Id));
        Assert.Equal(["elan", "progres"], diff.Mentions.Select(m => m.Mention.Id));
    }

    [Fact]
    public void The_earlier_edition_comes_first() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Between(FourYears, 2022, 2021));

    private static TestSite Partial(string edition) => FourYears.Replace(edition, "liste: complete", "liste: partielle");

    private static string Edition(int year, string laureats) =>
        $"annee: {year}\nrang: {year - 2019}\nechelle: niveaux-1-5\nstatut: publiee\nliste: complete\nlaureats: [{laureats}]\n";

    private static EditionDiff Between(TestSite site, int avant, int apres)
    {
        var index = new PalmaresIndex(site.Bind());
        return EditionDiff.Between(index, index.Publiees.Single(e => e.Annee == avant), index.Publiees.Single(e => e.Annee == apres));
    }

    private static string Id(Distinction label) => label.Laureat.Territoire.Id;
}
