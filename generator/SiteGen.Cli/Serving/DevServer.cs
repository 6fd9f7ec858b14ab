using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SiteGen.Cli.Serving;

/// <summary>Serves a live site on 127.0.0.1, tells browsers to reload, and shows errors in the page.</summary>
internal static class DevServer
{
    private const string ReloadPath = "/_site-gen/reload";

    /// <summary>Editors write a file in several steps; a rebuild waits until they are done.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    /// <summary>What a rebuild reads; templates are code, and are not among it.</summary>
    private static readonly string[] Watched = ["data", "content", .. Themes.All.Select(LocalAssetsTheme.FolderOf)];

    private static readonly FileExtensionContentTypeProvider Types = MakeTypes();

    public static async Task RunAsync(LiveSite site, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddSingleton<IHostLifetime, NoHostLifetime>();
        await using var app = builder.Build();
        app.Run(context => Answer(context, site, cancellation));

        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"le port {port} est déjà pris (--port)"));
        }

        var host = new Uri(app.Urls.First() + "/");
        await WatchAsync(site, host, cancellation);
        await app.StopAsync(CancellationToken.None);
    }

    /// <summary>Builds, then builds again after each burst of changes in the watched folders, until cancelled.</summary>
    private static async Task WatchAsync(LiveSite site, Uri host, CancellationToken cancellation)
    {
        using var changed = new SemaphoreSlim(0);
        void Signal(object sender, FileSystemEventArgs change) => changed.Release();

        var watchers = new List<FileSystemWatcher>();
        foreach (var folder in Watched.Select(f => Path.Combine(site.Folder, f)).Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, EnableRaisingEvents = true };
            watcher.Changed += Signal;
            watcher.Created += Signal;
            watcher.Deleted += Signal;
            watcher.Renamed += (sender, change) => Signal(sender, change);
            watchers.Add(watcher);
        }

        // The first build comes after the watchers: a change made meanwhile is not missed.
        site.Rebuild(host);
        await Console.Error.WriteLineAsync($"Le site est sur {host} ; Ctrl+C pour arrêter.");
        try
        {
            while (true)
            {
                await changed.WaitAsync(cancellation);
                while (await changed.WaitAsync(Quiet, cancellation))
                {
                    // One more change of the same burst.
                }

                site.Rebuild(host);
            }
        }
        catch (OperationCanceledException)
        {
            // The person asked to stop.
        }
        finally
        {
            watchers.ForEach(w => w.Dispose());
        }
    }

    private static Task Answer(HttpContext context, LiveSite site, CancellationToken cancellation)
    {
        var path = context.Request.Path.Value ?? "/";
        return path == ReloadPath ? Reload(context, site, cancellation) : AnswerFile(context, site, path);
    }

    private static async Task AnswerFile(HttpContext context, LiveSite site, string path)
    {
        var state = site.Current;
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        if (!path.EndsWith('/') && !state.Files.ContainsKey(path) && state.Files.ContainsKey(path + "/"))
        {
            response.Redirect(path + "/");
            return;
        }

        if (!state.Files.TryGetValue(path, out var bytes))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            path = "/404.html";
            bytes = state.Files.GetValueOrDefault(path, "<!doctype html><html lang=\"fr\"><title>Rien à montrer</title><body></body></html>"u8.ToArray());
        }

        var isPage = path.EndsWith('/') || path.EndsWith(".html", StringComparison.Ordinal);
        response.ContentType = isPage ? "text/html; charset=utf-8" : Types.TryGetContentType(path, out var type) ? type : "application/octet-stream";
        await response.Body.WriteAsync(isPage ? Instrument(bytes, state) : bytes);
    }

    /// <summary>Adds to a page what reloads it, and the errors of the last build; the published pages have neither.</summary>
    private static byte[] Instrument(byte[] page, LiveSite.State state)
    {
        var html = Encoding.UTF8.GetString(page);
        var overlay = state.Failed
            ? $"<pre role=\"alert\" style=\"position:fixed;inset:0;z-index:9999;margin:0;padding:2rem;overflow:auto;background:#1b1b1b;color:#fff;font:14px/1.5 monospace;white-space:pre-wrap\">{WebUtility.HtmlEncode(state.Report)}</pre>"
            : string.Empty;
        var script = string.Create(
            CultureInfo.InvariantCulture,
            $"<script>new EventSource('{ReloadPath}').onmessage=e=>{{if(e.data!=='{state.Version}')location.reload()}}</script>");

        // The published policy forbids inline code; here it would forbid the reload.
        html = html.Replace("http-equiv=\"Content-Security-Policy\"", "data-policy", StringComparison.Ordinal);
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(end < 0 ? html + overlay + script : html.Insert(end, overlay + script));
    }

    /// <summary>Server-sent events: the number of the last build, again whenever it changes.</summary>
    private static async Task Reload(HttpContext context, LiveSite site, CancellationToken cancellation)
    {
        context.Response.ContentType = "text/event-stream";
        using var both = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, cancellation);
        var told = -1;
        try
        {
            while (true)
            {
                if (site.Current.Version is var version && version != told)
                {
                    told = version;
                    await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {version}\n\n"), both.Token);
                    await context.Response.Body.FlushAsync(both.Token);
                }

                await Task.Delay(Quiet, both.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server stops.
        }
    }

    private static FileExtensionContentTypeProvider MakeTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".geojson"] = "application/geo+json";
        types.Mappings[".csv"] = "text/csv; charset=utf-8";
        types.Mappings[".ics"] = "text/calendar; charset=utf-8";
        types.Mappings[".txt"] = "text/plain; charset=utf-8";
        types.Mappings[".xml"] = "application/xml";
        types.Mappings[".atom"] = "application/atom+xml";
        types.Mappings[".svg"] = "image/svg+xml";
        return types;
    }
}
