namespace SiteGen.Tests.Rendering;

/// <summary>The declaration of accessibility says of conformity what the data gives and no more, in the words of the law.</summary>
public sealed class DeclarationTests
{
    private const string Page = "/accessibilite/";

    [Theory]
    [InlineData("{date: 2026-03-02, taux: 100}", "totalement conforme")]
    [InlineData("{date: 2026-03-02, taux: 99}", "partiellement conforme")]
    [InlineData("{date: 2026-03-02, taux: 75}", "partiellement conforme")]
    [InlineData("{date: 2026-03-02, taux: 50}", "partiellement conforme")]
    [InlineData("{date: 2026-03-02, taux: 49}", "non conforme")]
    [InlineData("{date: 2026-03-02, taux: 0}", "non conforme")]
    [InlineData("{etablie: 2026-03-09}", "non conforme")]
    [InlineData(null, "non conforme")]
    public void The_state_is_that_of_the_audit_on_the_page_and_at_the_foot_of_every_page(string? declaration, string etat)
    {
        var site = Built(declaration);

        Assert.Equal([etat], site.Texts(Page, "#etat + p strong"));
        Assert.Equal([$"Accessibilité : {etat}"], site.Texts("/", "footer a[href='/accessibilite/']"));
    }

    [Fact]
    public void The_sections_are_those_of_the_imposed_model_in_its_order() => Assert.Equal(
        [
            "État de conformité", "Résultats des tests",
            "Contenus non accessibles", "Non-conformités", "Dérogations pour charge disproportionnée", "Contenus non soumis à l’obligation d’accessibilité",
            "Établissement de cette déclaration d’accessibilité", "Technologies utilisées pour la réalisation du site", "Environnement de test",
            "Outils pour évaluer l’accessibilité", "Pages du site ayant fait l’objet de la vérification de conformité",
            "Retour d’information et contact", "Voies de recours",
        ],
        Built(null).Texts(Page, "main h2, main h3"));

    [Fact]
    public void Without_an_audit_nothing_is_claimed_not_even_that_there_is_none()
    {
        var site = Built(null);

        Assert.EndsWith("version 4.1.2, en l’absence d’audit de conformité.", Assert.Single(site.Texts(Page, "#etat + p")), StringComparison.Ordinal);
        Assert.StartsWith("Aucun résultat d’audit n’est déclaré", Assert.Single(site.Texts(Page, "#resultats + p")), StringComparison.Ordinal);
        Assert.All(["#non-conformites", "#derogations", "#non-soumis"], title => Assert.EndsWith("n’est pas établie.", Assert.Single(site.Texts(Page, $"{title} + p")), StringComparison.Ordinal));
        Assert.All(["#environnement", "#outils", "#pages"], title => Assert.Equal(["Sans objet, en l’absence d’audit."], site.Texts(Page, $"{title} + p")));
        Assert.DoesNotContain("%", site.Page(Page).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["non renseignée à ce jour", "adresse non renseignée à ce jour"], site.Texts(Page, "main mark"));
    }

    [Fact]
    public void An_audit_with_nothing_exempt_says_so()
    {
        var site = Built("{date: 2026-03-02, taux: 84}");

        Assert.Equal(["Les non-conformités relevées par l’audit ne sont pas détaillées dans cette déclaration."], site.Texts(Page, "#non-conformites + p"));
        Assert.Equal(["Aucune dérogation n’est déclarée."], site.Texts(Page, "#derogations + p"));
        Assert.Equal(["Aucun contenu n’est déclaré à ce titre."], site.Texts(Page, "#non-soumis + p"));
        Assert.Equal(["Non renseigné à ce jour."], site.Texts(Page, "#outils + p"));
    }

    [Fact]
    public void An_audit_too_old_is_told_and_measures_nothing_any_more()
    {
        var site = Built("{date: 2026-03-02, taux: 100, etablie: 2026-03-09}", "2029-03-10T12:00:00Z");

        Assert.Equal(["non conforme"], site.Texts(Page, "#etat + p strong"));
        Assert.EndsWith("en l’absence d’audit en cours de validité.", Assert.Single(site.Texts(Page, "#etat + p")), StringComparison.Ordinal);
        Assert.StartsWith("Cette déclaration a plus de trois ans", site.Texts(Page, "#resultats + p + p").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_lists_what_the_data_declares()
    {
        var site = Built("""
            {date: 2026-03-02, taux: 84, auditeur: Cabinet Accès, referentiel: "5.0", etablie: 2026-03-09, mise-a-jour: 2026-04-01,
              schema-pluriannuel: https://a.example/schema, plan-d-actions: https://a.example/plan,
              non-conformites: ["Une carte : sans texte !", "Un tableau"], derogations: ["Les archives"], non-soumis: ["Une carte de l’IGN"],
              technologies: [HTML5], environnements: ["Firefox et NVDA"], outils: [axe], pages-verifiees: [/, /palmares/, La page de contact]}
            """);

        Assert.EndsWith("version 5.0, en raison des non-conformités et des dérogations énumérées ci-dessous.", Assert.Single(site.Texts(Page, "#etat + p")), StringComparison.Ordinal);
        Assert.Equal(["L’audit de conformité réalisé par Cabinet Accès (2 mars 2026) révèle que 84 % des critères du RGAA version 5.0 sont respectés."], site.Texts(Page, "#resultats + p"));
        Assert.Equal(["Une carte : sans texte !", "Un tableau"], site.Texts(Page, "#non-conformites + ul li"));
        Assert.Equal(["Les archives"], site.Texts(Page, "#derogations + ul li"));
        Assert.Equal(["Une carte de l’IGN"], site.Texts(Page, "#non-soumis + ul li"));
        Assert.Equal(["Cette déclaration a été établie le 9 mars 2026.", "Elle a été mise à jour le 1er avril 2026."], site.Texts(Page, "#etablissement ~ p").Take(2));
        Assert.Equal(["HTML5"], site.Texts(Page, "#technologies + ul li"));
        Assert.Equal(["Firefox et NVDA"], site.Texts(Page, "#environnement + ul li"));
        Assert.Equal(["axe"], site.Texts(Page, "#outils + ul li"));
        Assert.Equal(["Accueil", "Palmarès", "La page de contact"], site.Texts(Page, "#pages + ul li"));
        Assert.Equal(["/", "/palmares/"], site.Page(Page).QuerySelectorAll("#pages + ul a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["https://a.example/schema", "https://a.example/plan"], site.Page(Page).QuerySelectorAll(".prose > ul:first-of-type a").Select(a => a.GetAttribute("href")));
    }

    private static BuiltSite Built(string? declaration, string clock = "2026-06-01T12:00:00Z") =>
        TestSite.Minimal.With("data/label.yaml", "nom: Commune Libre\n" + (declaration is null ? string.Empty : $"accessibilite: {declaration}\n"))
            .Build(TestSite.Options with { Clock = TestSite.At(clock) });
}
