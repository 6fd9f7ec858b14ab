using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Tests.Binding;

public sealed class EditionBinderTests
{
    private const string Head = "annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\nliste: complete\n";
    private const string PartialHead = "annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\nliste: partielle\n";
    private const string Three = "laureats: [{territoire: abbeville, niveau: 5}, {territoire: nevers, niveau: 4}, {territoire: la-tronche}]\n";

    /// <summary>The example of the contract, to the letter.</summary>
    [Fact]
    public void Unknown_niveau_is_reported_where_it_is_written_with_those_of_the_scale()
    {
        var diagnostics = new DiagnosticBag();
        var echelle = new Echelle("niveaux-1-5", "Niveaux 1 à 5", new("data/echelles.yaml", 3, 1)) { Niveaux = [new("1", "Niveau 1", 1), new("2", "Niveau 2", 2)] };

        Assert.Null(EditionBinder.BindNiveau(new("6", new("data/editions/2022.yaml", 31, 37)), echelle, diagnostics));

        var diagnostic = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal("data/editions/2022.yaml:31:37: error SG203: le niveau « 6 » n’existe pas dans l’échelle « niveaux-1-5 »", diagnostic.ToString());
        Assert.Equal("niveaux admis : 1, 2", diagnostic.Label);
        Assert.Equal("l’échelle est définie en data/echelles.yaml:3", diagnostic.Hint);
        Assert.Equal("data/echelles.yaml:3:1", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Fact]
    public void Every_place_where_a_niveau_may_stand_is_looked_at() =>
        Assert.Equal(
            [
                "data/editions/2022.yaml:6:23: error SG203: le niveau « 7 » n’existe pas dans l’échelle « niveaux-1-5 »",
                "data/editions/2022.yaml:6:52: error SG203: le niveau « 8 » n’existe pas dans l’échelle « niveaux-1-5 »",
                "data/editions/2022.yaml:7:51: error SG203: le niveau « 9 » n’existe pas dans l’échelle « niveaux-1-5 »",
            ],
            Diagnose(Head + "totaux: {par-niveau: {7: 1}, par-niveau-au-moins: {8: 1}}\nlaureats: [{territoire: abbeville, niveau-parmi: [9, 5]}, {territoire: nevers}, {territoire: la-tronche}]\n"));

    [Theory]
    [InlineData("niveau: 5")]
    [InlineData("niveau: \"5\"")]
    public void A_niveau_is_the_same_with_quotes_or_without(string niveau) =>
        Assert.Equal("5", Bind(Head + $"laureats: [{{territoire: abbeville, {niveau}}}]\n").Laureats[0].Niveau!.Id);

    [Fact]
    public void A_level_nobody_published_is_not_known()
    {
        var laureat = Bind(Head + "laureats: [{territoire: abbeville}]\n").Laureats[0];

        Assert.Null(laureat.Niveau);
        Assert.Empty(laureat.NiveauParmi);
    }

    [Fact]
    public void A_range_stands_from_the_lowest_level() =>
        Assert.Equal(["3", "4"], Bind(Head + "laureats: [{territoire: abbeville, niveau-parmi: [4, 3]}]\n").Laureats[0].NiveauParmi.Select(n => n.Id));

    [Fact]
    public void A_territory_twice_names_both_places()
    {
        var diagnostics = new DiagnosticBag();

        PalmaresBinder.Bind(Site(Head + "laureats:\n  - {territoire: abbeville}\n  - {territoire: nevers}\n  - {territoire: abbeville}\n  - {territoire: la-tronche}\n").Sources, diagnostics);

        var diagnostic = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal("data/editions/2022.yaml:9:18: error SG217: le territoire « abbeville » est déjà lauréat de cette édition", diagnostic.ToString());
        Assert.Equal("data/editions/2022.yaml:7:18", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Theory]
    [InlineData("totaux: {labels: 3}")]
    [InlineData("totaux: {labels: 3, par-niveau: {5: 1, 4: 1}}")]
    [InlineData("totaux: {labels-parmi: [2, 3]}")]
    [InlineData("totaux: {labels-parmi: [4, 3]}")]
    [InlineData("totaux: {par-niveau: {5: 1, 4: 1, 3: 1}}")]
    [InlineData("totaux: {candidatures: 40}")]
    public void Totals_that_agree_with_a_complete_list_are_accepted(string totaux) => Assert.Empty(Diagnose($"{Head}{totaux}\n{Three}"));

    [Theory]
    [InlineData("totaux: {labels: 4}", 18, "nombre de labels : 4 selon les totaux, 3 dans la liste")]
    [InlineData("totaux: {labels: 2}", 18, "nombre de labels : 2 selon les totaux, 3 dans la liste")]
    [InlineData("totaux: {par-niveau: {5: 0}}", 26, "Niveau 5 : 0 selon les totaux, 1 dans la liste")]
    [InlineData("totaux: {par-niveau: {5: 3}}", 26, "Niveau 5 : 3 selon les totaux, 1 dans la liste")]
    public void Totals_that_a_complete_list_contradicts_are_reported(string totaux, int column, string message) =>
        Assert.Equal($"data/editions/2022.yaml:6:{column}: error SG221: {message}", Assert.Single(Diagnose($"{Head}{totaux}\n{Three}")));

    [Theory]
    [InlineData("totaux: {labels: 3}")]
    [InlineData("totaux: {labels: 23, par-niveau: {5: 1, 4: 10}}")]
    [InlineData("totaux: {labels-parmi: [2, 3]}")]
    public void A_partial_list_may_be_shorter_than_the_totals(string totaux) => Assert.Empty(Diagnose($"{PartialHead}{totaux}\n{Three}"));

    [Theory]
    [InlineData("totaux: {labels: 2}", 18, "nombre de labels : 2 selon les totaux, 3 dans la liste")]
    [InlineData("totaux: {labels-parmi: [1, 2]}", 24, "nombre de labels : 1 ou 2 selon les totaux, 3 dans la liste")]
    [InlineData("totaux: {par-niveau: {5: 0}}", 26, "Niveau 5 : 0 selon les totaux, 1 dans la liste")]
    public void A_partial_list_may_not_exceed_the_totals(string totaux, int column, string message) =>
        Assert.Equal($"data/editions/2022.yaml:6:{column}: error SG221: {message}", Assert.Single(Diagnose($"{PartialHead}{totaux}\n{Three}")));

    [Fact]
    public void Totals_of_an_edition_without_results_are_not_compared() =>
        Assert.DoesNotContain(Diagnose("annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: close\ntotaux: {labels: 9}\n"), d => d.Contains("SG221", StringComparison.Ordinal));

    [Fact]
    public void A_mention_goes_to_a_laureate_even_without_a_level() =>
        Assert.Empty(TestSite.Minimal
            .With("data/mentions.yaml", "encouragements: {nom: Encouragements}\n")
            .With(TestSite.Edition2022, Head + "mentions: [{mention: encouragements, territoire: la-tronche}]\n" + Three)
            .Diagnose());

    [Fact]
    public void A_mention_that_does_not_exist_and_one_without_a_label_are_reported() =>
        Assert.Equal(
            [
                "data/editions/2022.yaml:6:53: error SG228: la mention va à « nevers », qui n’est pas parmi les lauréats de cette édition",
                "data/editions/2022.yaml:7:22: error SG205: la mention « progrès » n’existe pas",
            ],
            TestSite.Minimal
                .With("data/mentions.yaml", "encouragements: {nom: Encouragements}\n")
                .With(TestSite.Edition2022, Head + "mentions: [{mention: encouragements, territoire:    nevers},\n           {mention: progrès, territoire: abbeville}]\nlaureats: [{territoire: abbeville}]\n")
                .Diagnose());

    [Fact]
    public void An_id_of_a_source_means_one_source_in_whatever_file()
    {
        var diagnostics = new DiagnosticBag();

        PalmaresBinder.Bind(
            TestSite.Minimal
                .With("data/sources.yaml", "cp: {titre: Partagée}\n")
                .With(TestSite.Edition2022, Head + "laureats: [{territoire: abbeville, sources: [cp]}]\nsources: {cp: {titre: Propre}}\n")
                .Sources,
            diagnostics);

        var diagnostic = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal("data/editions/2022.yaml:7:11: error SG216: l’id « cp » désigne déjà une source commune à tous les fichiers", diagnostic.ToString());
        Assert.Equal("data/sources.yaml:1:1", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Fact]
    public void What_is_deduced_is_a_key_that_is_written_or_the_year_itself() =>
        Assert.Equal(
            "data/editions/2022.yaml:6:86: error SG225: « nivau » n’est pas une clé qui puisse être déduite ici",
            Assert.Single(Diagnose(Head + "laureats: [{territoire: nevers, deduit: [edition]}, {territoire: abbeville, deduit: [nivau]}, {territoire: la-tronche}]\n")));

    [Fact]
    public void A_ceremony_after_the_results_is_a_warning() =>
        Assert.Equal(
            "data/editions/2022.yaml:6:16: warning SG253: la remise (2022-12-01) a lieu après les résultats (2022-11-30)",
            Assert.Single(Diagnose(Head + "remise: {date: 2022-12-01}\nresultats: 2022-11-30\n" + Three)));

    [Fact]
    public void An_edition_without_its_year_rank_scale_or_state_asks_for_all_four() =>
        Assert.Equal(
            ["annee", "echelle", "rang", "statut"],
            Diagnose("liste: complete\n").Where(d => d.Contains("SG202", StringComparison.Ordinal)).Select(d => d.Split('«', '»')[1].Trim()));

    [Fact]
    public void Two_files_of_the_same_year_are_reported_with_both_places()
    {
        var diagnostics = TestSite.Minimal.With("data/editions/anciennes/2022.yaml", Head + Three).Build().Result.Diagnostics;

        Assert.Contains(diagnostics, d => d.IsError && d.Span.File == "data/editions/anciennes/2022.yaml");
    }

    private static TestSite Site(string edition) => TestSite.Minimal.With(TestSite.Edition2022, edition);

    private static string[] Diagnose(string edition) => Site(edition).Diagnose();

    private static Edition Bind(string edition) => Site(edition).Bind().Editions[0];
}
