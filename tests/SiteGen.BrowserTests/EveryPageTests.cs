using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>What every kind of page owes to those who read it otherwise: axe, a keyboard, wide letters, forced colours, little motion.</summary>
[Collection(BrowserTests.Name)]
public sealed class EveryPageTests(BrowserFixture browser)
{
    /// <summary>Where the focus is: its place among the elements, and what a sighted person lacks to follow it.</summary>
    private const string Focus =
        """
        () => {
          const e = document.activeElement;
          if (e === document.body || e === document.documentElement) return null;
          const name = `${e.localName} ${(e.innerText || e.getAttribute('aria-label') || e.textContent).trim().slice(0, 40)}`;
          const shown = [e, ...e.children, e.closest('label')].filter(Boolean).some(x => {
            const s = getComputedStyle(x);
            return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
          });
          const at = e.getBoundingClientRect();
          const seen = at.width > 0 && at.bottom > 0 && at.top < innerHeight && at.right > 0 && at.left < innerWidth;
          return [String(stops.indexOf(e)), shown ? '' : `${name}: no outline`, seen ? '' : `${name}: out of the window`];
        }
        """;

    /// <summary>The elements that a keyboard must reach: of radio buttons of one name, only one is a stop.</summary>
    private const string Stops =
        """
        () => (globalThis.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.tabIndex >= 0 && (e.type !== 'radio' || e.checked))).length
        """;

    /// <summary>Boxes that cut the text in them, now that its letters are further apart.</summary>
    private const string Cut =
        """
        () => [...document.querySelectorAll('body *')]
          .filter(box => !box.closest('svg') && ['hidden', 'clip'].some(o => [getComputedStyle(box).overflowX, getComputedStyle(box).overflowY].includes(o)))
          .filter(box => getComputedStyle(box).clipPath === 'none' && box.checkVisibility())
          .flatMap(box => [...box.querySelectorAll('*')].filter(e => {
            const [at, edge] = [e.getBoundingClientRect(), box.getBoundingClientRect()];
            return [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && (at.bottom > edge.bottom + 1 || at.right > edge.right + 1);
          }).map(e => `${box.localName}.${box.className} cuts ${e.textContent.trim().slice(0, 40)}`))
        """;

    /// <summary>Drawings of which nothing differs from the ground of the page; the pattern behind the opening is no drawing.</summary>
    private const string Unseen =
        """
        () => {
          const ground = getComputedStyle(document.body).backgroundColor;
          const visible = (e, p) => { const c = getComputedStyle(e)[p]; return c !== 'none' && c !== ground && !/^rgba.* 0\)$/.test(c); };
          return [...document.querySelectorAll('svg:not(.motif)')].filter(s => s.checkVisibility() && s.getBoundingClientRect().width > 0)
            .filter(s => s.querySelector('path, circle, rect, text, use, image') && ![...s.querySelectorAll('path, circle, rect, text, use, image')]
              .some(e => ['use', 'image'].includes(e.localName) || visible(e, 'fill') || visible(e, 'stroke')))
            .map(s => s.outerHTML.slice(0, 120));
        }
        """;

    [BrowserFact]
    public void Each_kind_of_page_that_is_planned_is_among_the_samples() =>
        Assert.Empty(browser.Plan.Pages.Select(p => p.GetType()).Distinct()
            .Except(browser.Plan.Pages.Where(p => BrowserFixture.Samples.Contains(p.Route.Path)).Select(p => p.GetType()))
            .Select(t => t.Name)
            .Except(["IntrouvablePage"]));

    [BrowserTheory]
    [MemberData(nameof(Axe.Screens), MemberType = typeof(Axe))]
    public Task Axe_finds_nothing(int width, ColorScheme scheme) =>
        browser.AssertOnEveryPageAsync((window, path) => Axe.ViolationsAsync(window.Page, path), width, scheme);

    /// <summary>Nothing is out of reach, nothing holds the focus, and it is always seen (WCAG 2.1.1, 2.1.2, 2.4.7).</summary>
    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public Task A_keyboard_reaches_all_that_can_be_acted_upon_and_leaves_it(int width) => browser.AssertOnEveryPageAsync(
        async (window, _) =>
        {
            var stops = await window.Page.EvaluateAsync<int>(Stops);
            var reached = new HashSet<string>(StringComparer.Ordinal);
            var faults = new List<string>();
            for (var i = 0; i < stops + 20; i++)
            {
                await window.Page.Keyboard.PressAsync("Tab");
                if (await window.Page.EvaluateAsync<string[]?>(Focus) is not { } focus)
                {
                    break;
                }

                reached.Add(focus[0]);
                faults.AddRange(focus.Skip(1).Where(f => f.Length > 0));
            }

            reached.Remove("-1");
            return reached.Count < stops ? faults.Append($"only {reached.Count} of {stops} are reached") : faults;
        },
        width);

    /// <summary>The spacing that WCAG 1.4.12 lets readers ask for.</summary>
    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public Task Letters_words_and_lines_further_apart_lose_no_text(int width) => browser.AssertOnEveryPageAsync(
        async (window, _) =>
        {
            await window.StyleAsync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
            return (await window.Page.EvaluateAsync<string[]>(PagesInABrowserTests.Overflowing)).Concat(await window.Page.EvaluateAsync<string[]>(Cut));
        },
        width);

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task Forced_colours_hide_no_drawing(ColorScheme scheme) => browser.AssertOnEveryPageAsync(
        async (window, _) => await window.Page.EvaluateAsync<string[]>(Unseen),
        scheme: scheme,
        prepare: window => window.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme }));

    /// <summary>The page, its style, its script, its picture and the icon of the site.</summary>
    [BrowserFact]
    public Task A_page_is_five_requests_at_the_most() => browser.AssertOnEveryPageAsync(async (window, _) =>
    {
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return window.Asked.Count > 5 ? [string.Join(' ', window.Asked)] : [];
    });

    [BrowserFact]
    public Task Who_asks_for_little_motion_has_none() => browser.AssertOnEveryPageAsync(async (window, _) =>
    {
        var motion = await window.Page.EvaluateAsync<string>(
            "() => `${getComputedStyle(document.documentElement).scrollBehavior} ${[...document.querySelectorAll('*')].filter(e => getComputedStyle(e).transitionDuration !== '0s' || getComputedStyle(e).animationName !== 'none').length + document.getAnimations().length}`");
        return motion == "auto 0" ? [] : [motion];
    });
}
