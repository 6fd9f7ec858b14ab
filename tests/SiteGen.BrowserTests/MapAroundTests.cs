using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>What is near a commune: asked by its name, of this site alone.</summary>
[Collection(BrowserTests.Name)]
public sealed class MapAroundTests(BrowserFixture browser)
{
    /// <summary>Files of communes by the first two letters of their names; any other is missing, as on the site.</summary>
    private static readonly Dictionary<string, string> Communes = new(StringComparer.Ordinal)
    {
        ["cr"] = """[["Crolles","38",45.2833,5.8833],["Cros","30"],["Cros-de-Géorand","07",44.7833,4.1167],["Crozon","29",48.2464,-4.4897]]""",
        ["gr"] = """[["Grenoble","38",45.1787,5.7148]]""",
        ["ha"] = """[["L’Haÿ-les-Roses","94",48.78,2.3374]]""",
        ["ma"] = """[["Saint-Martin-d’Hères","38",45.1672,5.7653],["Martigues","13",43.4053,5.0476]]""",
        ["de"] = """[["Saint-Denis","974",-20.8823,55.4504]]""",
        ["aj"] = """[["Ajaccio","2A"]]""",
        ["y"] = """[["Y","80",49.8,2.99]]""",
    };

    [BrowserFact]
    public async Task The_nearest_territories_of_a_commune_are_told_in_order_with_their_distances()
    {
        await using var window = await browser.OpenAsync();
        var (page, asked) = await GoAsync(window);

        await page.FillAsync("#a-commune", "crol");
        await page.ClickAsync(".autour button");

        Assert.Equal(
            ["Meylan, 12\u00a0km", "Gières, 14\u00a0km", "La Tronche, 14\u00a0km", "Saint-Martin-d’Uriage, 15\u00a0km", "Saint-Égrève, 17\u00a0km"],
            await page.Locator(".autour ol li").AllInnerTextsAsync());
        Assert.Equal("Crolles (38)\u00a0: les territoires les plus proches.", await page.Locator(".autour output").InnerTextAsync());
        Assert.Equal("/territoires/meylan/", await page.Locator(":focus").GetAttributeAsync("href"));
        Assert.Equal(["/carte/communes/cr.json"], asked);
        Assert.Empty(window.Faults);
    }

    [BrowserFact]
    public async Task The_site_knows_the_communes_itself()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");

        await page.FillAsync("#a-commune", "st égrève");
        await page.ClickAsync(".autour button");

