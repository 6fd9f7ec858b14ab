using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Program;

/// <summary>A server that a test started, on a free port of this machine; it ends with the test.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Process _process;
    private readonly HttpClient _client;

    private RunningServer(Process process, Uri address) => (_process, _client) = (process, new() { BaseAddress = address, Timeout = SiteGenProgram.Patience });

    public Uri Address => _client.BaseAddress!;

    public static async Task<RunningServer> StartAsync(WorkFolder folder)
    {
        var process = SiteGenProgram.Start(
            new Dictionary<string, string>(), "serve", "--source", folder.Root, "--port", "0", "--clock", SiteGenProgram.Clock);
        using var patience = new CancellationTokenSource(SiteGenProgram.Patience);
        try
        {
            while (await process.StandardError.ReadLineAsync(patience.Token) is { } line)
            {
                if (AddressPattern().Match(line) is { Success: true } match)
                {
                    _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                    return new(process, new(match.Value));
                }
            }

            throw new InvalidOperationException("serve ended without saying its address");
        }
        catch
        {
            process.Kill();
            process.Dispose();
            throw;
        }
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<HttpStatusCode> StatusAsync(string path) => (await GetAsync(path)).StatusCode;

    public async Task<string> TypeAsync(string path) => (await GetAsync(path)).Content.Headers.ContentType!.ToString();

    public async Task<IHtmlDocument> PageAsync(string path) =>
        new HtmlParser().ParseDocument(await (await GetAsync(path)).Content.ReadAsStringAsync());

    /// <summary>Asks for a page until it is as expected.</summary>
    public async Task<IHtmlDocument> WaitForAsync(string path, Func<IHtmlDocument, bool> expected)
    {
        using var patience = new CancellationTokenSource(SiteGenProgram.Patience);
        while (true)
        {
            var page = await PageAsync(path);
            if (expected(page))
            {
                return page;
            }

            await Task.Delay(Pause, patience.Token);
        }
    }

    /// <summary>Sends a signal, and waits for the end; answers with the exit code.</summary>
    public async Task<int> StopAsync(string signal)
    {
        var id = _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var kill = Process.Start("kill", [$"-{signal}", id]);
        await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex AddressPattern();
}
