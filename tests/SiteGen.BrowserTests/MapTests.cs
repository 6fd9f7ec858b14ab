using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>What the script adds to the maps: a closer look, a card for a territory.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class MapTests(BrowserFixture browser)
{
    private const string Fingers =
        """
        ([id, type, x, y]) => {
          const map = document.querySelector('.toile').getBoundingClientRect();
          document.querySelector('.toile').dispatchEvent(new PointerEvent(type, {
            pointerId: id, pointerType: 'touch', clientX: map.x + x, clientY: map.y + y, bubbles: true, cancelable: true,
          }));
        }
        """;

    /// <summary>A text without a letter keeps every territory, so the script draws them all.</summary>
    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_script_groups_the_territories_as_the_drawing_does(int width)
    {
        await using var window = await browser.OpenAsync(width);
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);
        var drawing = await map.SeenAsync();

        await page.FillAsync("#f-texte", "()");

        var marks = await map.SeenAsync();
        Assert.Equal(drawing.Length, marks.Length);
        Assert.All(drawing, d => Assert.Contains(marks, m => AreAlike(d, m)));
        Assert.Equal(53, (await map.DrawnAsync()).Length);
    }

    [BrowserTheory]
    [InlineData("/carte/", 360)]
    [InlineData("/carte/", 1280)]
    [InlineData("/departements/38/", 360)]
    [InlineData("/departements/38/", 1280)]
    [InlineData("/", 1280)]
    public async Task The_overview_is_the_drawing_at_rest_again(string path, int width)
    {
        await using var window = await browser.OpenAsync(width);
        var page = await window.GoAsync(path);
        var map = new MapPage(page);
        var (view, seen) = (await map.ViewAsync(), await map.SeenAsync());

        await map.Button("Zoomer").First.ClickAsync();
        Assert.NotEqual(seen, await map.SeenAsync());
        Assert.Equal(view[2] / 2, (await map.ViewAsync())[2]);

        await map.Button("Vue d’ensemble").ClickAsync();
        Assert.Equal(seen, await map.SeenAsync());
        Assert.Equal(view, await map.ViewAsync());
        Assert.Equal("true", await map.Button("Dézoomer").GetAttributeAsync("aria-disabled"));
        Assert.Empty(window.Faults);
    }

    [BrowserFact]
    public async Task A_mark_keeps_its_size_when_the_map_grows()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/departements/38/");
        var map = new MapPage(page);
        var before = (await map.SeenAsync()).Select(SizeOf).ToHashSet();

        await map.Button("Zoomer").First.ClickAsync();

        Assert.Subset(before, (await map.SeenAsync()).Select(SizeOf).ToHashSet());

        static string SizeOf(string mark) => $"{mark.Split(' ')[1]} {Number(mark.Split(' ')[4]):0}";
    }

    [BrowserFact]
    public async Task A_group_opens_onto_the_territories_that_it_stands_for()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);

        await page.Locator(".toile > a[href='/departements/38/']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.True(await page.Locator(".marques a[href='/territoires/echirolles/']").IsVisibleAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.dataset.membres?.includes('/territoires/saint-egreve/')"), "the focus is lost");
    }

    /// <summary>No zoom tells them apart: here the territories that only groups show are all put where Grenoble is.</summary>
    [BrowserFact]
    public async Task A_group_of_one_place_lists_its_territories_in_the_card()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.RouteAsync("**/carte/", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = HiddenPlace().Replace(await answer.TextAsync(), "$1 x=\"781\" y=\"635\"") });
        });
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);

        await page.Locator(".toile > a[href='/departements/38/']").ClickAsync();
        await page.Locator(".marques .groupe[data-membres*=sitpi]").ClickAsync();

        Assert.Contains("SITPI", await map.Card.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await map.Card.Locator("li a").First.EvaluateAsync<bool>("a => a === document.activeElement"));
    }

    /// <summary>So are the maps of the largest sites, where a group stands for more than the page could hold.</summary>
    [BrowserFact]
    public async Task A_map_that_only_counts_its_territories_grows_and_its_groups_stay_links()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.RouteAsync("**/departements/38/", async route =>
        {
            var answer = await route.FetchAsync();
            var body = Hidden().Replace(await answer.TextAsync(), string.Empty).Replace("<a href=\"#territoires\" class=\"groupe", "<a href=\"/regions/84/\" class=\"groupe", StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = answer, Body = body });
        });
        var page = await window.GoAsync("/departements/38/");
        var map = new MapPage(page);
        var count = (await map.SeenAsync()).Length;

        await map.Button("Zoomer").First.ClickAsync();
        Assert.Equal(count, (await map.SeenAsync()).Length);
        await page.Locator(".marques .groupe").ClickAsync();

        await window.ArrivesAsync("/regions/84/");
        Assert.Empty(window.Faults);
    }

    [BrowserFact]
    public async Task The_map_is_reached_moved_and_read_by_keyboard()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);
        var seen = await map.SeenAsync();

        await page.Locator(".passer").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Zoomer", await page.Locator(":focus").InnerTextAsync());
        await page.Keyboard.PressAsync("Enter");
        var zoomed = await map.ViewAsync();
        Assert.Equal(550, zoomed[2]);

        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.True((await map.ViewAsync())[0] > zoomed[0] && (await map.ViewAsync())[1] > zoomed[1]);
        await page.Keyboard.PressAsync("+");
        Assert.Equal(275, (await map.ViewAsync())[2]);
        await page.Keyboard.PressAsync("-");
        Assert.Equal(550, (await map.ViewAsync())[2]);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        var mark = page.Locator(":focus");
        Assert.Equal("/territoires/abbeville/", await mark.GetAttributeAsync("href"));
        Assert.True(await IsInViewAsync(mark), "the mark with the focus is out of sight");

        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("Abbeville", await map.Card.InnerTextAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await map.Card.IsHiddenAsync());
        Assert.Equal("/territoires/abbeville/", await page.Locator(":focus").GetAttributeAsync("href"));

        await page.Keyboard.PressAsync("0");
        Assert.Equal("/territoires/abbeville/", await page.Locator(":focus").GetAttributeAsync("href"));
        Assert.Equal(seen, await map.SeenAsync());

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await window.ArrivesAsync("/territoires/abbeville/");
    }

    [BrowserFact]
    public async Task A_card_tells_the_labels_and_gives_the_focus_back()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);

        await page.Locator(".toile > a[href='/territoires/boe/']:visible").ClickAsync();
        Assert.Equal("Boé", await page.Locator(":focus").InnerTextAsync());
        Assert.Contains("Or en 2025, niveau\u00a05 en 2024 et 2023, niveau\u00a04 en 2022", await map.Card.InnerTextAsync(), StringComparison.Ordinal);

        await map.Card.Locator("button").ClickAsync();
        Assert.True(await map.Card.IsHiddenAsync());
        Assert.Equal("/territoires/boe/", await page.Locator(":focus").GetAttributeAsync("href"));
    }

    [BrowserFact]
    public async Task A_mark_can_be_opened_in_another_window_as_any_link()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");

        var opened = await page.Context.RunAndWaitForPageAsync(
            () => page.Locator(".toile > a[href='/territoires/boe/']:visible").ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));

        Assert.EndsWith("/territoires/boe/", opened.Url, StringComparison.Ordinal);
        Assert.True(await new MapPage(page).Card.IsHiddenAsync());
    }

    [BrowserFact]
    public async Task A_zoomed_map_is_dragged_by_the_mouse_and_a_drag_opens_nothing()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);
        await page.Locator(".toile").ScrollIntoViewIfNeededAsync();

        await DragAsync();
        Assert.Equal(0, (await map.ViewAsync())[0]);

        await map.Button("Zoomer").First.ClickAsync();
        var before = await map.ViewAsync();
        await DragAsync();
        var after = await map.ViewAsync();
        Assert.True(after[0] > before[0] && after[1] < before[1], $"from {before[0]} {before[1]} to {after[0]} {after[1]}");
        Assert.True(await map.Card.IsHiddenAsync());
        Assert.EndsWith("/carte/", page.Url, StringComparison.Ordinal);

        async Task DragAsync()
        {
            var box = (await page.Locator(".toile a:visible[href='/territoires/nevers/'] use").BoundingBoxAsync())!;
            var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
            await page.Mouse.MoveAsync(x, y);
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(x - 40, y + 30, new() { Steps = 4 });
            await page.Mouse.UpAsync();
            await page.Keyboard.PressAsync("Escape");
        }
    }

    [BrowserFact]
    public async Task The_wheel_scrolls_the_page_and_zooms_with_the_control_key()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);
        await page.Locator(".toile").ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator(".toile").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + 300, 400);
        var view = await map.ViewAsync();
        var scroll = await page.EvaluateAsync<double>("() => scrollY");

        await page.Mouse.WheelAsync(0, 120);
        await page.WaitForFunctionAsync("from => scrollY > from", scroll);
        Assert.Equal(view, await map.ViewAsync());

        scroll = await page.EvaluateAsync<double>("() => scrollY");
        await page.Keyboard.DownAsync("Control");
        await page.Mouse.WheelAsync(0, -100);
        await page.Keyboard.UpAsync("Control");
        await page.WaitForFunctionAsync("() => document.querySelector('.toile').classList.contains('zoomee')");
        Assert.Equal(550, (await map.ViewAsync())[2], 3);
        Assert.Equal(scroll, await page.EvaluateAsync<double>("() => scrollY"));
    }

    [BrowserFact]
    public async Task One_finger_leaves_the_map_and_two_zoom_and_move_it()
    {
        await using var window = await browser.OpenAsync(360);
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);
        Assert.Equal("pan-x pan-y", await page.Locator(".toile").EvaluateAsync<string>("svg => getComputedStyle(svg).touchAction"));

        await TouchAsync(1, "pointerdown", 100, 100);
        await TouchAsync(1, "pointermove", 100, 160);
        Assert.Equal(1100, (await map.ViewAsync())[2]);

        await TouchAsync(2, "pointerdown", 200, 160);
        await TouchAsync(2, "pointermove", 300, 160);
        Assert.Equal(550, (await map.ViewAsync())[2], 3);
        await TouchAsync(1, "pointerup", 100, 160);
        await TouchAsync(2, "pointerup", 300, 160);
        Assert.Equal(53, (await map.DrawnAsync()).Length);

        await TouchAsync(3, "pointerdown", 100, 100);
        await TouchAsync(3, "pointermove", 100, 160);
        await TouchAsync(3, "pointerup", 100, 160);
        Assert.Equal(550, (await map.ViewAsync())[2], 3);

        Task TouchAsync(int id, string type, int x, int y) => page.EvaluateAsync(Fingers, new object[] { id, type, x, y });
    }

    /// <summary>The windows of the tests ask for less motion; nothing of a map would move without that either.</summary>
    [BrowserFact]
    public async Task Nothing_moves_by_itself()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);
        foreach (var motion in new[] { ReducedMotion.Reduce, ReducedMotion.NoPreference })
        {
            await page.EmulateMediaAsync(new() { ReducedMotion = motion });
            await map.Button("Zoomer").First.ClickAsync();
            await page.Locator(".marques a").First.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            Assert.Equal(0, await page.EvaluateAsync<int>("() => document.getAnimations().length"));
        }
    }

    /// <summary>Whether two marks are drawn alike at one place, but for the fractions of a unit that the drawing leaves out; a group may lead elsewhere.</summary>
    private static bool AreAlike(string a, string b)
    {
        var (left, right) = (a.Split(' '), b.Split(' '));
        return left[1] == right[1]
            && (left[0] == right[0] || left[1].StartsWith("#carte-g", StringComparison.Ordinal))
            && Enumerable.Range(2, 3).All(i => Math.Abs(Number(left[i]) - Number(right[i])) < 1.5);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static Task<bool> IsInViewAsync(ILocator mark) => mark.EvaluateAsync<bool>(
        """
        a => {
          const [map, mark] = [a.closest('svg'), a.querySelector('use')].map(e => e.getBoundingClientRect());
          return mark.x >= map.x && mark.right <= map.right && mark.y >= map.y && mark.bottom <= map.bottom && mark.y >= 0 && mark.bottom <= innerHeight;
        }
        """);

    /// <summary>A territory that a group hides.</summary>
    [GeneratedRegex("(<a [^>]*display=\"none\"[^>]*><title>[^<]*</title><use [^>]*?) x=\"[0-9]+\" y=\"[0-9]+\"")]
    private static partial Regex HiddenPlace();

    [GeneratedRegex("<a [^>]*display=\"none\".*?</a>", RegexOptions.Singleline)]
    private static partial Regex Hidden();
}
