using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SiteGen.Tests.RealSite;

/// <summary>What every page of the site owes to its readers, beyond what the audit decides.</summary>
[Collection(RealSiteTests.Name)]
public sealed partial class PageTests(RealSiteFixture fixture)
{
    private readonly PublishedSite _site = fixture.Site;

    [Fact]
    public void Every_page_says_its_character_set_and_its_description() => AssertAll(page =>
        page.QuerySelector("meta[charset=utf-8]") is null ? "no charset"
        : page.QuerySelector("meta[name=viewport]") is null ? "no viewport"
        : page.QuerySelector("meta[name=robots][content=noindex]") is null && string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")) ? "no description"
        : null);

    [Fact]
    public void A_canonical_address_is_that_of_one_page() => Faults.AssertNone(
        _site.Pages.Where(p => p.Page.QuerySelector("meta[name=robots][content=noindex]") is null)
            .GroupBy(p => p.Page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"))
            .Where(g => g.Count() > 1 || string.IsNullOrWhiteSpace(g.Key))
            .Select(g => $"{g.Key}: {string.Join(' ', g.Select(p => p.Path))}"));

    [Fact]
    public void Every_drawing_has_a_name_or_is_hidden() => AssertAll(page => page.QuerySelectorAll("svg").FirstOrDefault(s => !IsNamedOrHidden(s))?.OuterHtml);

    [Fact]
    public void No_page_shows_what_only_programs_say() => AssertAll(page =>
        Machinery().Match(page.Body!.TextContent + string.Join(' ', page.All.SelectMany(e => e.Attributes).Select(a => a.Value)) + page.Title) is { Success: true } match ? match.Value : null);

    [Fact]
    public void Every_page_that_leads_elsewhere_says_so_in_French_and_with_a_link() =>
        Assert.All(_site.Redirections, r =>
        {
            Assert.Equal("fr", r.Page.DocumentElement.GetAttribute("lang"));
            Assert.Single(r.Page.QuerySelectorAll("h1"));
            Assert.Single(r.Page.QuerySelectorAll("a[href]"));
        });

    /// <summary>Every page passes; a fault is told with the page it is on.</summary>
    private void AssertAll(Func<IHtmlDocument, string?> fault) =>
        Faults.AssertNone(_site.Pages.Select(p => (p.Path, Fault: fault(p.Page))).Where(f => f.Fault is not null).Select(f => $"{f.Path}: {f.Fault![..Math.Min(f.Fault!.Length, 200)]}"));

    private static bool IsNamedOrHidden(IElement svg) =>
        svg.GetAttribute("aria-hidden") == "true" || svg.Closest("[aria-hidden=true]") is not null
        || (svg.HasAttribute("role") && (svg.HasAttribute("aria-label") || svg.HasAttribute("aria-labelledby") || svg.Children.Any(c => c.LocalName == "title")));

    [GeneratedRegex(@"\{\{|\}\}|\bSystem\.\w|\bNaN\b|\bundefined\b|\bnull\b|\[object ")]
    private static partial Regex Machinery();
}
