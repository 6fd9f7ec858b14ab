using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>What axe-core says of pages.</summary>
internal static class Axe
{
    /// <summary>The screens that a page must satisfy it on: a wide one and the narrowest, light and dark.</summary>
    public static TheoryData<int, ColorScheme> Screens => new()
    {
        { 1280, ColorScheme.Light }, { 1280, ColorScheme.Dark }, { 320, ColorScheme.Light }, { 320, ColorScheme.Dark },
    };

    /// <summary>Each violation: where, which rule, what it asks and the element.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page, string where)
    {
        var result = await page.RunAxe();
        return result.Violations.SelectMany(v => v.Nodes.Select(n => $"{where}: {v.Id}: {v.Help}: {(n.Html.Length > 160 ? n.Html[..160] : n.Html)}"));
    }
}
