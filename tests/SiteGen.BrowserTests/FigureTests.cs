using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>The drawings of figures as they are seen: on a telephone, in forced colours, on paper.</summary>
[Collection(BrowserTests.Name)]
public sealed class FigureTests(BrowserFixture browser)
{
    private static readonly string[] Pages = ["/statistiques/", "/territoires/echirolles/", "/territoires/boe/", "/palmares/2019/", "/palmares/2025/"];

    /// <summary>Words that are too small, or that leave their drawing by more than the edge of a letter.</summary>
    private const string Unread =
        """
        () => [...document.querySelectorAll('svg.trace[role=img] text')].filter(text => {
          const [word, drawing] = [text.getBoundingClientRect(), text.closest('svg').getBoundingClientRect()];
          return parseFloat(getComputedStyle(text).fontSize) < 11 || word.left < drawing.left - 4 || word.right > drawing.right + 4;
        }).map(text => text.textContent)
        """;

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_words_of_a_drawing_are_large_enough_and_inside_it(int width)
    {
        await using var window = await browser.OpenAsync(width);
        foreach (var path in Pages)
        {
            var page = await window.GoAsync(path);
            Assert.True(await page.Locator("svg.trace[role=img]").CountAsync() > 0);
            Assert.Empty(await page.EvaluateAsync<string[]>(Unread));
        }
    }

    /// <summary>A hatching and a plain fill stay two, whatever happens to the colours.</summary>
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_known_differs_from_what_is_not_in_forced_colours_and_on_paper(bool print)
    {
        await using var window = await browser.OpenAsync();
        await window.Page.EmulateMediaAsync(print ? new() { Media = Media.Print } : new() { ForcedColors = ForcedColors.Active });
        var page = await window.GoAsync("/statistiques/");

        var fills = await page.Locator("figure > svg").First.EvaluateAsync<string[]>(
            "svg => ['.connue', '.non-connue', '.disputee'].map(c => getComputedStyle(svg.querySelector(c)).fill)");
        Assert.StartsWith("rgb", fills[0], StringComparison.Ordinal);
        Assert.Contains("hachures", fills[1], StringComparison.Ordinal);
        Assert.Equal("none", fills[2]);
        Assert.NotEqual(fills[0], await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }
}
