using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class SitePlannerTests
{
    [Fact]
    public void Every_address_of_the_contract_is_planned()
    {
        var plan = TestSite.Minimal
            .With("data/mentions.yaml", "encouragements: {nom: Encouragements}\n")
            .With("data/grilles/axes.yaml", "id: axes\nnom: Axes\naxes: [{id: logiciels, titre: Logiciels}]\n")
            .Plan();

        Assert.All(
            (string[])
            [
                "/", "/palmares/", "/palmares/2022/", "/territoires/", "/territoires/la-tronche/", "/regions/84/", "/departements/38/",
                "/mentions/encouragements/", "/criteres/", "/criteres/logiciels/", "/auto-evaluation/", "/carte/", "/statistiques/", "/presse/",
                "/actualites/", "/donnees/", "/recherche/", "/plan-du-site/", "/accessibilite/", "/mentions-legales/", "/404.html", "/sitemap.xml",
                "/robots.txt", "/recherche/index.json", "/donnees/territoires.geojson", "/donnees/palmares-2022.geojson", "/donnees/regions/84.geojson", "/donnees/palmares.csv",
                "/donnees/palmares-2022.csv", "/donnees/territoires.csv", "/badges/nevers.svg", "/badges/nevers/2022.svg",
            ],
            path => Assert.True(plan.Has(path), path));
    }

    [Fact]
    public void An_asset_has_a_hash_of_its_bytes_in_its_name() =>
        Assert.Matches("^/label/assets/site\\.[0-9a-f]{10}\\.css$", TestSite.Minimal.Plan(TestSite.Options with { BaseUrl = new("https://a.example/label/") }).Assets["site.css"]);

    [Fact]
    public void Two_outputs_at_one_address_are_both_named()
    {
        var diagnostic = Assert.Single(TestSite.Minimal
            .With("content/a.md", "---\ntitre: Un\nalias: [/ancien/]\n---\n")
            .With("content/b.md", "---\ntitre: Deux\nalias: [/ancien]\n---\n")
            .Build().Result.Diagnostics);

        Assert.Equal("content/b.md:3:9: error SG301: l’adresse /ancien/ est déjà prise", diagnostic.ToString());
        Assert.Equal("content/a.md:3:9", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Fact]
    public void A_file_of_content_may_not_stand_where_a_file_is_made()
    {
        var diagnostic = Assert.Single(TestSite.Minimal.With("content/donnees/palmares.csv", "a,b\n").Build().Result.Diagnostics);

        Assert.Equal("content/donnees/palmares.csv:1:1: error SG301: l’adresse /donnees/palmares.csv est déjà prise", diagnostic.ToString());
    }

    [Theory]
    [InlineData("content/palmares", "content/palmares:1:1: error SG301: l’adresse /palmares est déjà prise")]
    [InlineData("content/sitemap.xml/a.png", "content/sitemap.xml/a.png:1:1: error SG301: l’adresse /sitemap.xml est déjà prise")]
    public void A_file_may_not_stand_where_a_folder_must(string file, string told) =>
        Assert.Equal(told, Assert.Single(TestSite.Minimal.With(file, "x").Build().Result.Diagnostics).ToString());

    [Fact]
    public void An_alias_of_an_edition_leads_to_its_page()
    {
        var redirection = Assert.Single(TestSite.Minimal.Replace(TestSite.Edition2022, "liste: complete", "liste: complete\nalias: [/edition-2022]").Plan().Redirections);

        Assert.Equal("/edition-2022/", redirection.Route.Path);
        Assert.Equal("/palmares/2022/", redirection.Vers.Route.Path);
    }

    [Fact]
    public void Robots_are_told_only_at_the_root_of_a_host()
    {
        Assert.True(TestSite.Minimal.Plan().Has("/robots.txt"));
        Assert.False(TestSite.Minimal.Plan(TestSite.Options with { BaseUrl = new("https://a.example/label/") }).Has("/robots.txt"));
    }

    [Fact]
    public void The_record_gives_the_title_of_its_page_and_Markdown_only_adds_its_text()
    {
        var plan = TestSite.Minimal.With("content/territoires/nevers.md", "---\ntitre: Nevers, ville libre\n---\nTexte.\n").Plan();

        var page = Assert.IsType<TerritoirePage>(plan.PageAt("/territoires/nevers/"));
        Assert.Equal("Nevers", page.Titre);
        Assert.Equal("content/territoires/nevers.md", page.Texte!.Fichier);
        Assert.Same(page, plan.PageOfFile("content/territoires/nevers.md"));
    }

    [Fact]
    public void Homonyms_of_one_departement_are_told_apart_by_type_and_code()
    {
        var plan = TestSite.Minimal
            .With("data/territoires.yaml", "- {id: a, nom: Claix, type: commune, insee: \"38111\", departement: \"38\"}\n- {id: b, nom: Claix, type: cc, departement: \"38\"}\n- {id: c, nom: Claix, type: commune, departement: \"16\"}\n")
            .Without(TestSite.Edition2022).Plan();

        Assert.Equal(
            ["Claix (Département 38), commune 38111", "Claix (Département 38), communauté de communes b", "Claix (Département 16)"],
            plan.Palmares.Territoires.Select(t => plan.Page(t).Titre));
    }

    [Theory]
    [InlineData("/faq", "/faq/")]
    [InlineData("/faq/", "/faq/")]
    [InlineData("/ancien.html", "/ancien.html")]
    [InlineData("/", "/")]
    public void A_page_ends_with_a_slash_and_a_file_keeps_its_extension(string written, string address) =>
        Assert.Equal(address, SitePlanner.WithSlash(written));
}
