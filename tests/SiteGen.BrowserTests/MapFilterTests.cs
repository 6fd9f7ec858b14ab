using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>The filters of the map: the map, the list and the address always say the same.</summary>
[Collection(BrowserTests.Name)]
public sealed class MapFilterTests(BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData("edition")]
    [InlineData("niveau")]
    [InlineData("type")]
    [InlineData("region")]
    public async Task Every_choice_narrows_the_map_and_the_list_to_the_same_territories(string name)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);
        var choices = await page.Locator($"[name={name}] option").EvaluateAllAsync<string[]>("all => all.slice(1).map(o => o.value)");
        Assert.True(choices.Length > 3);
        foreach (var choice in choices)
        {
            await page.SelectOptionAsync($"[name={name}]", choice);
            await AssertSameAsync(page, map, $"?{name}={choice}");
        }

        Assert.Empty(window.Faults);
    }

    [BrowserTheory]
    [InlineData("Saint-Égrève", "/territoires/saint-egreve/")]
    [InlineData("st egreve", "/territoires/saint-egreve/")]
    [InlineData("VANDOEUVRE", "/territoires/vandoeuvre-les-nancy/")]
    [InlineData("grand est", "/territoires/grand-est/")]
    [InlineData("uriage saint martin", "/territoires/saint-martin-d-uriage/")]
    public async Task A_name_is_found_whatever_its_accents_hyphens_and_case(string text, string expected)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);

        await page.FillAsync("#f-texte", text);

        await AssertSameAsync(page, map, "?texte=");
        Assert.Equal([expected], await map.DrawnAsync());
        Assert.Equal("1\u00a0territoire sur 58, dont 1 sur la carte", await map.Output.InnerTextAsync());
    }

    [BrowserFact]
    public async Task An_edition_and_a_level_are_asked_of_one_label()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/?edition=2022&niveau=niveaux-1-5.4");
        var map = new MapPage(page);

        // Échirolles was of level 4 in 2021, and of level 5 in 2022.
        var drawn = await map.DrawnAsync();
        Assert.Contains("/territoires/boe/", drawn);
        Assert.DoesNotContain("/territoires/echirolles/", drawn);
        Assert.Equal("#carte-c-niveaux-1-5.4", await page.Locator(".marques a[href='/territoires/boe/'] use").GetAttributeAsync("href"));
        await AssertSameAsync(page, map, "?edition=2022&niveau=niveaux-1-5.4");
    }

    [BrowserFact]
    public async Task A_territory_is_drawn_with_the_last_of_its_labels_that_match()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        var mark = page.Locator(".toile a[href='/territoires/boe/']:visible use");
        Assert.Equal("#carte-c-badge-bronze-argent-or.or", await mark.GetAttributeAsync("href"));

        await page.SelectOptionAsync("[name=edition]", "2024");
        Assert.Equal("#carte-c-niveaux-1-5.5", await mark.GetAttributeAsync("href"));
    }

    [BrowserFact]
    public async Task A_territory_without_a_point_stays_in_the_list_and_is_counted_so()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/?type=gip");
        var map = new MapPage(page);

        Assert.Empty(await map.DrawnAsync());
        Assert.True(await page.Locator("li[data-labels]:visible a[href='/territoires/amue/']").IsVisibleAsync());
        Assert.EndsWith("territoires sur 58, dont aucun sur la carte", await map.Output.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await page.Locator("section.lettre").EvaluateAllAsync<string[]>(
            "all => all.filter(s => s.checkVisibility() && ![...s.querySelectorAll('li')].some(l => l.checkVisibility())).map(s => s.innerText)"));
    }

    [BrowserTheory]
    [InlineData("?edition=1789&niveau=platine&region=zz&autre=chose")]
    [InlineData("?edition=toutes&texte=")]
    public async Task What_an_address_asks_that_no_filter_knows_is_ignored(string query)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        var rest = await new MapPage(page).SeenAsync();

        await window.GoAsync("/carte/" + query);

        Assert.Equal(rest, await new MapPage(page).SeenAsync());
        Assert.Equal("58\u00a0territoires sur 58, dont 53 sur la carte", await new MapPage(page).Output.InnerTextAsync());
    }

    [BrowserFact]
    public async Task A_filtered_view_is_found_again_by_going_back()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        await page.SelectOptionAsync("[name=type]", "metropole");
        await page.FillAsync("#f-texte", "stras");

        await window.GoAsync("/palmares/");
        await page.GoBackAsync();

        var map = new MapPage(page);
        Assert.Equal("metropole", await page.InputValueAsync("[name=type]"));
        Assert.Equal("stras", await page.InputValueAsync("#f-texte"));
        Assert.Equal(["/territoires/eurometropole-de-strasbourg/"], await map.DrawnAsync());
    }

    [BrowserFact]
    public async Task Everything_is_shown_again_by_one_button()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/carte/");
        var map = new MapPage(page);
        var rest = await map.SeenAsync();

        await page.SelectOptionAsync("[name=region]", "84");
        await page.FillAsync("#f-texte", "isere");
        await map.Button("Zoomer").First.ClickAsync();
        await page.ClickAsync(".filtres [type=reset]");

        Assert.Equal(rest, await map.SeenAsync());
        Assert.EndsWith("/carte/", page.Url, StringComparison.Ordinal);
        Assert.Equal(string.Empty, await page.InputValueAsync("#f-texte"));
        Assert.Equal(0, await page.Locator("li[hidden], section[hidden]").CountAsync());
    }

    /// <summary>The map shows the territories of the list that have a place; so it does when the address is opened again.</summary>
    private static async Task AssertSameAsync(IPage page, MapPage map, string query)
    {
        var listed = await map.ListedAsync();
        Assert.Equal(listed, await map.DrawnAsync());
        Assert.Contains(query, page.Url, StringComparison.Ordinal);
        var said = await map.Output.InnerTextAsync();
        Assert.EndsWith($"sur 58, dont {(listed.Length == 0 ? "aucun" : listed.Length)} sur la carte", said, StringComparison.Ordinal);

        await page.ReloadAsync();
        Assert.Equal(listed, await map.DrawnAsync());
        Assert.Equal(listed, await map.ListedAsync());
        Assert.Equal(said, await map.Output.InnerTextAsync());
    }
}
