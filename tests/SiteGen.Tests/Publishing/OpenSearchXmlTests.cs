using System.Xml.Linq;

namespace SiteGen.Tests.Publishing;

public sealed class OpenSearchXmlTests
{
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public void A_browser_is_told_where_to_put_what_is_searched()
    {
        var built = TestSite.Minimal.Build(TestSite.Options with { BaseUrl = new("https://qui.example/label/") });
        var description = XDocument.Parse(built.Text("/opensearch.xml")).Root!;
        var search = description.Elements(OpenSearch + "Url").Single(u => (string?)u.Attribute("type") == "text/html");

        Assert.Equal("https://qui.example/label/recherche/?q={searchTerms}", (string)search.Attribute("template")!);
        Assert.Contains(((string)description.Element(OpenSearch + "Image")!)["https://qui.example/label".Length..], built.Outputs.Keys);
        Assert.Equal("q", built.Page("/recherche/").QuerySelector("form[role=search] input")!.GetAttribute("name"));
    }

    [Theory]
    [InlineData("nom: Commune Libre", "Commune Libre")]
    [InlineData("nom: Commune Libre et Ouverte", "Commune Libre et")]
    [InlineData("nom: Commune Libre et Ouverte\nsigle: CLO", "CLO")]
    [InlineData("nom: Anticonstitutionnellement", "Anticonstitution")]
    public void Its_short_name_has_16_characters_at_most(string label, string expected)
    {
        var site = TestSite.Minimal.Replace("data/label.yaml", "nom: Commune Libre", label);

        Assert.Equal(expected, (string)XDocument.Parse(site.Build().Text("/opensearch.xml")).Root!.Element(OpenSearch + "ShortName")!);
    }

    [Fact]
    public void A_name_that_looks_like_markup_stays_a_name() =>
        Assert.Contains(HostileSite.Name, (string)XDocument.Parse(HostileSite.Site.Build().Text("/opensearch.xml")).Root!.Element(OpenSearch + "Description")!, StringComparison.Ordinal);

    [Fact]
    public void The_home_page_and_the_search_name_it_and_no_other_page() =>
        Assert.Equal(["/", "/recherche/"], TestSite.Minimal.Build() is var built
            ? built.Outputs.Keys.Where(p => p.EndsWith('/') && built.Page(p).QuerySelector("head link[rel=search][type='application/opensearchdescription+xml']") is not null)
            : []);
}
