using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Planning;

namespace SiteGen.Tests.RealSite;

/// <summary>What the pages say for programs: the same as what they say for readers, and as the data say.</summary>
[Collection(RealSiteTests.Name)]
public sealed class StructuredDataTests(RealSiteFixture fixture)
{
    private readonly PublishedSite _site = fixture.Site;

    public static TheoryData<string> Bases => ["https://territoire-numerique-libre.org/", "https://exemple.org/tnl/"];

    [Fact]
    public void Every_page_has_one_block_but_the_one_that_is_not_found_and_those_for_frames() =>
        Assert.All(_site.Documents, d => Assert.Equal(
            d.Key != "/404.html" && !d.Key.StartsWith("/integrer/", StringComparison.Ordinal) && _site.Pages.Any(p => p.Path == d.Key),
            JsonLd.GraphOf(d.Value).Count > 0));

    [Theory]
    [InlineData("/", "WebSite Organization")]
    [InlineData("/territoires/echirolles/", "GovernmentOrganization Organization BreadcrumbList")]
    [InlineData("/territoires/adico/", "Organization Organization BreadcrumbList")]
    [InlineData("/palmares/2022/", "Event Organization BreadcrumbList")]
    [InlineData("/donnees/", "Dataset Organization BreadcrumbList")]
    [InlineData("/actualites/2022-resultats/", "NewsArticle Organization BreadcrumbList")]
    [InlineData("/presse/2022-resultats/", "Article Organization BreadcrumbList")]
    [InlineData("/regions/84/", "BreadcrumbList")]
    [InlineData("/le-label/faq/", "BreadcrumbList")]
    public void A_page_tells_what_its_kind_has_to_tell(string path, string types) =>
        Assert.Equal(types, string.Join(' ', JsonLd.GraphOf(_site.Page(path)).Select(JsonLd.TypeOf)));

