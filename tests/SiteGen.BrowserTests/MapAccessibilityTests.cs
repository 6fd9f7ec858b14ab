using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>The pages that have a map, as axe, a printer, forced colours and a browser without JavaScript see them.</summary>
[Collection(BrowserTests.Name)]
public sealed class MapAccessibilityTests(BrowserFixture browser)
{
    private static readonly string[] Pages =
        ["/", "/carte/", "/palmares/2022/", "/palmares/2025/", "/regions/84/", "/departements/38/", "/mentions/meilleure-premiere-candidature/", "/territoires/echirolles/"];

    [BrowserTheory]
    [MemberData(nameof(Axe.Screens), MemberType = typeof(Axe))]
    public async Task Axe_finds_nothing_on_a_map_that_was_zoomed_filtered_or_opened(int width, ColorScheme scheme)
    {
        await using var window = await browser.OpenAsync(width, scheme);
        var found = new List<string>();
        foreach (var path in new[] { "/carte/", "/carte/?edition=2022", "/departements/38/", "/" })
        {
            var page = await window.GoAsync(path);
            await new MapPage(page).Button("Zoomer").First.ClickAsync();
            found.AddRange(await Axe.ViolationsAsync(page, $"{path} zoomed"));
            await page.Locator(".marques a:not(.groupe)").First.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            Assert.True(await new MapPage(page).Card.IsVisibleAsync());
            found.AddRange(await Axe.ViolationsAsync(page, $"{path} with a card"));
        }

        AssertNone(found);
    }

    /// <summary>The script is refused rather than forbidden, for axe is one too.</summary>
    [BrowserTheory]
    [InlineData("/carte/")]
    [InlineData("/departements/38/")]
    public async Task Axe_finds_nothing_on_a_map_without_its_script(string path)
    {
        await using var window = await browser.OpenAsync();
        await window.Page.RouteAsync("**/*.js", route => route.AbortAsync());
        var page = await window.GoAsync(path);
        Assert.False(await page.Locator(".commandes").IsVisibleAsync());

        AssertNone(await Axe.ViolationsAsync(page, path));
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Without_JavaScript_every_mark_that_is_seen_leads_somewhere(int width)
    {
        await using var window = await browser.OpenAsync(width, script: false);
        foreach (var path in Pages)
        {
            var page = await window.GoAsync(path);
            Assert.Equal(0, await page.Locator(".commandes:visible, .filtres:visible, .autour:visible").CountAsync());
            var marks = await page.Locator(".toile a:visible").EvaluateAllAsync<string[]>("all => [...new Set(all.map(a => new URL(a.getAttribute('href'), a.baseURI).href))]");
            foreach (var mark in marks.Select(m => new Uri(m)))
            {
                var answer = await page.APIRequest.GetAsync(mark.GetLeftPart(UriPartial.Query));
                Assert.True(answer.Ok, $"{path}: {mark}");
                Assert.True(mark.Fragment.Length == 0 || (await answer.TextAsync()).Contains($"id=\"{mark.Fragment[1..]}\"", StringComparison.Ordinal), $"{path}: {mark}");
            }
        }
    }

    [BrowserFact]
    public async Task Forced_colours_leave_the_marks_and_the_legend_their_own()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var page = await window.GoAsync("/carte/");
        await new MapPage(page).Button("Zoomer").First.ClickAsync();

        Assert.True(await page.Locator(".marques a").CountAsync() > 15);
        Assert.Equal("none", await page.Locator(".toile g.point").First.EvaluateAsync<string>("g => getComputedStyle(g).forcedColorAdjust"));
        Assert.All(
            await page.Locator(".legende svg").EvaluateAllAsync<string[]>("all => all.map(s => getComputedStyle(s).forcedColorAdjust + (s.checkVisibility() ? ' seen' : ' hidden'))"),
            style => Assert.Equal("none seen", style));
        Assert.True(await page.Locator(".commandes button").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_printed_map_has_its_marks_and_its_legend_and_no_controls()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/?edition=2022");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await page.Locator(".commandes:visible, .filtres:visible, .autour:visible").CountAsync());
        Assert.True(await page.Locator(".marques a").First.IsVisibleAsync());
        Assert.True(await page.Locator(".legende svg").First.IsVisibleAsync());
    }

    private static void AssertNone(IEnumerable<string> found) => Assert.True(!found.Any(), string.Join('\n', found.Take(30)));
}
