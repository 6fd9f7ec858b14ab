using System.Xml.Linq;

namespace SiteGen.Tests.Publishing.Sitemaps;

public sealed class SitemapXmlTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly TestSite Dated = TestSite.Minimal
        .With(TestSite.Edition2022, TestSite.Minimal.Files[TestSite.Edition2022].Replace("{territoire: nevers, niveau: 4}", "{territoire: nevers, niveau: 4, sources: [s]}", StringComparison.Ordinal)
            + "\nremise: {date: 2022-11-08}\nsources: {s: {titre: T, date: 2022-12-01}}\n")
        .With("content/faq.md", "---\ntitre: Questions\ndate: 2024-06-12\n---\n")
        .With("content/actualites/une.md", "---\ntitre: Une\ndate: 2023-01-09\ntype: actualite\n---\n")
        .With("content/le-label.md", "---\ntitre: Le label\ndate: 2024\n---\n");

    [Fact]
    public void Every_page_is_listed_once_by_its_whole_address_but_the_one_not_found_and_those_for_frames()
    {
        var site = TestSite.Minimal.With("content/faq.md", "---\ntitre: Questions\nalias: [/questions/]\n---\n");
        var pages = site.Plan().Pages.Select(p => p.Route.Path).Where(path => path != "/404.html" && !path.StartsWith("/integrer/", StringComparison.Ordinal)).Select(path => "https://label.example" + path);

        Assert.Equal(pages.Order(StringComparer.Ordinal), Listed(site.Build(), "/sitemap.xml").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_base_with_a_path_stands_in_every_address()
    {
        var built = TestSite.Minimal.Build(TestSite.Options with { BaseUrl = new("https://a.example/label") });

        Assert.All(Listed(built, "/sitemap.xml"), address => Assert.StartsWith("https://a.example/label/", address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/palmares/2022/", "2022-12-01")]
    [InlineData("/territoires/abbeville/", "2022-11-08")]
    [InlineData("/territoires/nevers/", "2022-12-01")]
    [InlineData("/departements/58/", "2022-12-01")]
    [InlineData("/departements/80/", "2022-11-08")]
    [InlineData("/regions/27/", "2022-12-01")]
    [InlineData("/palmares/", "2022-12-01")]
    [InlineData("/actualites/", "2023-01-09")]
    [InlineData("/actualites/une/", "2023-01-09")]
    [InlineData("/", "2023-01-09")]
    [InlineData("/faq/", "2024-06-12")]
    [InlineData("/le-label/", null)]
    [InlineData("/criteres/", null)]
    public void A_page_is_as_recent_as_the_last_of_what_it_says(string path, string? expected) =>
        Assert.Equal(expected, (string?)XDocument.Parse(Dated.Build().Text("/sitemap.xml")).Descendants(Sitemap + "url")
            .Single(u => (string)u.Element(Sitemap + "loc")! == "https://label.example" + path).Element(Sitemap + "lastmod"));

    [Fact]
    public void Above_what_a_file_may_hold_it_becomes_an_index_of_several()
    {
        var built = Dated.Build(TestSite.Options with { LongestSitemap = 10 });
        var index = XDocument.Parse(built.Text("/sitemap.xml")).Root!;
        var parts = Enumerable.Range(1, index.Elements().Count()).Select(i => $"/sitemaps/{i}.xml").ToList();

        Assert.Equal(Sitemap + "sitemapindex", index.Name);
        Assert.Equal(parts.Select(p => "https://label.example" + p), Listed(built, "/sitemap.xml"));
        Assert.All(parts, p => Assert.InRange(Listed(built, p).Count, 1, 10));
        Assert.Equal(Listed(Dated.Build(), "/sitemap.xml"), parts.SelectMany(p => Listed(built, p)));
        Assert.Equal("2023-01-09", (string?)index.Elements().First().Element(Sitemap + "lastmod"));
    }

    [Fact]
    public void As_many_pages_as_a_file_may_hold_stand_in_one()
    {
        var count = Listed(Dated.Build(), "/sitemap.xml").Count;

        Assert.Equal(count, Listed(Dated.Build(TestSite.Options with { LongestSitemap = count }), "/sitemap.xml").Count);
        Assert.Equal(2, Listed(Dated.Build(TestSite.Options with { LongestSitemap = count - 1 }), "/sitemap.xml").Count);
    }

    private static List<string> Listed(BuiltSite built, string path) => [.. XDocument.Parse(built.Text(path)).Descendants(Sitemap + "loc").Select(e => e.Value)];
}
