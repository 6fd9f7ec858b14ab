using AngleSharp.Dom;

namespace SiteGen.Tests.Rendering;

/// <summary>What is drawn of small sites, and what is not worth drawing.</summary>
public sealed class FigureTests
{
    [Fact]
    public void One_edition_is_compared_with_nothing_but_its_levels_are_drawn()
    {
        var page = TestSite.Minimal.Build().Page("/statistiques/");

        Assert.Equal(["niveaux-niveaux-1-5", "par-region"], Drawn(page));
        Assert.Equal(["niveau t5", "niveau t4", "niveau t2"], Trace.Of(page, "niveaux-niveaux-1-5")!.Classes("2022"));
        Assert.Equal(5, page.QuerySelectorAll("main table").Length);
    }

    [Fact]
    public void Without_results_there_is_neither_table_nor_drawing()
    {
        var page = TestSite.Minimal.With(TestSite.Edition2022, "annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: ouverte\n").Build().Page("/statistiques/");

        Assert.Empty(page.QuerySelectorAll("main table, main figure"));
        Assert.Contains("Aucun résultat", BuiltSite.TextOf(page.QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public void Partial_lists_without_a_total_are_not_compared_and_go_on_without_a_number()
    {
        var page = TwoYears("liste: partielle", "liste: partielle").Build().Page("/statistiques/");

        Assert.DoesNotContain("par-edition", Drawn(page));
        Assert.Equal(["connue", "seconde", "sans-nombre"], Trace.Of(page, "premiers-labels")!.Classes("2022"));
        Assert.All(Trace.Of(page, "par-region")!.Noms, r => Assert.Equal(["connue", "sans-nombre"], Trace.Of(page, "par-region")!.Classes(r)));
    }

    [Fact]
    public void Whole_lists_have_nothing_unknown()
    {
        var page = TwoYears("liste: complete", "liste: complete").Build().Page("/statistiques/");

        Assert.Equal(["par-edition", "niveaux-niveaux-1-5", "premiers-labels", "par-region"], Drawn(page));
        Assert.Empty(page.QuerySelectorAll("figure .non-connue, figure .sans-nombre, figure .disputee"));
        Assert.Contains("1 déjà labellisé, 2 premiers labels", string.Concat(Trace.Of(page, "premiers-labels")!.Mots("2022")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_label_at_all_is_said_and_not_drawn()
    {
        var page = TwoYears("liste: complete\ntotaux: {labels: 0}", "liste: complete").Build().Page("/statistiques/");
        var trace = Trace.Of(page, "par-edition")!;

        Assert.Equal(0, trace.Largeur("2021"));
        Assert.Equal(["2021 0 label"], trace.Mots("2021").Select(m => m.Replace("2021", "2021 ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_level_is_drawn_with_its_sign_where_there_is_room_and_never_beyond_the_drawing()
    {
        var page = TwoYears("liste: partielle\ntotaux: {labels: 1000, par-niveau: {5: 900, 4: 99}}", "liste: complete").Build().Page("/statistiques/");
        var trace = Trace.Of(page, "niveaux-niveaux-1-5")!;

        Assert.Equal(["2021 1 000 labels", "5", "900", "4", "99"], trace.Mots("2021").Select((m, i) => i == 0 ? m.Replace("2021", "2021 ", StringComparison.Ordinal) : m));
        Assert.All(trace.Noms, nom => Assert.InRange(trace.Largeur(nom), 0, 100.001));
        Assert.Equal(["2022 3 labels"], trace.Mots("2022").Select(m => m.Replace("2022", "2022 ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("liste: partielle", 1, 0)]
    [InlineData("liste: complete", 0, 1)]
    public void An_edition_without_a_label_is_only_a_refusal_when_its_list_is_whole(string liste, int notKnown, int none)
    {
        var figure = ThreeYears(liste).Build().Page("/territoires/nevers/").QuerySelector("figure.trajectoire")!;

        Assert.Equal(notKnown, figure.QuerySelectorAll("svg .absence").Length);
        Assert.Equal(none, figure.QuerySelectorAll("svg text").Count(t => t.TextContent == "–"));
        Assert.Equal(notKnown > 0, figure.QuerySelector(".cles")!.TextContent.Contains("pas de label connu", StringComparison.Ordinal));
        Assert.Equal(["2021", "2022", "2023"], figure.QuerySelectorAll(".annee").Select(t => t.TextContent));
    }

    [Fact]
    public void One_label_makes_no_trajectory() =>
        Assert.Null(ThreeYears("liste: complete").Build().Page("/territoires/abbeville/").QuerySelector("figure.trajectoire"));

    [Fact]
    public void Labels_of_editions_that_do_not_follow_each_other_are_not_joined() =>
        Assert.Empty(ThreeYears("liste: partielle").Build().Page("/territoires/nevers/").QuerySelectorAll("figure.trajectoire .suite"));

    [Fact]
    public void A_level_that_is_not_known_reaches_over_its_whole_scale()
    {
        var page = ThreeYears("liste: partielle").Replace("data/editions/2023.yaml", "{territoire: nevers, niveau: 5}", "{territoire: nevers}").Build().Page("/territoires/nevers/");
        var span = Assert.Single(page.QuerySelectorAll("figure.trajectoire .etendue"));
        var lines = page.QuerySelectorAll("figure.trajectoire .filet").Select(l => Em(l, "y1")).ToList();

        Assert.True(Em(span, "y") < lines.Min());
        Assert.True(Em(span, "y") + Em(span, "height") > lines.Max());
    }

    /// <summary>The sections that have a drawing; each has the table of the same figures in it, as many rows as bars, and says what is to be seen.</summary>
    private static string[] Drawn(IDocument page)
    {
        var figures = page.QuerySelectorAll("main figure").ToList();
        Assert.All(figures, figure =>
        {
            var svg = figure.QuerySelector("svg[role=img]")!;
            Assert.Equal(figure.QuerySelectorAll("tbody tr").Length, svg.QuerySelectorAll(".nom").Length);
            Assert.NotEmpty(page.GetElementById(svg.GetAttribute("aria-labelledby")!)!.TextContent);
            Assert.NotNull(page.GetElementById(svg.GetAttribute("aria-describedby")!)!.Closest("table"));
        });
        return [.. figures.Select(f => f.Closest("section")!.GetAttribute("aria-labelledby")!)];
    }

    private static double Em(IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute)!.Replace("em", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Nevers in 2021, then the three towns of the minimal site.</summary>
    private static TestSite TwoYears(string before, string after) => TestSite.Minimal
        .With("data/editions/2021.yaml", $"annee: 2021\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\n{before}\n{(before.Contains("labels: 0", StringComparison.Ordinal) ? string.Empty : "laureats:\n  - {territoire: nevers, niveau: 4}\n")}")
        .Replace(TestSite.Edition2022, "rang: 1", "rang: 2")
        .Replace(TestSite.Edition2022, "liste: complete", after);

    /// <summary>Nevers in 2021 and in 2023, and in 2022 not.</summary>
    private static TestSite ThreeYears(string between) => TwoYears("liste: complete", between)
        .Replace(TestSite.Edition2022, "  - {territoire: nevers, niveau: 4}\n", string.Empty)
        .With("data/editions/2023.yaml", "annee: 2023\nrang: 3\nechelle: niveaux-1-5\nstatut: publiee\nliste: partielle\nlaureats:\n  - {territoire: nevers, niveau: 5}\n");
}
