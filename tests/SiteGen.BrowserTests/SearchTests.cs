using System.Text.Json;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>The search page: what is typed is found in the index of the site, kept in the address, and sent to nobody.</summary>
[Collection(BrowserTests.Name)]
public sealed class SearchTests(BrowserFixture browser)
{
    private const string Field = "#q";
    private const string Links = ".recherche li a";

    [BrowserTheory]
    [InlineData("Saint-Égrève", "/territoires/saint-egreve/")]
    [InlineData("st egreve", "/territoires/saint-egreve/")]
    [InlineData("EGREVE saint", "/territoires/saint-egreve/")]
    [InlineData("grenob", "/territoires/grenoble/")]
    [InlineData("vandœuvre", "/territoires/vandoeuvre-les-nancy/")]
    [InlineData("38151", "/territoires/echirolles/")]
    [InlineData("isere 38151", "/territoires/echirolles/")]
    [InlineData("213803828", "/territoires/saint-egreve/")]
    [InlineData("38", "/departements/38/")]
    [InlineData("Isère", "/departements/38/")]
    [InlineData("grand est", "/regions/44/")]
    [InlineData("2022", "/palmares/2022/")]
    [InlineData("palmarès 2022", "/palmares/2022/")]
    [InlineData("questions frequentes", "/le-label/faq/")]
    public async Task What_is_typed_is_found_first(string text, string expected)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/recherche/");

        await page.FillAsync(Field, text);

