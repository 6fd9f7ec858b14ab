using AngleSharp.Html.Parser;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

public sealed class PageScannerTests
{
    [Theory]
    [InlineData("<!doctype html><html><head><title>a</title></head><body><p>b</p></body></html>")]
    [InlineData("<!doctype html><title>a</title><p>b</p>")]
    [InlineData("<p>a<br>b<img src=\"c.png\" alt=\"\"></p><hr>")]
    [InlineData("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>")]
    [InlineData("<table><thead><tr><th>a</th></tr></thead><tr><td>b</td></tr></table>")]
    [InlineData("<table><tbody><tr><td><table><tr><td>a</td></tr></table></td></tr></tbody></table>")]
    [InlineData("<svg><title>a</title><g><path/></g></svg><p>b</p>")]
    [InlineData("<p><svg/>b<b>c</b></p>")]
    [InlineData("<svg><svg><g></g></svg><g></g></svg><i>a</i>")]
    [InlineData("<!-- <p>a</p> --><p>b</p>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\": \"<b>\"}</script><p>c</p>")]
    [InlineData("<p data-a=\"b > <i>\" title='c > \"d\"'>e</p>")]
    [InlineData("<ul>\n<li>a</li>\n<li>1 < 2</li></ul>")]
    public void Elements_are_those_of_a_parser(string html) =>
        Assert.Equal(new HtmlParser().ParseDocument(html).All.Count(e => e.ParentElement?.Closest("svg") is null), PageScanner.Scan(html).Elements);

    [Theory]
    [InlineData("<link rel=\"stylesheet\" href=\"/a.css\">", ResourceKind.Style, "/a.css")]
    [InlineData("<link rel=\"icon\" type=\"image/svg+xml\" href=\"/a.svg\">", ResourceKind.Image, "/a.svg")]
    [InlineData("<link rel=\"preload\" as=\"font\" href=\"/a.woff2\">", ResourceKind.Font, "/a.woff2")]
    [InlineData("<link rel=\"modulepreload\" href=\"/a.js\">", ResourceKind.Script, "/a.js")]
    [InlineData("<link rel=\"dns-prefetch\" href=\"//a.example\">", ResourceKind.Ahead, "//a.example")]
    [InlineData("<script type=\"module\" src=\"/a.js\"></script>", ResourceKind.Script, "/a.js")]
    [InlineData("<img src=\"/a.png?b=1&amp;c=2\" alt=\"\">", ResourceKind.Image, "/a.png?b=1&c=2")]
    [InlineData("<video poster=\"/a.png\"></video>", ResourceKind.Image, "/a.png")]
    [InlineData("<video src=\"/a.webm\"></video>", ResourceKind.Media, "/a.webm")]
    [InlineData("<iframe src=\"/a/\"></iframe>", ResourceKind.Frame, "/a/")]
    [InlineData("<object data=\"/a.pdf\"></object>", ResourceKind.Object, "/a.pdf")]
    [InlineData("<svg><image href=\"/a.svg\" width=\"1\"/></svg>", ResourceKind.Image, "/a.svg")]
    [InlineData("<svg><use href=\"/a.svg#b\"/></svg>", ResourceKind.Image, "/a.svg")]
    internal void What_a_browser_asks_for_by_itself_is_a_resource(string html, ResourceKind kind, string address) =>
        Assert.Equal(new(kind, address), Assert.Single(PageScanner.Scan(html).Resources));

    [Theory]
    [InlineData("<a href=\"/a/\">b</a>")]
    [InlineData("<link rel=\"canonical\" href=\"https://a.example/\">")]
    [InlineData("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/a.atom\">")]
    [InlineData("<svg><use href=\"#a\"/><a href=\"/b/\"></a></svg>")]
    [InlineData("<textarea>&lt;img src=\"/a.png\"></textarea>")]
    public void What_only_a_reader_asks_for_is_none(string html) => Assert.Empty(PageScanner.Scan(html).Resources);

    [Fact]
    public void Each_picture_of_a_set_is_a_resource() =>
        Assert.Equal(
            ["/a.png", "/b,c.png", "/d.png"],
            PageScanner.Scan("<img alt=\"\" src=\"/a.png\" srcset=\"/a.png, /b,c.png 2x,\n/d.png 3x\">").Resources.Select(r => r.Address));

    [Fact]
    public void A_file_asked_for_twice_is_one_request() =>
        Assert.Equal(2, PageScanner.Scan("<img src=\"/a.png\"><img src=\"/a.png\"><svg><use href=\"#b\"/></svg>").Requests);

    [Theory]
    [InlineData("<p style=\"color:red\">", InlineKind.Style, "style=\"color:red\"")]
    [InlineData("<svg><path style=\"fill:red\"/></svg>", InlineKind.Style, "style=\"fill:red\"")]
    [InlineData("<style>\n  p { color: red }\n</style>", InlineKind.Style, "<style>p { color: red }")]
    [InlineData("<script>alert(1)</script>", InlineKind.Script, "<script>alert(1)")]
    [InlineData("<script type=\"application/json\">{}</script>", InlineKind.Script, "<script>{}")]
    [InlineData("<a href=\"javascript:a()\">b</a>", InlineKind.Script, "href=\"javascript:a()\"")]
    [InlineData("<p onclick=\"a(&quot;b&quot;)\">", InlineKind.Handler, "onclick=\"a(\"b\")\"")]
    internal void Style_and_code_in_the_page_are_noted(string html, InlineKind kind, string excerpt) =>
        Assert.Equal(new(kind, excerpt), Assert.Single(PageScanner.Scan(html).Inline));

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{\"on\": \"style=\"}</script>")]
    [InlineData("<script src=\"/a.js\"></script>")]
    [InlineData("<p class=\"style\" data-style=\"a\" title=\"onclick=\">style=\"a\" onclick=\"b\"</p>")]
    public void Data_files_and_words_are_not(string html) => Assert.Empty(PageScanner.Scan(html).Inline);

    [Fact]
    public void The_largest_part_bears_the_name_of_its_heading() =>
        Assert.Equal(
            new("section", "b", 4),
            PageScanner.Scan("<nav><ul><li>a</li></ul></nav><section aria-labelledby=\"b\"><h2 id=\"b\">c</h2><ul><li>d</li></ul></section>").LargestPart);
}
