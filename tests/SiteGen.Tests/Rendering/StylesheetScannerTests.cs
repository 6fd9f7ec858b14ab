using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

public sealed class StylesheetScannerTests
{
    [Theory]
    [InlineData("a { background: url(b.png) }", ResourceKind.Image, "/assets/b.png")]
    [InlineData("a { background: url( \"../b.png\" ) }", ResourceKind.Image, "/b.png")]
    [InlineData("a { mask: url('https://b.example/c.svg') }", ResourceKind.Image, "https://b.example/c.svg")]
    [InlineData("@font-face { src: url(//b.example/c.woff2) format(\"woff2\") }", ResourceKind.Font, "//b.example/c.woff2")]
    [InlineData("@import \"b.css\";", ResourceKind.Style, "/assets/b.css")]
    [InlineData("@import url(https://b.example/c.css);", ResourceKind.Style, "https://b.example/c.css")]
    [InlineData("a { background: url(\"data:image/svg+xml,%3Csvg a='b'%3E\") }", ResourceKind.Image, "data:image/svg+xml,%3Csvg a='b'%3E")]
    internal void What_a_stylesheet_names_is_asked_for(string css, ResourceKind kind, string address) =>
        Assert.Equal(new(kind, address), Assert.Single(StylesheetScanner.Scan(css, "/assets/a.css")));

    [Theory]
    [InlineData("a { color: red }")]
    [InlineData("/* url(https://b.example/) */ a { fill: url(#b) }")]
    public void What_it_does_not_name_is_not(string css) => Assert.Empty(StylesheetScanner.Scan(css, "/assets/a.css"));
}