        Assert.Equal("Saint-Égrève, moins de 1\u00a0km", await page.Locator(".autour ol li").First.InnerTextAsync());
        Assert.Empty(window.Faults);
    }

    /// <summary>The place of the commune follows from those of the territories: Grenoble itself tells whether it is right.</summary>
    [BrowserTheory]
    [InlineData("Grenoble", "grenoble")]
    [InlineData("Saint-Denis", "casud")]
    public async Task The_map_shows_where_the_commune_is_with_what_is_near(string commune, string territoire)
    {
        await using var window = await browser.OpenAsync();
        var (page, _) = await GoAsync(window);

        await page.FillAsync("#a-commune", commune);
        await page.ClickAsync(".autour button");

        var cross = page.Locator(".vous");
        Assert.StartsWith($"Vous êtes ici\u00a0: {commune}", await cross.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        var apart = await page.EvaluateAsync<double>(
            """
            name => {
              const place = e => /translate\((\S+) (\S+)\)/.exec(e.getAttribute('transform')).slice(1).map(Number);
              const [a, b] = [document.querySelector('.vous'), document.querySelector(`.marques a[data-membres*=${name}]`)].map(place);
              return Math.hypot(a[0] - b[0], a[1] - b[1]);
            }
            """,
            territoire);
        Assert.InRange(apart, territoire == "casud" ? 60 : 0, territoire == "casud" ? 110 : 2);
        Assert.True(await page.EvaluateAsync<bool>(
            """
            () => {
              const [map, cross] = ['.toile', '.vous'].map(s => document.querySelector(s).getBoundingClientRect());
              return cross.x >= map.x && cross.right <= map.right && cross.y >= map.y && cross.bottom <= map.bottom;
            }
            """));
    }

    [BrowserFact]
    public async Task A_distance_is_told_as_finely_as_it_matters()
    {
        await using var window = await browser.OpenAsync();
        var (page, _) = await GoAsync(window);

        await page.FillAsync("#a-commune", "grenoble");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator(".autour ol li").First.WaitForAsync();
        var told = await page.Locator(".autour ol li").AllInnerTextsAsync();
        Assert.Equal("Grenoble, moins de 1\u00a0km", told[0]);
        Assert.All(told.Skip(1), t => Assert.Matches(@", \d,\d\u00a0km$", t));
    }

    [BrowserFact]
    public async Task A_commune_without_a_point_has_the_territories_of_its_departement()
    {
        await using var window = await browser.OpenAsync();
        var (page, _) = await GoAsync(window);

        await page.FillAsync("#a-commune", "cros");
        await page.Locator(".autour button", new() { HasTextString = "Cros (30)" }).ClickAsync();
        Assert.Equal("Cros (30)\u00a0: la position de cette commune n’est pas connue de ce site\u202f; voici les territoires de son département.", await page.Locator(".autour output").InnerTextAsync());
        Assert.Equal(["Alès Agglomération"], await page.Locator(".autour ol li").AllInnerTextsAsync());
        Assert.Equal(0, await page.Locator(".vous").CountAsync());

        await page.FillAsync("#a-commune", "ajaccio");
        await page.ClickAsync(".autour button");
        Assert.Equal(
            "Ajaccio (2A)\u00a0: la position de cette commune n’est pas connue de ce site\u202f; il ne connaît pas de territoires de son département.",
            await page.Locator(".autour output").InnerTextAsync());
        Assert.Equal(0, await page.Locator(".autour ol li").CountAsync());
    }

    [BrowserTheory]
    [InlineData("hay", "L’Haÿ-les-Roses (94)")]
    [InlineData("l'hay", "L’Haÿ-les-Roses (94)")]
    [InlineData("st martin d", "Saint-Martin-d’Hères (38)")]
    [InlineData("MARTIN", "Saint-Martin-d’Hères (38)")]
    public async Task A_commune_is_found_with_or_without_what_precedes_its_name(string text, string expected)
    {
        await using var window = await browser.OpenAsync();
        var (page, _) = await GoAsync(window);

        await page.FillAsync("#a-commune", text);

        Assert.Equal(expected, await page.Locator(".autour button").First.InnerTextAsync());
    }

    [BrowserFact]
    public async Task A_name_of_one_letter_is_looked_for_when_it_is_sent()
    {
        await using var window = await browser.OpenAsync();
        var (page, asked) = await GoAsync(window);

        await page.FillAsync("#a-commune", "y");
        Assert.Empty(asked);
        await page.Keyboard.PressAsync("Enter");

        await page.Locator(".autour ol li").First.WaitForAsync();
        Assert.Equal("Y (80)\u00a0: les territoires les plus proches.", await page.Locator(".autour output").InnerTextAsync());
        Assert.Equal(["/carte/communes/y.json"], asked);
    }

    [BrowserTheory]
    [InlineData("crzz")]
    [InlineData("xxyz")]
    public async Task A_name_that_no_commune_has_is_told_so(string text)
    {
        await using var window = await browser.OpenAsync();
        var (page, _) = await GoAsync(window);

        await page.FillAsync("#a-commune", text);

        await page.WaitForFunctionAsync("() => document.querySelector('.autour output').textContent === 'Aucune commune de ce nom n’est connue de ce site.'");
        Assert.Equal(0, await page.Locator(".autour button").CountAsync());
    }

    [BrowserFact]
    public async Task What_is_near_follows_the_filters_and_leaves_with_them()
    {
        await using var window = await browser.OpenAsync();
        var (page, _) = await GoAsync(window);
        var rest = await new MapPage(page).SeenAsync();
        await page.FillAsync("#a-commune", "crolles");
        await page.ClickAsync(".autour button");

        await page.SelectOptionAsync("[name=type]", "metropole");
        Assert.StartsWith("Clermont Auvergne Métropole, ", (await page.Locator(".autour ol li").AllInnerTextsAsync())[0], StringComparison.Ordinal);
        Assert.Contains("parmi ceux que les filtres retiennent", await page.Locator(".autour output").InnerTextAsync(), StringComparison.Ordinal);

        await page.ClickAsync(".filtres [type=reset]");
        Assert.Equal(string.Empty, await page.InputValueAsync("#a-commune"));
        Assert.Equal(0, await page.Locator(".autour ol li").CountAsync());
        Assert.Equal(rest, await new MapPage(page).SeenAsync());
    }

    /// <summary>The page of the map, and the addresses that are asked of it as somebody writes.</summary>
    private static async Task<(IPage Page, List<string> Asked)> GoAsync(Window window)
    {
        var asked = new List<string>();
        await window.Page.RouteAsync("**/carte/communes/*.json", route =>
        {
            var path = new Uri(route.Request.Url).AbsolutePath;
            asked.Add(path);
            return Communes.TryGetValue(Path.GetFileNameWithoutExtension(path), out var communes)
                ? route.FulfillAsync(new() { ContentType = "application/json", Body = communes })
                : route.FulfillAsync(new() { Status = 404 });
        });
        return (await window.GoAsync("/carte/"), asked);
    }
}
