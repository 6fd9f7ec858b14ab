using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>A window that remembers what its pages complained of and which hosts they asked.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _site;

    public Window(IBrowserContext context, IPage page, Uri site)
    {
        (_context, Page, _site) = (context, page, site);
        page.Request += (_, request) => Asked.Add(request.Url);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{page.Url}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"{page.Url}: {error}");
        page.RequestFailed += (_, request) => Note(true, $"{page.Url}: {request.Url} {request.Failure}");
        page.Request += (_, request) => Note(new Uri(request.Url) is { Scheme: not "data" } url && url.Authority != site.Authority, $"{page.Url} asks {request.Url}");
        page.Response += (_, response) => Note(response.Status >= 400 && response.Request.ResourceType != "document", $"{page.Url}: {response.Status} {response.Url}");
    }

    public IPage Page { get; }

    /// <summary>The addresses that the page asked for, itself first.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>What no page should give cause for: console errors, requests that fail, requests to another host.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Goes to a page and waits until all that it loads is there.</summary>
    public async Task<IPage> GoAsync(string path)
    {
        Asked.Clear();
        var response = await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        Assert.Equal(path == BrowserFixture.WrongAddress ? 404 : 200, response!.Status);
        return Page;
    }

    /// <summary>Adds rules to the page, as a reader's own stylesheet would; the policy of the page forbids it a style element.</summary>
    public Task StyleAsync(string rules) =>
        Page.EvaluateAsync("rules => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules); document.adoptedStyleSheets = [sheet]; }", rules);

    /// <summary>Waits until the page is that of an address. (Waiting for the navigation itself misses, on a busy machine, one that ends at once.)</summary>
    public Task ArrivesAsync(string path) => Assertions.Expect(Page).ToHaveURLAsync(new Uri(_site, path).ToString(), new() { Timeout = 30_000 });

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(bool isFault, string what)
    {
        // A wrong address answers 404, which the browser says too: it is what is asked of it.
        if (isFault && !what.Contains("status of 404", StringComparison.Ordinal))
        {
            Faults.Add(what);
        }
    }
}
