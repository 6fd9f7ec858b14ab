using System.Xml.Linq;

namespace SiteGen.Tests.Publishing;

public sealed class SitemapFileTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Every_page_is_listed_once_by_its_whole_address_but_the_one_not_found()
    {
        var site = TestSite.Minimal.With("content/faq.md", "---\ntitre: Questions\nalias: [/questions/]\n---\n");
        var pages = site.Plan().Pages.Select(p => p.Route.Path).Where(path => path != "/404.html").Select(path => "https://label.example" + path);

        var listed = XDocument.Parse(site.Build().Text("/sitemap.xml")).Descendants(Sitemap + "loc").Select(e => e.Value).ToList();

        Assert.Equal(pages.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_base_with_a_path_stands_in_every_address()
    {
        var built = TestSite.Minimal.Build(TestSite.Options with { BaseUrl = new("https://a.example/label") });

        var listed = XDocument.Parse(built.Text("/sitemap.xml")).Descendants(Sitemap + "loc");

        Assert.All(listed, e => Assert.StartsWith("https://a.example/label/", e.Value, StringComparison.Ordinal));
    }
}
