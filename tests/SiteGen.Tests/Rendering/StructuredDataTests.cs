using System.Text.Json.Nodes;
using SiteGen.Tests.Publishing;

namespace SiteGen.Tests.Rendering;

public sealed class StructuredDataTests
{
    private const string Territoire = "/territoires/abbeville/";

    private const string Hostile = HostileSite.Name;

    [Fact]
    public void A_hostile_name_neither_closes_the_block_nor_loses_a_letter()
    {
        var site = TestSite.Minimal
            .Replace("data/territoires.yaml", "nom: Abbeville,", "nom: '=HYPERLINK(\"x\")</script><b>&\'\'\"',")
            .Build();

        var page = site.Page(Territoire);

        Assert.Empty(page.QuerySelectorAll("b"));
        Assert.Equal(Hostile, (string?)JsonLd.One(page, "GovernmentOrganization")["name"]);
        Assert.Equal(Hostile, (string?)JsonLd.One(page, "BreadcrumbList")["itemListElement"]!.AsArray()[^1]!["name"]);
        Assert.Equal(Hostile, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
    }

    [Fact]
    public void The_text_of_a_block_has_no_sign_that_means_something_to_html()
    {
        var text = TestSite.Minimal.Replace("data/territoires.yaml", "nom: Abbeville,", "nom: \"a<!--<script>&amp;'`b\",").Build().Text(Territoire);

        var start = text.IndexOf("ld+json\">", StringComparison.Ordinal) + 9;
        var block = text[start..text.IndexOf("</script>", start, StringComparison.Ordinal)];
        Assert.Equal(-1, block.AsSpan().IndexOfAny("<>&'"));
    }

    [Fact]
    public void A_level_is_a_rating_inside_its_scale() =>
        Assert.Equal("""{"@type":"Rating","name":"Niveau 5","ratingValue":5,"bestRating":5,"worstRating":1}""", Label(TestSite.Minimal)["certificationRating"]!.ToJsonString());

    [Theory]
    [InlineData("{territoire: abbeville}", "Commune Libre 2022, niveau non connu")]
    [InlineData("{territoire: abbeville, niveau-parmi: [3, 4]}", "Commune Libre 2022, Niveau 3 ou 4")]
    public void A_level_that_is_not_known_for_one_is_no_rating(string laureat, string nom)
    {
        var label = Label(WithLaureat(laureat));

        Assert.Equal(nom, (string?)label["name"]);
        Assert.Null(label["certificationRating"]);
    }

    [Fact]
    public void What_was_deduced_or_is_disputed_is_said()
    {
        var label = Label(WithLaureat("{territoire: abbeville, niveau: 5, deduit: [niveau, edition], reserve: Selon la ville.}"));

        Assert.Contains("déduit", (string?)label["certificationRating"]!["ratingExplanation"], StringComparison.Ordinal);
        Assert.Equal("Selon la ville. Année déduite d’autres faits publiés : aucune source ne l’énonce.", (string?)label["description"]);
        Assert.Null(label["validFrom"]);
    }

    [Fact]
    public void A_label_is_valid_from_the_day_of_its_results_and_without_an_end()
    {
        var label = Label(TestSite.Minimal.Replace(TestSite.Edition2022, "liste: complete", "liste: complete\nresultats: 2022-11-08"));

        Assert.Equal("2022-11-08", (string?)label["validFrom"]);
        Assert.Null(label["expires"]);
    }

    [Fact]
    public void The_point_of_a_seat_is_not_that_of_the_territory()
    {
        JsonObject Of(string precision) => JsonLd.One(
            TestSite.Minimal
                .Replace("data/territoires.yaml", "departement: \"80\",", $"departement: \"80\", siege: {{nom: Amiens}}, geocode: {{lat: 49.9, lon: 2.3, precision: {precision}}},")
                .Build().Page(Territoire),
            "GovernmentOrganization");

        Assert.Equal("Abbeville", (string?)Of("territoire")["areaServed"]!["name"]);
        Assert.Null(Of("territoire")["location"]);
        Assert.Equal("Amiens", (string?)Of("siege")["location"]!["name"]);
        Assert.Null(Of("siege")["areaServed"]);
    }

    [Theory]
    [InlineData("commune", "GovernmentOrganization")]
    [InlineData("gip", "GovernmentOrganization")]
    [InlineData("association", "Organization")]
    [InlineData("autre", "Organization")]
    public void A_body_is_public_or_not_by_its_kind(string type, string expected)
    {
        var page = TestSite.Minimal.Replace("data/territoires.yaml", "nom: Abbeville,  type: commune, insee: \"80001\",", $"nom: Abbeville, type: {type},").Build().Page(Territoire);

        Assert.Equal(expected, JsonLd.TypeOf(JsonLd.GraphOf(page)[0]));
    }

    [Fact]
    public void What_the_site_does_not_publish_is_not_named()
    {
        var site = TestSite.Minimal.Replace("data/site.yaml", "url: https://label.example/", "url: https://label.example/\nsorties: [csv]");

        Assert.Null(Label(site)["logo"]);
        Assert.Null(JsonLd.One(site.Build().Page("/"), "WebSite")["potentialAction"]);
    }

    [Fact]
    public void A_ceremony_without_a_day_is_no_event()
    {
        IEnumerable<string> Types(string date) =>
            JsonLd.GraphOf(TestSite.Minimal.Replace(TestSite.Edition2022, "liste: complete", $"liste: complete\nremise: {{date: {date}, lieu: Paris}}").Build().Page("/palmares/2022/"))
                .Select(JsonLd.TypeOf);

        Assert.Contains("Event", Types("2022-11-08"));
        Assert.DoesNotContain("Event", Types("2022-11"));
    }

    [Fact]
    public void Without_an_organiser_nobody_is_named_in_its_place()
    {
        var graph = JsonLd.GraphOf(TestSite.Minimal.Build().Page("/"));

        Assert.Equal(["WebSite"], graph.Select(JsonLd.TypeOf));
        Assert.Null(graph[0]["publisher"]);
    }

    private static TestSite WithLaureat(string laureat) => TestSite.Minimal.Replace(TestSite.Edition2022, "{territoire: abbeville, niveau: 5}", laureat);

    private static JsonObject Label(TestSite site) =>
        Assert.Single(JsonLd.One(site.Build().Page(Territoire), "GovernmentOrganization")["hasCertification"]!.AsArray())!.AsObject();
}
