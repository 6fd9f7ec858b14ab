using SiteGen.Planning;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

public sealed class LinkScannerTests
{
    private static readonly SitePlan Plan = TestSite.Minimal.Plan(TestSite.Options with { BaseUrl = new("https://a.example/label/") });

    [Theory]
    [InlineData("<a href=\"/label/palmares/2022/\">")]
    [InlineData("<a href=\"/label/palmares/2022\">")]
    [InlineData("<a href=\"/label/recherche/?q=a&amp;r=b\">")]
    [InlineData("<a href=\"/label/donnees/palmares.csv\">")]
    [InlineData("<a href=\"https://ailleurs.example/\">")]
    [InlineData("<a href=\"mailto:a@b.example?subject=%23x\">")]
    [InlineData("<a href=\"tel:+33400000000\">")]
    [InlineData("<a href=\"#la\"><p id=\"la\">")]
    [InlineData("<a href=\"#\">")]
    [InlineData("<img src=\"/label/badges/nevers.svg\">")]
    public void What_leads_somewhere_is_not_broken(string html) => Assert.Empty(Scan(html).Broken);

    [Theory]
    [InlineData("<a href=\"/label/nulle-part/\">", "/label/nulle-part/")]
    [InlineData("<a href=\"/palmares/2022/\">", "/palmares/2022/")]
    [InlineData("<a href=\"regles.md\">", "regles.md")]
    [InlineData("<a href=\"\">", "")]
    [InlineData("<a href=\"#la\">", "#la")]
    [InlineData("<a href=\"/label/a/?b&amp;c\">", "/label/a/?b&c")]
    [InlineData("<img alt=\"\" src=\"/label/photo.png\">", "/label/photo.png")]
    public void What_leads_nowhere_is_broken(string html, string address) => Assert.Equal(address, Assert.Single(Scan(html).Broken));

    [Fact]
    public void A_picture_of_a_set_that_is_not_there_is_broken() =>
        Assert.Equal("/label/b.png", Assert.Single(Scan("<img src=\"/label/badges/nevers.svg\" srcset=\"/label/b.png 2x\">").Broken));

    [Fact]
    public void A_fragment_of_another_page_is_kept_for_later() =>
        Assert.Equal(("/palmares/2022/", "laureats"), Assert.Single(Scan("<a href=\"/label/palmares/2022/#laureats\">").Anchored));

    [Fact]
    public void A_fragment_is_not_broken_because_the_page_names_its_id_further_down() =>
        Assert.Empty(Scan("<a href=\"#bas\"><p>…</p><h2 id=\"bas\">").Broken);

    [Fact]
    public void Every_id_can_be_linked_to() => Assert.Equal(["un", "deux"], Scan("<h2 id=\"un\"><p class=\"a\" id=\"deux\" data-id=\"trois\">").Ids.AsEnumerable());

    [Theory]
    [InlineData("<img src=\"https://ailleurs.example/a.png\">", "https://ailleurs.example/a.png")]
    [InlineData("<img src=\"https://a.example.ailleurs.example/a.png\">", "https://a.example.ailleurs.example/a.png")]
    [InlineData("<script src=\"//ailleurs.example/a.js\">", "//ailleurs.example/a.js")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://ailleurs.example/a.css\">", "https://ailleurs.example/a.css")]
    [InlineData("<link rel=\"preconnect\" href=\"https://ailleurs.example\">", "https://ailleurs.example")]
    [InlineData("<img src=\"/label/badges/nevers.svg\" srcset=\"https://ailleurs.example/b.png 2x\">", "https://ailleurs.example/b.png")]
    [InlineData("<svg><use href=\"https://ailleurs.example/a.svg#b\"/></svg>", "https://ailleurs.example/a.svg")]
    [InlineData("<svg><image xlink:href=\"https://ailleurs.example/a.svg\"/></svg>", "https://ailleurs.example/a.svg")]
    [InlineData("<iframe src=\"https://ailleurs.example/\"></iframe>", "https://ailleurs.example/")]
    [InlineData("<object data=\"https://ailleurs.example/a.pdf\"></object>", "https://ailleurs.example/a.pdf")]
    public void A_resource_of_another_host_is_foreign(string html, string address) => Assert.Equal(address, Assert.Single(Scan(html).Foreign));

    [Fact]
    public void A_canonical_link_is_no_resource() =>
        Assert.Empty(Scan("<link rel=\"canonical\" href=\"https://ailleurs.example/\">").Foreign);

    private static LinkRecord Scan(string html) => LinkScanner.Scan(html, PageScanner.Scan(html).Resources, Plan.PageAt("/")!, Plan);
}
