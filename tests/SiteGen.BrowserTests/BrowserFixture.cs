using System.Collections.Concurrent;
using Microsoft.Playwright;
using SiteGen.Planning;

namespace SiteGen.BrowserTests;

/// <summary>One server and one browser for all the tests; nothing is started where the tests are skipped.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private SiteServer? _server;

    /// <summary>An address without a page, that answers with the page for it.</summary>
    public const string WrongAddress = "/rien/";

    /// <summary>The addresses of the pages that stand for all of their kind.</summary>
    public static IReadOnlyList<string> Samples { get; } =
    [
        "/", "/palmares/", "/palmares/2022/", "/palmares/2025/", "/palmares/2019/", "/territoires/", "/territoires/echirolles/", "/territoires/boe/", "/regions/84/", "/regions/94/", "/departements/38/",
        "/mentions/meilleure-premiere-candidature/", "/criteres/", "/criteres/strategie/", "/auto-evaluation/", "/carte/", "/statistiques/", "/presse/",
        "/presse/2022-resultats/", "/actualites/", "/actualites/2025-appel/", "/donnees/",
        "/donnees/dictionnaire/", "/recherche/", "/plan-du-site/", "/accessibilite/", "/mentions-legales/", "/le-label/faq/", "/candidater/", "/integrer/boe/", WrongAddress,
    ];

    public async Task InitializeAsync()
    {
        if (Chromium.ReasonToSkip is null)
        {
            _server = await SiteServer.StartAsync();
            _playwright = await Playwright.CreateAsync();
            _browser = await Chromium.LaunchAsync(_playwright);
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>The plan of the site that is served.</summary>
    internal SitePlan Plan => _server!.Plan;

    /// <summary>Looks at a page of each kind, several at once, and finds nothing wrong; what their windows complain of is wrong too.</summary>
    /// <param name="look">Tells what is wrong with the page that the window has come to.</param>
    /// <param name="width">Of the windows, in CSS pixels.</param>
    /// <param name="scheme">The colours that the reader asks for.</param>
    /// <param name="prepare">What is done to a window before its first page.</param>
    internal async Task AssertOnEveryPageAsync(
        Func<Window, string, Task<IEnumerable<string>>> look, int width = 1280, ColorScheme scheme = ColorScheme.Light, Func<Window, Task>? prepare = null)
    {
        var paths = new ConcurrentQueue<string>(Samples);
        var faults = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(async _ =>
        {
            await using var window = await OpenAsync(width, scheme);
            await (prepare?.Invoke(window) ?? Task.CompletedTask);
            while (paths.TryDequeue(out var path))
            {
                await window.GoAsync(path);
                foreach (var fault in await look(window, path))
                {
                    faults.Add($"{path} at {width} px: {fault}");
                }
            }

            foreach (var fault in window.Faults)
            {
                faults.Add(fault);
            }
        }));
        Assert.True(faults.IsEmpty, $"{faults.Count} faults:\n{string.Join('\n', faults.Order(StringComparer.Ordinal).Take(30))}");
    }

    /// <summary>A window of its own; its pages are asked for by their address below the base.</summary>
    internal async Task<Window> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = _server!.Address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new(context, await context.NewPageAsync(), _server.Address);
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