    [Fact]
    public void All_105_labels_are_certifications_of_the_territory_that_has_them()
    {
        var plan = _site.Result.Plan!;
        var expected = plan.Index.Publiees.SelectMany(e => plan.Index.Labels(e)).Select(d => string.Create(CultureInfo.InvariantCulture,
            $"{d.Laureat.Territoire.Id} {d.Edition.Annee} {d.Laureat.Niveau?.Rang} {d.Laureat.Provenance.EstDeduit("niveau") && d.Laureat.Niveau is not null} {(d.Laureat.Provenance.EstDeduit("edition") ? null : MisesAJour.Announced(d.Edition)):yyyy-MM-dd}"));

        var told = Certifications().Select(c => string.Create(CultureInfo.InvariantCulture,
            $"{c.Path.Split('/')[2]} {c.Label["certificationIdentification"]} {c.Label["certificationRating"]?["ratingValue"]} {c.Label["certificationRating"]?["ratingExplanation"] is not null} {c.Label["validFrom"]}"));

        Assert.Equal(105, Certifications().Count());
        Assert.Equal(expected.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rating_is_within_its_scale_and_each_certification_shows_the_badge_of_its_own_edition() =>
        Assert.All(Certifications(), c =>
        {
            Assert.EndsWith($"/{(string)c.Label["certificationIdentification"]!}.svg", (string)c.Label["logo"]!, StringComparison.Ordinal);
            if (c.Label["certificationRating"] is { } rating)
            {
                Assert.InRange((int)rating["ratingValue"]!, (int)rating["worstRating"]!, (int)rating["bestRating"]!);
            }
        });

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_address_of_the_site_in_a_block_is_that_of_a_file_of_the_site(string baseUrl)
    {
        var root = new Uri(baseUrl);
        var site = baseUrl.EndsWith("/tnl/", StringComparison.Ordinal) ? fixture.BelowAPath : _site;
        var own = site.Documents
            .SelectMany(d => JsonLd.GraphOf(d.Value).SelectMany(JsonLd.TextsOf), (d, text) => (d.Key, Url: Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : null))
            .Where(a => a.Url?.Host == root.Host)
            .ToList();

        // What an edition cites on the label's own host is a fact of the data; a block cites none.
        Assert.NotEmpty(own);
        Faults.AssertNone(own
            .Where(a => !a.Url!.AbsoluteUri.StartsWith(baseUrl, StringComparison.Ordinal) || !site.Files.ContainsKey(Uri.UnescapeDataString(a.Url.AbsolutePath)[(root.AbsolutePath.Length - 1)..]))
            .Select(a => $"{a.Key}: {a.Url}"));
    }

    [Fact]
    public void Every_reference_to_a_thing_is_to_one_of_the_same_page() =>
        Assert.All(_site.Pages, p =>
        {
            var graph = JsonLd.GraphOf(p.Page);
            var told = graph.Select(t => (string?)t["@id"]).OfType<string>().ToHashSet(StringComparer.Ordinal);
            Assert.All(References(new JsonArray([.. graph.Select(t => t.DeepClone())])), id => Assert.Contains(id, told));
        });

    [Fact]
    public void The_breadcrumb_told_is_the_breadcrumb_shown() =>
        Assert.All(_site.Pages.Where(p => p.Page.QuerySelector(".ariane") is not null && p.Path != "/404.html"), p =>
        {
            var items = JsonLd.One(p.Page, "BreadcrumbList")["itemListElement"]!.AsArray();
            Assert.Equal(p.Page.QuerySelectorAll(".ariane li").Select(li => Typed(BuiltSite.TextOf(li))), items.Select(i => Typed((string)i!["name"]!)));
            Assert.Equal(Enumerable.Range(1, items.Count), items.Select(i => (int)i!["position"]!));
            Assert.Equal(p.Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), (string?)items[^1]!["item"]);
        });

    [Fact]
    public void The_dataset_has_the_distributions_of_the_catalogue_with_their_type_and_weight()
    {
        var page = _site.Page("/donnees/");
        var dataset = JsonLd.One(page, "Dataset");
        var files = dataset["distribution"]!.AsArray().Select(d => d!).ToDictionary(d => new Uri((string)d["contentUrl"]!).AbsolutePath);
        var catalogue = JsonNode.Parse(_site.Text("/donnees/catalogue.jsonld"))!["dcat:dataset"]!["dcat:distribution"]!.AsArray();

        Assert.Equal(catalogue.Select(d => new Uri((string)d!["dcat:downloadURL"]!["@id"]!).AbsolutePath), files.Keys);
        Assert.Subset(page.QuerySelectorAll(".fichiers a, .par-edition a").Select(a => a.GetAttribute("href")!).ToHashSet(StringComparer.Ordinal), files.Keys.ToHashSet(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Equal($"{_site.Files[f.Key].Length} B", (string?)f.Value["contentSize"]));
        Assert.All(files, f => Assert.Contains('/', (string)f.Value["encodingFormat"]!));
        Assert.InRange(((string)dataset["description"]!).Length, 50, 5000);
        Assert.Equal("2016/2025", (string?)dataset["temporalCoverage"]);
    }

    private IEnumerable<(string Path, JsonNode Label)> Certifications() =>
        _site.Pages.Where(p => p.Path.StartsWith("/territoires/", StringComparison.Ordinal))
            .SelectMany(p => JsonLd.GraphOf(p.Page), (p, thing) => (p.Path, thing))
            .SelectMany(p => p.thing["hasCertification"]?.AsArray() ?? [], (p, label) => (p.Path, label!));

    /// <summary>The ids of objects that only point elsewhere.</summary>
    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } thing when thing["@id"] is { } id => [(string)id!],
        JsonObject thing => thing.SelectMany(p => References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    /// <summary>As a keyboard writes it: programs are given the names of the data, readers their typography.</summary>
    private static string Typed(string text) => string.Join(' ', text.Replace('’', '\'').Split([' ', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries));
}
