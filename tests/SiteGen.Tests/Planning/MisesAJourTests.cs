using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class MisesAJourTests
{
    private const string Edition = """
        annee: 2022
        rang: 1
        echelle: niveaux-1-5
        statut: publiee
        liste: partielle
        remise: {date: 2022-11-08}
        laureats:
          - {territoire: abbeville, niveau: 5}
          - {territoire: nevers, niveau: 4, sources: [article]}
        sources:
          article: {titre: A, date: 2022-12-01}
        """;

    [Fact]
    public void A_label_is_as_recent_as_its_ceremony() => Assert.Equal(new DateOnly(2022, 11, 8), Of("abbeville", Edition));

    [Fact]
    public void The_day_of_the_results_goes_before_that_of_the_ceremony() =>
        Assert.Equal(new DateOnly(2022, 10, 1), Of("abbeville", Edition + "\nresultats: 2022-10-01T18:00"));

    [Fact]
    public void It_is_as_recent_as_its_own_sources() => Assert.Equal(new DateOnly(2022, 12, 1), Of("nevers", Edition));

    [Fact]
    public void A_day_that_is_not_whole_is_none() => Assert.Null(Of("abbeville", Edition.Replace("2022-11-08", "2022-11", StringComparison.Ordinal)));

    [Fact]
    public void An_edition_is_as_recent_as_the_last_of_its_facts_and_the_data_as_the_last_edition()
    {
        Assert.Equal(new DateOnly(2022, 12, 1), Index(Edition).MisesAJour.Of(Index(Edition).Publiees[0]));
        Assert.Equal(new DateOnly(2023, 2, 3), Index(Edition + "\ncorrections: [{date: 2023-02-03, texte: t}]").MisesAJour.DesDonnees);
    }

    [Fact]
    public void A_ceremony_to_come_is_no_update() =>
        Assert.Null(Index("annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: ouverte\nremise: {date: 2030-11-08}\n").MisesAJour.DesDonnees);

    private static PalmaresIndex Index(string edition) => TestSite.Minimal.With(TestSite.Edition2022, edition).Plan().Index;

    private static DateOnly? Of(string territoire, string edition) => Index(edition) is var index ? index.MisesAJour.Of(index.Territoires.Single(t => t.Id == territoire)) : null;
}
