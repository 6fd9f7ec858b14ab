namespace SiteGen.BrowserTests;

/// <summary>The self-assessment with its script: the answers, the address and what comes of them always say the same.</summary>
[Collection(BrowserTests.Name)]
public sealed class AutoEvaluationTests(BrowserFixture browser)
{
    private const string Shared = "#grille=axes-2016&fait=formats-utilises.recommandations-sill&en-cours=infrastructure&a-faire=politique-ouverture";

    private static readonly string[] SharedAnswers = ["formats-utilises=fait", "recommandations-sill=fait", "infrastructure=en-cours", "politique-ouverture=a-faire"];

    [BrowserFact]
    public async Task Answers_stand_in_the_address_and_come_back_with_it()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync(AutoEvaluationPage.Path);
        var form = new AutoEvaluationPage(page);
        Assert.Equal("12\u00a0critères, aucune réponse.", await form.StatusAsync());
        Assert.False(await form.Bilan.IsVisibleAsync());

        await form.AnswerAsync("recommandations-sill", "fait");
        await form.AnswerAsync("politique-ouverture", "en-cours");
        await form.AnswerAsync("infrastructure", "en-cours");
        await form.AnswerAsync("formats-utilises", "fait");
        await form.AnswerAsync("politique-ouverture", "a-faire");
        Assert.Equal(Shared, form.Fragment);
        Assert.Equal("4\u00a0réponses sur 12\u00a0critères.", await form.StatusAsync());

        await page.ReloadAsync();
        Assert.Equal(SharedAnswers, await form.AnswersAsync());

        await form.AnswerAsync("infrastructure", "");
        Assert.DoesNotContain("infrastructure", form.Fragment, StringComparison.Ordinal);

