using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>What only a browser can tell of the pages: how they fit, what they load, how they are reached by keyboard.</summary>
[Collection(BrowserTests.Name)]
public sealed class PagesInABrowserTests(BrowserFixture browser)
{
    /// <summary>The elements that reach past the right edge of the page, unless something around them scrolls.</summary>
    internal const string Overflowing =
        """
        () => {
          const edge = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= edge) return [];
          return [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > edge + 1)
            .slice(0, 3)
            .map(e => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} ${Math.round(e.getBoundingClientRect().right)} px`)
            .concat([`page ${document.documentElement.scrollWidth} px`]);
        }
        """;

    /// <summary>How the element with the focus is outlined, itself or the drawing inside it.</summary>
    private const string FocusStyle =
        """
        () => [document.activeElement, ...document.activeElement.children]
          .map(e => getComputedStyle(e))
          .map(s => s.outlineStyle !== 'none' && s.outlineWidth !== '0px' ? s.outlineStyle : 'none')
          .find(s => s !== 'none') ?? 'none'
        """;

    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public Task Every_page_fits_the_window_and_asks_nothing_of_any_other_host(int width, ColorScheme scheme) =>
        browser.AssertOnEveryPageAsync(async (window, _) => await window.Page.EvaluateAsync<string[]>(Overflowing), width, scheme);

    /// <summary>WCAG 2 asks 4.5 to 1 of text; the page is as a person sees it, with its own colours.</summary>
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_text_and_the_ground_of_a_page_follow_the_colours_asked_for(ColorScheme scheme)
    {
        await using var window = await browser.OpenAsync(scheme: scheme);
        var page = await window.GoAsync("/territoires/echirolles/");

        var contrast = await page.EvaluateAsync<double[]>(
            """
            () => {
              const luminance = colour => {
                const [r, g, b] = colour.match(/[\d.]+/g).map(c => c / 255).map(c => c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
              };
              const style = getComputedStyle(document.body);
              return [luminance(style.color), luminance(style.backgroundColor)];
            }
            """);

        Assert.Equal(scheme == ColorScheme.Dark, contrast[0] > contrast[1]);
        Assert.True((contrast.Max() + .05) / (contrast.Min() + .05) > 7, $"{contrast[0]} on {contrast[1]}");
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/palmares/2022/")]
    [InlineData("/territoires/echirolles/")]
    public async Task The_first_tab_reaches_a_link_that_skips_to_the_text(string path)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync(path);

        await page.Keyboard.PressAsync("Tab");
        var skip = page.Locator(":focus");
        Assert.Equal("#contenu", await skip.GetAttributeAsync("href"));
        Assert.True((await skip.BoundingBoxAsync())!.Y >= 0, "the link is not shown when it has the focus");

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("MAIN", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    /// <summary>The marks that are seen at this width, in the order of the page.</summary>
    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Every_mark_of_the_map_is_reached_by_keyboard_and_says_what_it_stands_for(int width)
    {
        await using var window = await browser.OpenAsync(width, script: false);
        var page = await window.GoAsync("/carte/");
        var marks = page.Locator("figure svg a:visible");
        var count = await marks.CountAsync();
        Assert.InRange(count, 15, 53);
        Assert.Equal(53, await page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('figure svg a')].filter(a => a.checkVisibility()).reduce((sum, a) => sum + Number(a.querySelector('text:not(.nom)')?.textContent ?? 1), 0)"));

        await marks.First.FocusAsync();
        for (var i = 0; i < count; i++)
        {
            var focused = page.Locator(":focus");
            Assert.NotEmpty(await focused.Locator("title").TextContentAsync() ?? string.Empty);
            Assert.NotEqual("none", await page.EvaluateAsync<string>(FocusStyle));
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.False(await page.EvaluateAsync<bool>("() => document.activeElement.closest('svg') !== null"));
    }

    [BrowserFact]
    public async Task The_map_can_be_skipped()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");

        await page.Locator("figure > a[href='#liste']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('[aria-labelledby=liste]').contains(document.activeElement)"));
    }

    /// <summary>With the script, a card tells of the territory first: its page is one Enter away.</summary>
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_point_of_the_map_leads_to_its_territory(bool script)
    {
        await using var window = await browser.OpenAsync(script: script);
        var page = await window.GoAsync("/carte/");

        await page.Locator("figure svg a[href='/territoires/abbeville/']:visible").ClickAsync();
        if (script)
        {
            await page.Keyboard.PressAsync("Enter");
        }

        await window.ArrivesAsync("/territoires/abbeville/");
        Assert.Equal("Abbeville", await page.Locator("h1").InnerTextAsync());
    }

    [BrowserTheory]
    [InlineData("/palmares/2022/")]
    [InlineData("/territoires/echirolles/")]
    public async Task A_printed_page_has_its_text_and_no_menu(string path)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync(path);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('nav')].filter(n => n.checkVisibility()).map(n => n.outerHTML)"));
        Assert.True(await page.Locator("h1").IsVisibleAsync());
        Assert.True(await page.Locator("main a").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Without_script_every_page_says_the_same_things()
    {
        await using var with = await browser.OpenAsync();
        await using var without = await browser.OpenAsync(script: false);
        foreach (var path in BrowserFixture.Samples)
        {
            var page = await with.GoAsync(path);

            // What the script alone answers to is not of the text, nor is how to do without it.
            var other = await without.GoAsync(path);
            foreach (var each in new[] { page, other })
            {
                await each.EvaluateAsync("() => document.querySelectorAll('.commandes, .filtres, .autour, .recherche, .sans-recherche').forEach(e => e.remove())");
            }

            var text = await other.Locator("main").InnerTextAsync();
            Assert.Equal(await page.Locator("main").InnerTextAsync(), text);
            Assert.True(text.Length > (path.StartsWith("/integrer/", StringComparison.Ordinal) ? 20 : 80), $"{path} says next to nothing");
        }

        AssertNone(without.Faults);
    }

    [BrowserFact]
    public Task Text_at_twice_its_size_still_fits() => browser.AssertOnEveryPageAsync(
        async (window, _) =>
        {
            await window.StyleAsync("html { font-size: 200% }");
            return await window.Page.EvaluateAsync<string[]>(Overflowing);
        },
        640);

    private static void AssertNone(List<string> faults) => Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(30))}");
}
