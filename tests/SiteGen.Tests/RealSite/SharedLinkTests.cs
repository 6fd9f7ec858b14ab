using System.Buffers.Binary;

namespace SiteGen.Tests.RealSite;

/// <summary>What a network shows of a shared link: the canonical address, and the picture of the site.</summary>
[Collection(RealSiteTests.Name)]
public sealed class SharedLinkTests(RealSiteFixture fixture)
{
    /// <summary>Each once, on every page that search engines may show.</summary>
    private static readonly string[] Told = ["og:title", "og:type", "og:url", "og:image", "og:image:alt", "og:site_name", "og:locale", "og:description"];

    public static TheoryData<string> Bases => ["https://territoire-numerique-libre.org/", "https://exemple.org/tnl/"];

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_page_but_the_one_that_is_not_found_and_those_for_frames_says_what_to_show(string baseUrl)
    {
        var site = baseUrl.EndsWith("/tnl/", StringComparison.Ordinal) ? fixture.BelowAPath : fixture.Site;

        Assert.All(site.Pages.Where(p => p.Path != "/404.html" && !p.Path.StartsWith("/integrer/", StringComparison.Ordinal)), p =>
        {
            string? Content(string property) => Assert.Single(p.Page.QuerySelectorAll($"meta[property='{property}']")).GetAttribute("content");

            Assert.All(Told, property => Assert.False(string.IsNullOrWhiteSpace(Content(property)), $"{p.Path}: {property}"));
            Assert.Equal(baseUrl + p.Path[1..], Content("og:url"));
            Assert.Equal(baseUrl + p.Path[1..], Assert.Single(p.Page.QuerySelectorAll("link[rel=canonical]")).GetAttribute("href"));
            Assert.Equal(baseUrl + "partage.png", Content("og:image"));
            Assert.Equal(p.Page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Content("og:description"));
            Assert.Equal(p.Path.Count(c => c == '/') == 3 && p.Path.StartsWith("/actualites/", StringComparison.Ordinal) || p.Path.StartsWith("/presse/2", StringComparison.Ordinal) ? "article" : "website", Content("og:type"));
        });
    }

    [Fact]
    public void The_page_that_is_not_found_is_not_to_be_shared()
    {
        var page = fixture.Site.Page("/404.html");

        Assert.Empty(page.QuerySelectorAll("meta[property], link[rel=canonical], meta[name^=twitter]"));
    }

    [Fact]
    public void The_picture_has_the_shape_that_networks_ask_for_and_weighs_little()
    {
        var png = fixture.Site.Files["/partage.png"].AsSpan();

        Assert.True(png.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), "not a PNG");
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..])));
        Assert.InRange(png.Length, 1, 60_000);
    }
}