        await using var other = await browser.OpenAsync();
        Assert.Equal(SharedAnswers, await new AutoEvaluationPage(await other.GoAsync(AutoEvaluationPage.Path + Shared)).AnswersAsync());
        Assert.Empty(window.Faults);
        Assert.Empty(other.Faults);
    }

    [BrowserFact]
    public async Task Each_axis_has_its_counts_and_what_is_left()
    {
        await using var window = await browser.OpenAsync();
        var form = new AutoEvaluationPage(await window.GoAsync($"{AutoEvaluationPage.Path}{Shared}.modalites-diffusion"));

        Assert.Matches(@"^Le \d+ \w+ \d{4}, sur 12\u00a0critères\u00a0: 2\u00a0faits, 1\u00a0en cours, 2\u00a0à faire, 7\u00a0sans réponse\.$", await form.Bilan.Locator(".total").InnerTextAsync());
        var logiciels = form.Bilan.Locator("section").Nth(1);
        Assert.Equal("Logiciels et systèmes libres", await logiciels.Locator("h3").InnerTextAsync());
        Assert.Equal("1\u00a0fait, 1\u00a0en cours, 1\u00a0sans réponse", await logiciels.Locator("p").First.InnerTextAsync());
        Assert.Equal(["L’infrastructure en cours", "L’utilisation des logiciels libres sans réponse"], await logiciels.Locator("li").AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task Nothing_is_asked_of_any_server_while_answering()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync(AutoEvaluationPage.Path);
        var form = new AutoEvaluationPage(page);
        var asked = new List<string>();

        // Chromium looks at the icon of the site again, of itself, each time an address changes.
        page.Request += (_, request) => asked.Add(request.Url.Contains("/favicon.", StringComparison.Ordinal) && new Uri(request.Url) is { Query: "", Fragment: "" } ? "" : request.Url);

        await form.AnswerAsync("formats-utilises", "fait");
        await page.Keyboard.PressAsync("Enter");
        await form.AnswerAsync("infrastructure", "a-faire");
        await form.Button("Tout effacer").ClickAsync();
        await form.Button("Rétablir").ClickAsync();

        Assert.Equal("#grille=axes-2016&fait=formats-utilises&a-faire=infrastructure", form.Fragment);
        Assert.DoesNotContain(asked, url => url.Length > 0);
        Assert.Equal(["0", "0", ""], await page.EvaluateAsync<string[]>("() => [localStorage.length, sessionStorage.length, document.cookie].map(String)"));
    }

    [BrowserFact]
    public async Task An_address_followed_in_the_page_replaces_the_answers_and_they_can_be_put_back()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync(AutoEvaluationPage.Path);
        var form = new AutoEvaluationPage(page);
        await form.AnswerAsync("formats-utilises", "a-faire");

        await page.GotoAsync(AutoEvaluationPage.Path + Shared);
        Assert.Equal(SharedAnswers, await form.AnswersAsync());
        await page.GoBackAsync();
        Assert.Equal(["formats-utilises=a-faire"], await form.AnswersAsync());
        await form.Button("Rétablir").ClickAsync();

        Assert.Equal(SharedAnswers, await form.AnswersAsync());
        Assert.Equal(Shared, form.Fragment);
    }

    [BrowserFact]
    public async Task An_address_of_another_grid_is_told_and_stays_one_step_back()
    {
        const string Other = "#grille=axes-2031&fait=formats-utilises.tout-nouveau";
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync(AutoEvaluationPage.Path + Other);
        var form = new AutoEvaluationPage(page);

        Assert.Contains("autre grille, «\u00a0axes-2031\u00a0»", await form.Avis.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("formats-utilises (fait), tout-nouveau (fait)", await form.Avis.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await form.AnswersAsync());
        Assert.Equal(Other, form.Fragment);

        await form.AnswerAsync("infrastructure", "fait");
        Assert.Equal("#grille=axes-2016&fait=infrastructure", form.Fragment);
        await page.GoBackAsync();
        Assert.Equal(Other, form.Fragment);
        Assert.True(await form.Avis.IsVisibleAsync());
        Assert.Equal(["infrastructure=fait"], await form.AnswersAsync());
    }

    [BrowserFact]
    public async Task A_criterion_that_the_grid_does_not_have_is_told_and_stays_in_the_address()
    {
        await using var window = await browser.OpenAsync();
        var form = new AutoEvaluationPage(await window.GoAsync($"{AutoEvaluationPage.Path}#grille=axes-2016&fait=infrastructure.retire"));
        Assert.Contains("retire (fait)", await form.Avis.InnerTextAsync(), StringComparison.Ordinal);

        await form.AnswerAsync("formats-utilises", "fait");

        Assert.Equal("#grille=axes-2016&fait=formats-utilises.infrastructure.retire", form.Fragment);
        Assert.Equal("2\u00a0réponses sur 12\u00a0critères.", await form.StatusAsync());
    }

    [BrowserFact]
    public async Task An_anchor_is_followed_and_leaves_the_answers_in_the_address()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/criteres/donnees-ouvertes/");
        await page.ClickAsync("main a[href^='/auto-evaluation/']");
        await window.ArrivesAsync($"{AutoEvaluationPage.Path}#axe-donnees-ouvertes");
        var form = new AutoEvaluationPage(page);
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector(':target').getBoundingClientRect().top < innerHeight"));

        await form.AnswerAsync("politique-ouverture", "fait");
        await page.ClickAsync("text=Voir le bilan");

        await window.ArrivesAsync($"{AutoEvaluationPage.Path}#grille=axes-2016&fait=politique-ouverture");
        Assert.Equal(["politique-ouverture=fait"], await form.AnswersAsync());
    }

    [BrowserFact]
    public async Task What_is_erased_can_be_put_back()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync(AutoEvaluationPage.Path + Shared);
        var form = new AutoEvaluationPage(page);

        await form.Button("Tout effacer").ClickAsync();
        Assert.Empty(await form.AnswersAsync());
        Assert.Equal("", form.Fragment);
        Assert.Equal("Réponses effacées.", await form.StatusAsync());
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal(SharedAnswers, await form.AnswersAsync());
        Assert.Equal(Shared, form.Fragment);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_address_is_copied_or_else_selected(bool clipboard)
    {
        await using var window = await browser.OpenAsync();
        await window.Page.Context.GrantPermissionsAsync(clipboard ? ["clipboard-read", "clipboard-write"] : []);
        if (!clipboard)
        {
            await window.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        }

        var page = await window.GoAsync(AutoEvaluationPage.Path + Shared);
        await new AutoEvaluationPage(page).Button("Copier l’adresse").ClickAsync();

        await Microsoft.Playwright.Assertions.Expect(page.Locator(".suivi output")).ToHaveTextAsync(clipboard ? "Adresse copiée." : "L’adresse est sélectionnée\u00a0: copiez-la.");
        Assert.Equal(page.Url, await page.EvaluateAsync<string>(clipboard ? "() => navigator.clipboard.readText()" : "() => getSelection().toString().trim()"));
    }
}
