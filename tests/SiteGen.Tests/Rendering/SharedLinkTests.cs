using AngleSharp.Dom;

namespace SiteGen.Tests.Rendering;

/// <summary>What networks and messengers read of a page that somebody shares (Open Graph).</summary>
public sealed class SharedLinkTests
{
    private const string Site = "url: https://label.example/";

    [Fact]
    public void A_site_without_a_picture_shares_its_title_and_description_alone()
    {
        var page = TestSite.Minimal.Build().Page("/palmares/2022/");

        Assert.Empty(page.QuerySelectorAll("[property^='og:image']"));
        Assert.Equal("summary", Content(page, "[name='twitter:card']"));
    }

    [Fact]
    public void The_picture_of_a_site_is_at_its_whole_address_and_has_its_words()
    {
        var site = TestSite.Minimal
            .Replace("data/site.yaml", Site, "url: https://label.example/chemin/\npartage: {image: partage.png, texte: Le nom du label}")
            .With("content/partage.png", "L’image")
            .Build();
        var page = site.Page("/palmares/2022/");

        Assert.Equal("https://label.example/chemin/partage.png", Content(page, "[property='og:image']"));
        Assert.Equal("Le nom du label", Content(page, "[property='og:image:alt']"));
        Assert.Equal("summary_large_image", Content(page, "[name='twitter:card']"));
        Assert.Contains("/partage.png", site.Outputs.Keys);
    }

    [Theory]
    [InlineData("fr", "fr_FR")]
    [InlineData("fr-BE", "fr_BE")]
    [InlineData("br", null)]
    public void The_language_is_told_with_its_country_or_not_at_all(string langue, string? expected) =>
        Assert.Equal(expected, Content(TestSite.Minimal.Replace("data/site.yaml", Site, $"{Site}\nlangue: {langue}").Build().Page("/"), "[property='og:locale']"));

    private static string? Content(IDocument page, string selector) => page.QuerySelector($"meta{selector}")?.GetAttribute("content");
}
