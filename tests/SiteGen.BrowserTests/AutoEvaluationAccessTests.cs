using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>The self-assessment on paper, without its script, and as axe, a keyboard, a small window and forced colours meet it.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class AutoEvaluationAccessTests(BrowserFixture browser)
{
    private const string Some = "#grille=axes-2016&fait=formats-utilises.recommandations-sill&en-cours=infrastructure&a-faire=politique-ouverture";

    [BrowserTheory]
    [InlineData(Some)]
    [InlineData("#grille=axes-2016&a-faire=contribution-projets.ecosysteme-du-territoire.formation-accompagnement.formats-ouverts-echanges.formats-utilises"
        + ".infrastructure.modalites-diffusion.participation-evenements.politique-ouverture.recommandations-sill.referentiel-interoperabilite.utilisation-logiciels-libres")]
    public async Task What_comes_of_the_answers_prints_on_one_sheet(string answers)
    {
        await using var window = await browser.OpenAsync();
        var form = new AutoEvaluationPage(await window.GoAsync(AutoEvaluationPage.Path + answers));

        Assert.Equal(1, await form.SheetsAsync());
    }

    [BrowserFact]
    public async Task A_grid_of_twice_as_many_criteria_still_prints_on_one_sheet()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.RouteAsync($"**{AutoEvaluationPage.Path}", async route =>
        {
            var answer = await route.FetchAsync();
            var html = FieldsetRegex().Replace(await answer.TextAsync(), m => m.Value + NameRegex().Replace(m.Value, "name=\"$1-bis\""));
            await route.FulfillAsync(new() { Response = answer, Body = html });
        });
        var page = await window.GoAsync(AutoEvaluationPage.Path);
        var form = new AutoEvaluationPage(page);
        await page.EvaluateAsync("() => document.querySelectorAll('[value=a-faire]').forEach(i => i.click())");

        Assert.Equal(24, await form.Bilan.Locator("li").CountAsync());
        Assert.Equal(1, await form.SheetsAsync());
    }

    [BrowserFact]
    public async Task Paper_has_the_grid_before_any_answer_then_what_comes_of_them_or_what_is_asked_for()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.AddInitScriptAsync("window.print = () => {}");
        var page = await window.GoAsync(AutoEvaluationPage.Path);
        var form = new AutoEvaluationPage(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await AssertOnPaperAsync(grid: true);

        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await form.AnswerAsync("formats-utilises", "fait");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await AssertOnPaperAsync(grid: false);

        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await form.Button("Imprimer la grille").ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await AssertOnPaperAsync(grid: true);

        await page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        await AssertOnPaperAsync(grid: false);

        async Task AssertOnPaperAsync(bool grid)
        {
            Assert.Equal(grid ? 12 : 0, await page.Locator("fieldset:visible").CountAsync());
            Assert.Equal(!grid, await form.Bilan.IsVisibleAsync());
            Assert.Equal(0, await page.Locator("button:visible, output:visible").CountAsync());
        }
    }

    [BrowserFact]
    public async Task Without_its_script_the_page_is_a_form_for_paper_with_no_control_that_does_nothing()
    {
        await using var window = await browser.OpenAsync(script: false);
        var page = await window.GoAsync(AutoEvaluationPage.Path);
        var form = new AutoEvaluationPage(page);
        Assert.Equal(0, await page.Locator("main :is(button, output, a[href='#bilan'], .bilan):visible").CountAsync());
        await form.AnswerAsync("formats-utilises", "fait");
        await form.AnswerAsync("formats-utilises", "");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(["fait", "en cours", "à faire"], (await form.Criteres.First.Locator("label:visible").AllInnerTextsAsync()).Select(t => t.Trim()));
        Assert.Equal("avoid", await form.Criteres.First.EvaluateAsync<string>("f => getComputedStyle(f).breakInside"));
        Assert.Equal("dotted", await form.Criteres.First.EvaluateAsync<string>("f => getComputedStyle(f, '::after').borderBottomStyle"));
        Assert.True(await page.Locator(".sur-papier").IsVisibleAsync());
        Assert.InRange(await form.SheetsAsync(), 1, 2);
    }

    [BrowserTheory]
    [MemberData(nameof(Axe.Screens), MemberType = typeof(Axe))]
    public async Task Axe_finds_nothing_before_an_answer_after_some_and_where_the_address_is_of_another_grid(int width, ColorScheme scheme)
    {
        await using var window = await browser.OpenAsync(width, scheme);
        var found = new List<string>();
        foreach (var answers in new[] { "", Some, "#grille=autre&fait=x" })
        {
            await window.Page.GotoAsync("about:blank");
            var page = await window.GoAsync(AutoEvaluationPage.Path + answers);
            found.AddRange((await Axe.ViolationsAsync(page, answers)).Concat(await OverflowingAsync(page)));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [BrowserTheory]
    [InlineData(320, 100)]
    [InlineData(640, 200)]
    public async Task What_comes_of_the_answers_fits_a_small_window_and_large_text(int width, int percent)
    {
        await using var window = await browser.OpenAsync(width);
        var page = await window.GoAsync(AutoEvaluationPage.Path + Some);
        await window.StyleAsync($"html {{ font-size: {percent}% }}");

        Assert.True(await new AutoEvaluationPage(page).Bilan.IsVisibleAsync());
        Assert.Empty(await OverflowingAsync(page));
    }

    [BrowserFact]
    public async Task The_keyboard_answers_and_its_place_is_never_behind_the_commands()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync(AutoEvaluationPage.Path);
        await page.FocusAsync("[name='referentiel-interoperabilite'][value='']");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("#grille=axes-2016&fait=referentiel-interoperabilite", new AutoEvaluationPage(page).Fragment);

        for (var i = 1; i < 12; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>(
                """
                () => {
                  const at = document.activeElement.closest('label').getBoundingClientRect();
                  return document.activeElement.closest('label').contains(document.elementFromPoint(at.x + at.width / 2, at.bottom - 2));
                }
                """), $"criterion {i}");
        }
    }

    [BrowserFact]
    public async Task Forced_colours_show_the_bars_in_theirs()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var page = await window.GoAsync(AutoEvaluationPage.Path + Some);

        Assert.Equal(
            await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.bilan p')).color"),
            await page.Locator(".bilan svg path").First.EvaluateAsync<string>("p => getComputedStyle(p).stroke"));
    }

    private static Task<string[]> OverflowingAsync(IPage page) => page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(e => e.outerHTML.slice(0, 80))");

    [GeneratedRegex("<fieldset.*?</fieldset>", RegexOptions.Singleline)]
    private static partial Regex FieldsetRegex();

    [GeneratedRegex("name=\"([^\"]+)\"")]
    private static partial Regex NameRegex();
}
