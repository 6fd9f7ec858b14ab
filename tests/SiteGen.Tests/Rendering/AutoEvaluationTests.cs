namespace SiteGen.Tests.Rendering;

/// <summary>The page to take stock by oneself: which grid it asks about, and what it says of the others.</summary>
public sealed class AutoEvaluationTests
{
    private const string Path = "/auto-evaluation/";

    private const string AucunNiveau = "Faire le point ne donne aucun niveau : c’est le jury qui en décide.";

    private const string Premiere =
        """
        id: premiere
        nom: La première grille
        axes:
          - id: logiciels
            titre: Logiciels
            criteres: [{id: bureautique, titre: Bureautique}, {titre: Serveurs, texte: Quels serveurs ?}, {texte: Et les écoles ?}]
          - {id: donnees, titre: Données}
        """;

    private const string Seconde =
        """
        id: seconde
        nom: La seconde grille
        axes:
          - {id: donnees, titre: Données, criteres: [{id: licence, titre: Une licence ouverte}]}
          - {id: logiciels, titre: Logiciels, criteres: [{id: bureautique, titre: Une bureautique libre}]}
        """;

    [Fact]
    public void Without_published_criteria_there_is_nothing_to_answer()
    {
        var page = WithGrids(("premiere", "id: premiere\nnom: La première grille\naxes: [{id: logiciels, titre: Logiciels}]")).Page(Path);

        Assert.Empty(page.QuerySelectorAll("main input, main button, script[src]"));
        Assert.StartsWith("Aucune grille n’a de critères publiés", BuiltSite.TextOf(page.QuerySelector("main .partielle")!), StringComparison.Ordinal);
    }

    [Fact]
    public void The_criteria_are_those_of_the_last_grid_that_has_some()
    {
        var page = WithGrids(("premiere", Premiere), ("seconde", Seconde)).Page(Path);

        Assert.Equal("seconde", page.QuerySelector(".evaluation")!.GetAttribute("data-grille"));
        Assert.Equal(["Données", "Logiciels"], page.QuerySelectorAll(".axe-a-evaluer h2").Select(BuiltSite.TextOf));
        Assert.Equal(["Une licence ouverte", "Une bureautique libre"], page.QuerySelectorAll("legend").Select(BuiltSite.TextOf));
        Assert.Equal($"Critères de la grille « La seconde grille », édition 2022. {AucunNiveau}", BuiltSite.TextOf(page.QuerySelector(".evaluation > p")!));
    }

    [Fact]
    public void The_later_grids_and_the_axes_without_criteria_are_named()
    {
        var page = WithGrids(("premiere", Premiere), ("seconde", "id: seconde\nnom: La seconde grille\naxes: [{id: donnees, titre: Données}]")).Page(Path);

        Assert.Equal(
            "Critères de la grille « La première grille », édition 2021. Les critères de ses autres axes ne sont pas publiés : Données. "
                + $"Ceux de la grille suivante ne sont pas publiés : La seconde grille. {AucunNiveau}",
            BuiltSite.TextOf(page.QuerySelector(".evaluation > p")!));
    }

    [Fact]
    public void A_criterion_is_asked_about_by_its_id_or_else_by_its_anchor()
    {
        var page = WithGrids(("premiere", Premiere)).Page(Path);

        Assert.Equal(["bureautique", "logiciels-serveurs", "logiciels-3"], page.QuerySelectorAll("fieldset").Select(f => f.QuerySelector("input")!.GetAttribute("name")));
        Assert.Equal(["Bureautique", "Serveurs", "Et les écoles ?"], page.QuerySelectorAll("legend").Select(BuiltSite.TextOf));
        Assert.Equal("Quels serveurs ?", BuiltSite.TextOf(Assert.Single(page.QuerySelectorAll("fieldset p"))));
        Assert.Equal("texte-logiciels-serveurs", page.QuerySelector("fieldset[aria-describedby]")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public void Two_criteria_of_one_title_are_told_apart()
    {
        var page = WithGrids(("premiere", Premiere.Replace("{texte: Et les écoles ?}", "{titre: Serveurs}", StringComparison.Ordinal))).Page(Path);

        Assert.Equal(["bureautique", "logiciels-2", "logiciels-3"], page.QuerySelectorAll("fieldset").Select(f => f.QuerySelector("input")!.GetAttribute("name")));
    }

    [Fact]
    public void Nothing_can_be_sent_and_nothing_that_needs_the_script_is_shown_before_it()
    {
        var page = WithGrids(("premiere", Premiere)).Page(Path);

        Assert.Empty(page.QuerySelectorAll(".evaluation form"));
        Assert.Equal(5, page.QuerySelectorAll(".evaluation button[type=button]").Length);
        Assert.All(page.QuerySelectorAll(".evaluation :is(button, output, a[href='#bilan'], .bilan, .avis)"), e => Assert.NotNull(e.Closest("[hidden]")));
        Assert.DoesNotContain(page.QuerySelectorAll("fieldset"), f => f.Closest("[hidden]") is not null);
    }

    [Fact]
    public void Every_criterion_has_the_same_answers_and_begins_without_one()
    {
        var page = WithGrids(("premiere", Premiere)).Page(Path);

        Assert.All(page.QuerySelectorAll("fieldset"), f =>
        {
            Assert.Equal(["fait", "en cours", "à faire", "sans réponse"], f.QuerySelectorAll("label").Select(BuiltSite.TextOf));
            Assert.Single(f.QuerySelectorAll("input").Select(i => i.GetAttribute("name")).Distinct());
            Assert.Equal("", Assert.Single(f.QuerySelectorAll("input[checked]")).GetAttribute("value"));
        });
    }

    [Fact]
    public void An_axis_leads_to_its_questions_when_there_are_some()
    {
        var site = WithGrids(("premiere", Premiere));

        var lien = Assert.Single(site.Page("/criteres/logiciels/").QuerySelectorAll("main a[href^='/auto-evaluation/']"));
        Assert.Equal("/auto-evaluation/#axe-logiciels", lien.GetAttribute("href"));
        Assert.Equal("Logiciels", BuiltSite.TextOf(site.Page(Path).GetElementById("axe-logiciels")!));
        Assert.Empty(site.Page("/criteres/donnees/").QuerySelectorAll("main a[href^='/auto-evaluation/']"));
    }

    [Fact]
    public void A_criterion_of_two_grids_has_two_anchors_in_the_page_of_its_axis()
    {
        var page = WithGrids(("premiere", Premiere), ("seconde", Seconde)).Page("/criteres/logiciels/");

        Assert.Equal("Une bureautique libre", BuiltSite.TextOf(page.GetElementById("logiciels-bureautique")!));
        Assert.Equal("Bureautique", BuiltSite.TextOf(page.GetElementById("logiciels-bureautique-premiere")!));
    }

    /// <summary>The minimal site with an edition before its own: the first grid is that of 2021, the second that of 2022.</summary>
    private static BuiltSite WithGrids(params (string Id, string Yaml)[] grids)
    {
        var site = TestSite.Minimal.With("data/editions/2021.yaml", $"annee: 2021\nrang: 1\nechelle: niveaux-1-5\nstatut: close\ngrille: {grids[0].Id}\n")
            .Replace(TestSite.Edition2022, "rang: 1\n", grids.Length > 1 ? $"rang: 2\ngrille: {grids[1].Id}\n" : "rang: 2\n");
        var built = grids.Aggregate(site, (s, g) => s.With($"data/grilles/{g.Id}.yaml", g.Yaml)).Build();
        Assert.DoesNotContain(built.Result.Diagnostics, d => d.IsError);
        return built;
    }
}
