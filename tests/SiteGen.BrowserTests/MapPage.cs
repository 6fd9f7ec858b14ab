using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>What a test asks of the map of a page.</summary>
internal sealed class MapPage(IPage page)
{
    public ILocator Card => page.Locator(".fiche-de-carte");

    public ILocator Output => page.Locator(".filtres output");

    public ILocator Button(string name) => page.Locator(".commandes button", new() { HasTextString = name });

    /// <summary>Left, top, width and height of what is seen of the drawing.</summary>
    public async Task<double[]> ViewAsync() =>
        await page.EvaluateAsync<double[]>("() => document.querySelector('.toile').getAttribute('viewBox').split(' ').map(Number)");

    /// <summary>The addresses of the territories that the marks of the script stand for, alone or together.</summary>
    public Task<string[]> DrawnAsync() =>
        page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.marques a')].flatMap(a => a.dataset.membres.split(' ')).sort()");

    /// <summary>The addresses of the territories that are seen in the list and that have a place.</summary>
    public Task<string[]> ListedAsync() => page.EvaluateAsync<string[]>(
        """
        () => [...new Set([...document.querySelectorAll('li[data-position]')].filter(li => li.checkVisibility())
          .map(li => li.querySelector('a').getAttribute('href')))].sort()
        """);

    /// <summary>The marks that are seen: where they lead, what they say, where they stand and how large they are.</summary>
    public Task<string[]> SeenAsync() => page.EvaluateAsync<string[]>(
        """
        () => {
          const map = document.querySelector('.toile').getBoundingClientRect();
          return [...document.querySelectorAll('.toile a')].filter(a => a.checkVisibility()).map(a => {
            const mark = a.querySelector('use').getBoundingClientRect();
            const [x, y, size] = [mark.x - map.x, mark.y - map.y, mark.width].map(n => n.toFixed(1));
            return `${a.getAttribute('href')} ${a.querySelector('use').getAttribute('href')} ${x} ${y} ${size}`;
          });
        }
        """);
}