        await Assertions.Expect(page.Locator(Links).First).ToHaveAttributeAsync("href", expected);
        Assert.Empty(window.Faults);
    }

    [BrowserFact]
    public async Task A_departement_is_found_with_its_territories_by_name_or_by_number()
    {
        await using var window = await browser.OpenAsync();
        var listed = await (await window.GoAsync("/departements/38/")).Locator("[aria-labelledby=territoires] a[href^='/territoires/']").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))");
        string[] expected = ["/departements/38/", .. listed];
        var page = await window.GoAsync("/recherche/");
        foreach (var text in new[] { "38", "isere", "Isère (38)" })
        {
            await page.FillAsync(Field, text);

            await SaysAsync(page, $"{expected.Length}\u00a0résultats pour «\u00a0{text}\u00a0».");
            Assert.Equal(expected, await HrefsAsync(page));
        }
    }

    /// <summary>Two digits are no beginning of a SIREN: those of all communes begin with 21.</summary>
    [BrowserFact]
    public async Task A_short_number_is_no_part_of_a_longer_one()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/recherche/");

        await page.FillAsync(Field, "2138");

        await SaysAsync(page, "Aucun\u00a0résultat pour «\u00a02138\u00a0».");
    }

    [BrowserFact]
    public async Task A_result_says_what_it_is_and_the_last_label_known()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/recherche/");

        await page.FillAsync(Field, "echirolles");

        await Assertions.Expect(page.Locator(".recherche li").First).ToHaveTextAsync("Échirolles Commune, Isère (38). Or en 2025");
    }

    [BrowserFact]
    public async Task The_best_answers_come_first_and_too_many_are_counted()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/recherche/");

        await page.FillAsync(Field, "st");
        await page.Locator(Links).First.WaitForAsync();
        var first = await page.Locator(Links).AllInnerTextsAsync();
        Assert.True(first.ToList().IndexOf("Saint-Égrève") < first.ToList().IndexOf("Eurométropole de Strasbourg"), string.Join(", ", first));

        await page.FillAsync(Field, "s");
        await Assertions.Expect(page.Locator(Links)).ToHaveCountAsync(20);
        Assert.Matches("^[0-9]+\u00a0résultats pour «\u00a0s\u00a0», dont voici les 20\u00a0premiers\u00a0: précisez\\.$", await page.Locator(".recherche [role=status]").InnerTextAsync());
    }

    [BrowserFact]
    public async Task A_question_stays_in_the_address_and_is_found_again()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/recherche/");
        await page.FillAsync(Field, "Boé & co");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/recherche/\?q=Bo%C3%A9\+%26\+co$"));
        await page.FillAsync(Field, "boé");
        await SaysAsync(page, "1\u00a0résultat pour «\u00a0boé\u00a0».");

        await page.ReloadAsync();
        await SaysAsync(page, "1\u00a0résultat pour «\u00a0boé\u00a0».");
        Assert.Equal("boé", await page.InputValueAsync(Field));

        await page.ClickAsync(Links);
        await window.ArrivesAsync("/territoires/boe/");
        await page.GoBackAsync();
        await SaysAsync(page, "1\u00a0résultat pour «\u00a0boé\u00a0».");
        Assert.Equal("boé", await page.InputValueAsync(Field));
        Assert.Empty(window.Faults);
    }

    [BrowserFact]
    public async Task The_home_page_asks_and_the_search_page_answers()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/");

        await page.FillAsync("form[role=search] input", "grenoble");
        await page.Keyboard.PressAsync("Enter");

        await window.ArrivesAsync("/recherche/?q=grenoble");
        await Assertions.Expect(page.Locator(Links).First).ToHaveAttributeAsync("href", "/territoires/grenoble/");
    }

    [BrowserFact]
    public async Task The_keyboard_is_enough()
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/recherche/");
        await page.FocusAsync("main");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("q", await page.Locator(":focus").GetAttributeAsync("id"));

        await page.Keyboard.TypeAsync("saint");
        await SaysAsync(page, "6\u00a0résultats pour «\u00a0saint\u00a0».");
        var found = await HrefsAsync(page);
        await page.Keyboard.PressAsync("Enter");
        foreach (var href in found)
        {
            await Assertions.Expect(page.Locator(":focus")).ToHaveAttributeAsync("href", href);
            await page.Keyboard.PressAsync("Tab");
        }

        await page.FocusAsync(Field);
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(string.Empty, await page.InputValueAsync(Field));
        await SaysAsync(page, string.Empty);
        await Assertions.Expect(page.Locator(Links)).ToHaveCountAsync(0);
        await window.ArrivesAsync("/recherche/");
        Assert.Equal("q", await page.Locator(":focus").GetAttributeAsync("id"));
    }

    [BrowserTheory]
    [InlineData("atlantide")]
    [InlineData("…")]
    public async Task Nothing_found_says_what_to_try_and_what_it_does_not_prove(string text)
    {
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync("/recherche/");
        Assert.False(await page.Locator(".rien").IsVisibleAsync());

        await page.FillAsync(Field, text);

        await SaysAsync(page, $"Aucun\u00a0résultat pour «\u00a0{text}\u00a0».");
        Assert.Contains("ne prouve pas qu’il n’a jamais été labellisé", await page.Locator(".rien").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator(".rien a[href='/territoires/']").IsVisibleAsync());
        await page.FillAsync(Field, string.Empty);
        await Assertions.Expect(page.Locator(".rien")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Nothing_is_asked_but_the_index_once_and_when_it_is_needed()
    {
        await using var window = await browser.OpenAsync();
        var asked = new List<string>();
        var page = await window.GoAsync("/recherche/");
        // Chromium asks for the icon of the page again when its address changes.
        page.Request += (_, request) => asked.Add(new Uri(request.Url).PathAndQuery);

        await page.FocusAsync(Field);
        await page.FillAsync(Field, "nevers");
        await SaysAsync(page, "1\u00a0résultat pour «\u00a0nevers\u00a0».");
        await page.FillAsync(Field, "abbeville");
        await SaysAsync(page, "1\u00a0résultat pour «\u00a0abbeville\u00a0».");

        Assert.Equal(["/recherche/index.json"], asked.Where(path => !path.StartsWith("/assets/favicon.", StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task An_index_that_cannot_be_read_is_told_and_asked_for_again()
    {
        await using var window = await browser.OpenAsync();
        await window.Page.RouteAsync("**/index.json", route => route.FulfillAsync(new() { Status = 503 }), new() { Times = 2 });
        var page = await window.GoAsync("/recherche/?q=nevers");
        await SaysAsync(page, "L’index de la recherche n’a pas pu être lu\u202f; les listes ci-dessous restent.");

        await page.UnrouteAllAsync();
        await page.ClickAsync(".recherche button");

        await SaysAsync(page, "1\u00a0résultat pour «\u00a0nevers\u00a0».");
    }

    /// <summary>Files of a site of tens of thousands of territories, which keeps them apart by the beginnings of their words.</summary>
    [BrowserTheory]
    [InlineData("st martin", new[] { "/b/" }, new[] { "st", "ma" })]
    [InlineData("martin", new[] { "/b/" }, new[] { "ma" })]
    [InlineData("strasb", new[] { "/c/" }, new[] { "st" })]
    [InlineData("l hay", new[] { "/d/" }, new[] { "ha" })]
    [InlineData("y", new[] { "/e/" }, new[] { "y" })]
    [InlineData("213804", new[] { "/b/" }, new[] { "2138" })]
    [InlineData("martin zz", new string[0], new string[0])]
    [InlineData("somme", new[] { "/s/" }, new string[0])]
    public async Task A_large_index_is_read_by_the_shortest_of_its_files(string text, string[] found, string[] read)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["index"] = """{"entrees":[["Somme","/s/","Département","somme","80"]],"clefs":{"sa":900,"ma":300,"st":2,"l":50,"ha":70,"y":1,"2138":9}}""",
            ["ma"] = """{"entrees":[["Martigues","/a/","","martigues","13"],["Saint-Martin","/b/","","saint martin","38 213804222"]]}""",
            ["st"] = """{"entrees":[["Strasbourg","/c/","","strasbourg","67"]]}""",
            ["ha"] = """{"entrees":[["L’Haÿ-les-Roses","/d/","","l hay les roses","94"]]}""",
            ["y"] = """{"entrees":[["Y","/e/","","y","80"]]}""",
            ["2138"] = """{"entrees":[["Saint-Martin","/b/","","saint martin","38 213804222"]]}""",
        };
        var asked = new List<string>();
        await using var window = await browser.OpenAsync();
        await window.Page.RouteAsync("**/recherche/**/*.json", route =>
        {
            var name = Path.GetFileNameWithoutExtension(new Uri(route.Request.Url).AbsolutePath);
            asked.Add(name);
            return route.FulfillAsync(new() { ContentType = "application/json", Body = files[name] });
        });
        await window.Page.RouteAsync("**/recherche/index.json", route => route.FulfillAsync(new() { ContentType = "application/json", Body = files["index"] }));
        var page = await window.GoAsync("/recherche/");

        await page.FillAsync(Field, text);

        await Assertions.Expect(page.Locator(".recherche [role=status]")).ToContainTextAsync(text);
        Assert.Equal(found, await HrefsAsync(page));
        Assert.Equal(read, asked.Distinct());
    }

    /// <summary>The list that the generator is tested with: what it folds into the index, the scripts fold out of the field.</summary>
    [BrowserTheory]
    [InlineData("/recherche/", "recherche")]
    [InlineData("/carte/", "carte")]
    public async Task The_scripts_fold_words_as_the_generator_does(string path, string script)
    {
        var words = JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(Path.Combine(SiteServer.Root, "tests/data-attendue/pliage.json")))!;
        await using var window = await browser.OpenAsync();
        var page = await window.GoAsync(path);

        var folded = await page.EvaluateAsync<string[]>(
            """
            async ([script, words]) => {
              const { fold } = await import(document.querySelector(`script[src*="/${script}."]`).src);
              return words.map(fold);
            }
            """,
            new object[] { script, words.Keys.ToArray() });

        Assert.Equal(words.Values, folded);
    }

    [BrowserFact]
    public async Task Without_JavaScript_the_page_is_the_list_from_A_to_Z()
    {
        await using var window = await browser.OpenAsync(script: false);
        var page = await window.GoAsync("/recherche/?q=grenoble");

        Assert.Equal(0, await page.Locator("main input:visible, main button:visible").CountAsync());
        Assert.True(await page.Locator(".alphabet a[href='#lettre-g']").IsVisibleAsync());
        Assert.True(await page.Locator(".territoires a[href='/territoires/grenoble/']").IsVisibleAsync());
        Assert.True(await page.Locator(".sans-recherche").IsVisibleAsync());
    }

    [BrowserTheory]
    [MemberData(nameof(Axe.Screens), MemberType = typeof(Axe))]
    public async Task Axe_finds_nothing_whatever_is_found(int width, ColorScheme scheme)
    {
        await using var window = await browser.OpenAsync(width, scheme);
        foreach (var question in new[] { string.Empty, "?q=saint", "?q=atlantide" })
        {
            var page = await window.GoAsync("/recherche/" + question);
            await Assertions.Expect(page.Locator(".recherche [role=status]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(question.Length == 0 ? "^$" : "pour"));

            Assert.Empty(await Axe.ViolationsAsync(page, question));
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        }
    }

    private static Task SaysAsync(IPage page, string text) => Assertions.Expect(page.Locator(".recherche [role=status]")).ToHaveTextAsync(text);

    private static Task<string[]> HrefsAsync(IPage page) => page.Locator(Links).EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))");
}
