using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;
using SiteGen.Planning;
using SiteGen.Sources;
using SiteGen.Theme.Tnl;

namespace SiteGen.BrowserTests;

/// <summary>The real site, built in memory and served on a free port of this machine as a static host would.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication _application;

    private SiteServer(WebApplication application, SitePlan plan, IReadOnlyDictionary<string, byte[]> files) => (_application, Plan, Files) = (application, plan, files);

    /// <summary>The checkout that the tests run in.</summary>
    public static string Root { get; } = Above(new(AppContext.BaseDirectory));

    public SitePlan Plan { get; }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public Uri Address => new(_application.Urls.First());

    public static async Task<SiteServer> StartAsync()
    {
        var (plan, files) = Build();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        application.Run(context => AnswerAsync(context, files));
        await application.StartAsync();
        return new(application, plan, files);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static (SitePlan Plan, ConcurrentDictionary<string, byte[]> Files) Build()
    {
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var options = new SiteOptions { Clock = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero) };
        var result = SiteBuilder.Build(SourceSet.FromFolder(Root), [new TnlTheme()], options, o => files[o.Route.Path] = o.Bytes.ToArray());
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return (result.Plan!, files);
    }

    private static string Above(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "site-gen.sln"))
            ? folder.FullName
            : Above(folder.Parent ?? throw new InvalidOperationException("the tests do not run below the repository"));

    private static async Task AnswerAsync(HttpContext context, ConcurrentDictionary<string, byte[]> files)
    {
        var path = context.Request.Path.Value ?? "/";
        if (!files.TryGetValue(path, out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            (path, bytes) = ("/404.html", files["/404.html"]);
        }

        context.Response.ContentType = path.EndsWith('/') ? "text/html; charset=utf-8" : Types.TryGetContentType(path, out var type) ? type : "application/octet-stream";
        await context.Response.Body.WriteAsync(bytes);
    }
}
