using System.Globalization;
using System.Text;
using System.Text.Json;
using SiteGen.Planning;

namespace SiteGen.Tests.Publishing;

/// <summary>What the search looks in.</summary>
public sealed class RechercheJsonTests
{
    private const string Index = "/recherche/index.json";

    private static readonly TestSite Site = TestSite.Minimal
        .With("data/mentions.yaml", "encouragements: {nom: Encouragements, description: À persévérer}\n")
        .With("data/grilles/axes.yaml", "id: axes\nnom: Axes\naxes: [{id: logiciels, titre: Logiciels, resume: Des logiciels libres}]\n")
        .With("content/foire.md", "---\ntitre: La foire\ndescription: Questions & réponses\n---\n")
        .With("content/actualites/fete.md", "---\ntitre: La fête\ndate: 2022-11-08\ntype: actualite\n---\n");

    private static readonly BuiltSite Built = Site.Build();

    [Theory]
    [InlineData("/territoires/la-tronche/", "La Tronche", "Commune, Département 38 (38). Niveau 2 en 2022", "la tronche", "departement 38 38516")]
    [InlineData("/palmares/2022/", "Palmarès 2022", "1re édition", "palmares 2022|2022|edition 2022", "")]
    [InlineData("/departements/38/", "Département 38 (38)", "Département, 1 territoire", "departement 38 38|departement 38", "departement 38")]
    [InlineData("/regions/84/", "Région 84", "Région, 1 territoire", "region 84", "")]
    [InlineData("/mentions/encouragements/", "Mention « Encouragements »", "Mention", "encouragements|mention encouragements", "a perseverer")]
    [InlineData("/criteres/logiciels/", "Logiciels", "Axe d’évaluation", "logiciels", "des logiciels libres")]
    [InlineData("/foire/", "La foire", "Page. Questions & réponses", "la foire", "questions reponses")]
    [InlineData("/actualites/fete/", "La fête", "Actualité du 8 novembre 2022", "la fete", "")]
    [InlineData("/donnees/", "Données ouvertes", "Page", "donnees ouvertes", "")]
    public void Everything_is_found_with_what_it_is(string href, params string[] expected) =>
        Assert.Equal(expected, Entries(Built, Index)[href].Select(t => t.Replace('\u00A0', ' ')));

    [Fact]
    public void All_pages_are_in_it_but_the_search_itself_the_page_of_wrong_addresses_and_those_for_frames()
    {
        var pages = Built.Result.Plan!.Pages.Where(p => p is not (RecherchePage or IntrouvablePage or IntegrerPage)).Select(p => p.Route.Path);

        Assert.Equal(pages.Order(StringComparer.Ordinal), Entries(Built, Index).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Addresses_are_those_of_the_base() =>
        Assert.Contains("/label/territoires/nevers/", Entries(Site.Build(TestSite.Options with { BaseUrl = new("https://a.example/label/") }), Index).Keys);

    [Fact]
    public void An_edition_without_results_says_so()
    {
        var site = Site.With("data/editions/2023.yaml", "annee: 2023\nrang: 2\nechelle: niveaux-1-5\nstatut: annoncee\n").Build();

        Assert.Equal(["Édition 2023", "2e édition, résultats à venir", "edition 2023|2023", ""], Entries(site, Index)["/palmares/2023/"]);
    }

    /// <summary>The last label known of Nevers is of an edition that its embargo holds back.</summary>
    [Fact]
    public void An_embargo_holds_in_the_index_too()
    {
        var site = Site.With("data/editions/2029.yaml", "annee: 2029\nrang: 2\nechelle: niveaux-1-5\nstatut: publiee\nliste: complete\nresultats: 2031-01-01\nlaureats: [{territoire: nevers, niveau: 1}]\n");

        Assert.EndsWith("Niveau 4 en 2022", Entries(site.Build(), Index)["/territoires/nevers/"][1], StringComparison.Ordinal);
        Assert.EndsWith("Niveau 1 en 2029", Entries(site.Build(TestSite.Options with { Embargo = true }), Index)["/territoires/nevers/"][1], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_this_family_of_outputs_the_page_is_its_lists_alone()
    {
        var site = Site.With("data/site.yaml", "url: https://label.example/\nsorties: [csv]\n").Build();
        var page = site.Page("/recherche/");

        Assert.DoesNotContain(Index, site.Outputs.Keys);
        Assert.Null(page.QuerySelector(".recherche, form[data-index], script[src]"));
        Assert.Equal(3, page.QuerySelectorAll(".territoires li").Length);
    }

    [Fact]
    public void The_page_leads_to_the_index_and_stays_hidden_until_a_script_can_answer()
    {
        var form = Built.Page("/recherche/").QuerySelector(".recherche[hidden] form[action='/recherche/'][role=search]")!;

        Assert.Equal(Index, form.GetAttribute("data-index"));
        Assert.NotNull(form.QuerySelector("input[name=q]"));
    }

    [Fact]
    public void That_lists_are_not_whole_is_said_only_where_it_is_so()
    {
        Assert.DoesNotContain("partielle", string.Concat(Built.Texts("/recherche/", ".rien")), StringComparison.Ordinal);
        Assert.Contains("partielle", string.Concat(Site.Replace(TestSite.Edition2022, "liste: complete", "liste: partielle").Build().Texts("/recherche/", ".rien")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_site_keeps_each_territory_in_the_file_of_each_of_its_words()
    {
        var site = Large().Build();
        var clefs = JsonDocument.Parse(site.Outputs[Index]).RootElement.GetProperty("clefs").EnumerateObject().ToDictionary(c => c.Name, c => c.Value.GetInt32());

        Assert.DoesNotContain(Entries(site, Index).Keys, k => k.StartsWith("/territoires/", StringComparison.Ordinal) && k != "/territoires/");
        Assert.Equal(["2180", "80", "ab", "de", "vi"], clefs.Keys.Where(k => k is "2180" || !k.Any(char.IsAsciiDigit) || k is "80").Order(StringComparer.Ordinal));
        Assert.Equal(1600, clefs["vi"]);
        Assert.All(clefs, c => Assert.Equal(c.Value, Entries(site, $"/recherche/index/{c.Key}.json").Count));
        Assert.Equal(["Abbeville", "Commune, Département 80 (80)", "abbeville", "departement 80 80001 218000016"], Entries(site, "/recherche/index/2180.json")["/territoires/abbeville/"]);
        Assert.Contains("/departements/80/", Entries(site, Index).Keys);
    }

    /// <summary>Titles, details, names and words by address.</summary>
    private static Dictionary<string, string[]> Entries(BuiltSite site, string path) =>
        JsonDocument.Parse(site.Outputs[path]).RootElement.GetProperty("entrees").EnumerateArray()
            .Select(e => e.EnumerateArray().Select(v => v.GetString()!).ToArray())
            .ToDictionary(e => e[1], e => (string[])[e[0], .. e[2..]], StringComparer.Ordinal);

    private static TestSite Large()
    {
        var territoires = new StringBuilder("- {id: abbeville, nom: Abbeville, type: commune, insee: \"80001\", siren: \"218000016\", departement: \"80\"}\n");
        for (var i = 0; i < 1600; i++)
        {
            territoires.Append(CultureInfo.InvariantCulture, $"- {{id: ville-{i}, nom: Ville {i}, type: commune, departement: \"80\"}}\n");
        }

        return TestSite.Minimal.With("data/territoires.yaml", territoires.ToString())
            .With(TestSite.Edition2022, "annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\nliste: complete\n");
    }
}
