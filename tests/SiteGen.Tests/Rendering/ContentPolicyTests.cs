using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

public sealed class ContentPolicyTests
{
    [Theory]
    [InlineData("<p>a</p>", "default-src 'none'; form-action 'none'; base-uri 'none'")]
    [InlineData("<link rel=\"stylesheet\" href=\"/label/a.css\">", "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'")]
    [InlineData("<svg><use href=\"/label/a.svg#b\"/></svg>", "default-src 'none'; img-src 'self'; form-action 'none'; base-uri 'none'")]
    [InlineData("<script src=\"/label/a.js\"></script>", "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'")]
    [InlineData("<script type=\"application/ld+json\">{}</script>", "default-src 'none'; form-action 'none'; base-uri 'none'")]
    [InlineData("<form><input></form>", "default-src 'none'; form-action 'self'; base-uri 'none'")]
    [InlineData("<img src=\"https://a.example/label/b.png\">", "default-src 'none'; img-src 'self'; form-action 'none'; base-uri 'none'")]
    [InlineData("<img src=\"data:image/png;base64,AA==\">", "default-src 'none'; img-src data:; form-action 'none'; base-uri 'none'")]
    public void A_page_may_do_what_it_does_and_no_more(string html, string policy) => Assert.Equal(policy, Of(html));

    [Fact]
    public void Another_host_stands_where_it_is_used_alone() =>
        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self' https://images.example:8443; form-action 'none'; base-uri 'none'",
            Of("<link rel=\"stylesheet\" href=\"/a.css\"><img src=\"/b.png\"><img src=\"https://images.example:8443/c.png\">"));

    private static string Of(string html) => ContentPolicy.Of(PageScanner.Scan(html), new(new("https://a.example/label/")));
}
