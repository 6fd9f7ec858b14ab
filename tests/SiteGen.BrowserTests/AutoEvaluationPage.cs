using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>What a test asks of the page of self-assessment.</summary>
internal sealed partial class AutoEvaluationPage(IPage page)
{
    public const string Path = "/auto-evaluation/";

    public ILocator Bilan => page.Locator(".bilan");

    public ILocator Avis => page.Locator(".avis");

    public ILocator Criteres => page.Locator("fieldset");

    public string Fragment => new Uri(page.Url).Fragment;

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public Task AnswerAsync(string critere, string reponse) => page.CheckAsync($"[name='{critere}'][value='{reponse}']");

    public Task<string> StatusAsync() => page.Locator(".suivi output").InnerTextAsync();

    /// <summary>The answers of the page, as « critere=reponse ».</summary>
    public Task<string[]> AnswersAsync() =>
        page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('fieldset input:checked')].filter(i => i.value).map(i => `${i.name}=${i.value}`)");

    /// <summary>How many sheets of A4 the page prints on.</summary>
    public async Task<int> SheetsAsync() =>
        SheetRegex().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex SheetRegex();
}
