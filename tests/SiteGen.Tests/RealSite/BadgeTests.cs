using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Planning;
using SiteGen.Theming;

namespace SiteGen.Tests.RealSite;

/// <summary>What a laureate shows of its label elsewhere: badges, frames, and the documents about them.</summary>
[Collection(RealSiteTests.Name)]
public sealed class BadgeTests(RealSiteFixture fixture)
{
    private static readonly string[] Families = ["/badges/", "/integrer/", "/open-badges/"];

    private readonly PublishedSite _site = fixture.Site;

    private SitePlan Plan => _site.Result.Plan!;

    private IEnumerable<Distinction> Labels => Plan.Index.Publiees.SelectMany(e => Plan.Index.Labels(e));

    [Fact]
    public void Each_of_the_105_labels_has_a_badge_and_an_assertion()
    {
        var labels = Labels.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Laureat.Territoire.Id}/{l.Edition.Annee}")).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(105, labels.Count);
        Assert.Equal(labels.Select(l => $"/badges/{l}.svg"), Files("/badges/", ".svg").Where(p => p.Count(c => c == '/') == 3));
        Assert.Equal(labels.Select(l => $"/open-badges/labels/{l}.json"), Files("/open-badges/labels/", ".json"));
    }

    [Fact]
    public void Each_labelled_territory_has_a_current_badge_that_is_that_of_its_last_label_and_a_frame()
    {
        var territoires = Labels.Select(l => l.Laureat.Territoire).DistinctBy(t => t.Id).ToList();

        Assert.All(territoires, t =>
        {
            Assert.Equal(_site.Text($"/badges/{t.Id}.svg"), _site.Text($"/badges/{t.Id}/{Plan.Index.History(t)[^1].Edition.Annee}.svg"));
            Assert.True(_site.Files.ContainsKey($"/badges/{t.Id}.json"));
            Assert.True(_site.Files.ContainsKey($"/integrer/{t.Id}/oembed.json"));
            Assert.True(_site.Files.ContainsKey($"/integrer/{t.Id}/"));
        });
        Assert.Equal(territoires.Count, Files("/integrer/", "/").Count());
    }

    /// <summary>At the root of a host and below a path alike.</summary>
    [Theory]
    [InlineData("https://territoire-numerique-libre.org")]
    [InlineData("https://exemple.org/tnl")]
    public void Every_document_parses_and_every_address_of_the_site_in_it_exists(string address)
    {
        var site = address.EndsWith("/tnl", StringComparison.Ordinal) ? fixture.BelowAPath : _site;

        Faults.AssertNone(
            from path in site.Files.Keys
            where Families.Any(f => path.StartsWith(f, StringComparison.Ordinal)) && path.EndsWith(".json", StringComparison.Ordinal)
            from text in Texts(JsonNode.Parse(site.Files[path]))
            from found in text.StartsWith('<') ? Fragment(text).QuerySelectorAll("[src], [href]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!) : [text]
            where found.StartsWith("http", StringComparison.Ordinal) && new Uri(found).Host == new Uri(address).Host
            where !found.StartsWith(address + "/", StringComparison.Ordinal) || !site.Files.ContainsKey(found[address.Length..])
            select $"{path} → {found}");
    }

    [Fact]
    public void The_code_to_copy_is_that_of_oembed_and_the_badge_of_the_page()
    {
        foreach (var (path, page) in _site.Pages.Where(p => Plan.PageAt(p.Path) is TerritoirePage))
        {
            var discovery = Assert.Single(page.QuerySelectorAll("link[rel=alternate][type='application/json+oembed']")).GetAttribute("href")!;
            var oembed = JsonNode.Parse(_site.Files[new Uri(discovery).AbsolutePath])!;
            var frame = Fragment(page.QuerySelector("#cadre")!.TextContent).QuerySelector("iframe")!;
            var link = Fragment(page.QuerySelector("#extrait")!.TextContent).QuerySelector("a")!;
            var image = link.QuerySelector("img")!;
            var shown = page.QuerySelector(".badge-a-copier img")!;

            Assert.Equal((string?)oembed["html"], page.QuerySelector("#cadre")!.TextContent);
            Assert.Equal(((int)oembed["width"]!, (int)oembed["height"]!), (int.Parse(frame.GetAttribute("width")!, CultureInfo.InvariantCulture), int.Parse(frame.GetAttribute("height")!, CultureInfo.InvariantCulture)));
            Assert.Equal(("rich", "1.0", (string?)oembed["title"]), ((string?)oembed["type"], (string?)oembed["version"], frame.GetAttribute("title")));
            Assert.Equal("lazy", frame.GetAttribute("loading"));
            Assert.Equal(path, new Uri(link.GetAttribute("href")!).AbsolutePath);
            Assert.Equal(shown.GetAttribute("src"), new Uri(image.GetAttribute("src")!).AbsolutePath);
            Assert.Equal(shown.GetAttribute("alt"), Typographie.Of(image.GetAttribute("alt")!));
            Assert.All(page.QuerySelectorAll(".badge-a-copier textarea"), t => Assert.True(t.HasAttribute("readonly") && page.QuerySelector($"label[for={t.Id}]") is not null));
        }
    }

    [Fact]
    public void A_level_that_nobody_knows_exactly_is_attested_by_the_scale_alone()
    {
        foreach (var label in Labels)
        {
            var assertion = Json(string.Create(CultureInfo.InvariantCulture, $"/open-badges/labels/{label.Laureat.Territoire.Id}/{label.Edition.Annee}.json"));
            var expected = label.Edition.Echelle.Id + (label.Laureat.Niveau is { } niveau ? $"/{niveau.Id}.json" : ".json");

            Assert.EndsWith($"/open-badges/niveaux/{expected}", (string?)assertion["badge"], StringComparison.Ordinal);
            Assert.Equal(label.Laureat.Provenance.EstDeduit("niveau"), ((string)assertion["evidence"]!["narrative"]!).Contains("(niveau déduit)", StringComparison.Ordinal));
            Assert.Contains(label.Laureat.Provenance.Reserve ?? ".", (string)assertion["evidence"]!["narrative"]!, StringComparison.Ordinal);
            Assert.StartsWith(MisesAJour.Announced(label.Edition)!.Value.ToString("o", CultureInfo.InvariantCulture), (string)assertion["issuedOn"]!, StringComparison.Ordinal);
        }
    }

    /// <summary>A frame stands in the page of somebody else: it has what that page cannot give it, and nothing that it has itself.</summary>
    [Fact]
    public void A_framed_page_has_a_title_an_image_and_one_link_that_leaves_the_frame()
    {
        foreach (var (_, page) in _site.Pages.Where(p => Plan.PageAt(p.Path) is IntegrerPage))
        {
            Assert.Equal("_top", Assert.Single(page.QuerySelectorAll("a")).GetAttribute("target"));
            Assert.NotEmpty(Assert.Single(page.QuerySelectorAll("img")).GetAttribute("alt")!);
            Assert.Null(page.QuerySelector("header, nav, footer, script"));
            Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
            Assert.Equal(page.QuerySelector("a")!.GetAttribute("href"), new Uri(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).AbsolutePath);
        }
    }

    [Fact]
    public void No_list_of_pages_leads_to_a_frame() => Assert.DoesNotContain(
        _site.Pages.Where(p => p.Path is "/plan-du-site/" or "/recherche/").SelectMany(p => p.Page.QuerySelectorAll("a")),
        a => a.GetAttribute("href")!.StartsWith("/integrer/", StringComparison.Ordinal));

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Texts(p.Value)),
        JsonArray a => a.SelectMany(Texts),
        JsonValue v when v.GetValueKind() == JsonValueKind.String => [(string)v!],
        _ => [],
    };

    private static IDocument Fragment(string html) => new HtmlParser().ParseDocument(html);

    private IEnumerable<string> Files(string start, string end) =>
        _site.Files.Keys.Where(p => p.StartsWith(start, StringComparison.Ordinal) && p.EndsWith(end, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private JsonNode Json(string path) => JsonNode.Parse(_site.Files[path])!;
}
