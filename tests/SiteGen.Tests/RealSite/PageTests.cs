using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SiteGen.Tests.RealSite;

/// <summary>What every page of the site owes to its readers.</summary>
[Collection(RealSiteTests.Name)]
public sealed partial class PageTests(RealSiteFixture fixture)
{
    private static readonly string[] Landmarks = ["[role=banner], body > header", "nav[aria-label], nav[aria-labelledby]", "[role=contentinfo], body > footer"];

    private readonly PublishedSite _site = fixture.Site;

    [Fact]
    public void Every_page_has_one_title_of_first_level_and_skips_no_level() => AssertAll(page =>
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        return levels.Count(l => l == 1) == 1 && levels[0] == 1 && levels.Zip(levels.Skip(1)).All(p => p.Second <= p.First + 1)
            ? null
            : $"levels {string.Join(' ', levels)}";
    });

    [Fact]
    public void No_heading_is_empty() => AssertAll(page =>
        page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").FirstOrDefault(h => string.IsNullOrWhiteSpace(h.TextContent))?.OuterHtml);

    [Fact]
    public void No_id_stands_twice_in_a_page() => AssertAll(page =>
        page.QuerySelectorAll("[id]").GroupBy(e => e.Id).FirstOrDefault(g => g.Count() > 1)?.Key);

    [Fact]
    public void Every_page_says_its_language_its_character_set_and_its_description() => AssertAll(page =>
        page.DocumentElement.GetAttribute("lang") != "fr" ? "no lang"
        : page.QuerySelector("meta[charset=utf-8]") is null ? "no charset"
        : page.QuerySelector("meta[name=viewport]") is null ? "no viewport"
        : page.QuerySelector("meta[name=robots][content=noindex]") is null && string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")) ? "no description"
        : null);

    [Fact]
    public void Titles_and_canonical_addresses_are_those_of_one_page_each()
    {
        Faults.AssertNone(Repeated(p => p.Title));
        Faults.AssertNone(Repeated(p => p.QuerySelector("link[rel=canonical]")?.GetAttribute("href")));

        IEnumerable<string> Repeated(Func<IHtmlDocument, string?> what) =>
            _site.Pages.Where(p => p.Path != "/404.html").GroupBy(p => what(p.Page)).Where(g => g.Count() > 1 || string.IsNullOrWhiteSpace(g.Key)).Select(g => $"{g.Key}: {string.Join(' ', g.Select(p => p.Path))}");
    }

    [Fact]
    public void Every_page_has_one_main_and_a_first_link_that_skips_to_it() => AssertAll(page =>
    {
        var first = page.QuerySelector("body a");
        var main = page.QuerySelectorAll("main, [role=main]");
        return main.Length == 1 && main[0].Id is { } id && first?.GetAttribute("href") == $"#{id}" ? null : first?.OuterHtml ?? "no link";
    });

    [Fact]
    public void Every_page_has_a_banner_a_navigation_and_a_footer() => AssertAll(page =>
        Array.Find(Landmarks, landmark => page.QuerySelector(landmark) is null));

    [Fact]
    public void No_element_carries_its_own_style_or_script() => AssertAll(page =>
        page.All.FirstOrDefault(e => e.HasAttribute("style") || e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)))?.OuterHtml);

    [Fact]
    public void Every_image_has_an_alternative_text_and_every_drawing_a_name_or_none() => AssertAll(page =>
        page.QuerySelectorAll("img:not([alt])").Concat(page.QuerySelectorAll("svg").Where(s => !IsNamedOrHidden(s))).FirstOrDefault()?.OuterHtml);

    [Fact]
    public void Every_table_has_a_name_and_headers_with_a_scope() => AssertAll(page =>
        page.QuerySelectorAll("table").FirstOrDefault(t => !IsNamed(t) || t.QuerySelector("th") is null || t.QuerySelector("th:not([scope])") is not null)?.OuterHtml);

    [Fact]
    public void Every_link_leads_somewhere_and_has_a_name() => AssertAll(page =>
        page.QuerySelectorAll("a").FirstOrDefault(a => string.IsNullOrWhiteSpace(a.GetAttribute("href")) || NameOf(a).Length == 0)?.OuterHtml);

    [Fact]
    public void Every_field_has_a_label() => AssertAll(page =>
        page.QuerySelectorAll("input:not([type=hidden]):not([type=submit]), select, textarea").FirstOrDefault(f =>
            !f.HasAttribute("aria-label") && !f.HasAttribute("aria-labelledby") && f.Closest("label") is null && page.QuerySelector($"label[for='{f.Id}']") is null)?.OuterHtml);

    [Fact]
    public void Every_list_holds_items_only() => AssertAll(page =>
        page.QuerySelector("ul > :not(li), ol > :not(li), ul:empty, ol:empty, dl:empty, p:empty")?.OuterHtml);

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

    /// <summary>A caption, or the heading above, which Markdown cannot write as a caption (RGAA 5.4 takes both).</summary>
    private static bool IsNamed(IElement table) =>
        !string.IsNullOrWhiteSpace(table.QuerySelector("caption")?.TextContent) || table.HasAttribute("aria-labelledby") || table.HasAttribute("aria-label");

    private static string NameOf(IElement link) =>
        $"{link.GetAttribute("aria-label")}{link.TextContent}{string.Concat(link.QuerySelectorAll("img").Select(i => i.GetAttribute("alt")))}".Trim();

    [GeneratedRegex(@"\{\{|\}\}|\bSystem\.\w|\bNaN\b|\bundefined\b|\bnull\b|\[object ")]
    private static partial Regex Machinery();
}
