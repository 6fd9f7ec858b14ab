using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>The browser of the system: nothing is downloaded.</summary>
internal static class Chromium
{
    private const string Path = "/usr/bin/chromium";

    /// <summary>Set to « required », a missing browser fails the tests instead of skipping them.</summary>
    private const string Variable = "SITEGEN_BROWSER";

    /// <summary>No sandbox, because continuous integration runs as root; no talk of the browser's own on the network.</summary>
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
    ];

    /// <summary>Null when the tests are to run.</summary>
    public static string? ReasonToSkip { get; } =
        File.Exists(Path) || Environment.GetEnvironmentVariable(Variable) == "required" ? null : $"{Path} is not installed ({Variable}=required makes this a failure)";

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Arguments });
}
