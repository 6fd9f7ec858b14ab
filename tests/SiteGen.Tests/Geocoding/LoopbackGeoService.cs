using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SiteGen.Binding;
using SiteGen.Cli.Geocoding;

namespace SiteGen.Tests.Geocoding;

/// <summary>The national services on a free port of this machine, answering as they document; a test may make them fail.</summary>
internal sealed class LoopbackGeoService : IAsyncDisposable
{
    private readonly WebApplication _application;
    private int _underWay;

    private LoopbackGeoService(WebApplication application) => _application = application;

    public Uri Address { get; private set; } = null!;

    public List<CommuneGeo> Communes { get; } = [];

    public List<EpciGeo> Epcis { get; } = [];

    /// <summary>Answers in the place of the service, given how many times the same thing was asked before; false when it leaves that to it.</summary>
    public Func<HttpContext, int, Task<bool>> Fault { get; set; } = (_, _) => Task.FromResult(false);

    /// <summary>What was asked, in the order of arrival: path and query.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public ConcurrentBag<string> UserAgents { get; } = [];

    public int MostAtOnce { get; private set; }

    public static async Task<LoopbackGeoService> StartAsync(params CommuneGeo[] communes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        var service = new LoopbackGeoService(application);
        service.Communes.AddRange(communes);
        application.Run(service.AnswerAsync);
        await application.StartAsync();
        service.Address = new(application.Urls.First() + "/");
        return service;
    }

    public static CommuneGeo Commune(string nom, string code, double lat, double lon, string region = "32", string? siren = null) =>
        new(nom, code, siren, Accord.DepartementOf(code), region, new("Point", [lon, lat]));

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var question = context.Request.Path + context.Request.QueryString.Value;
        var before = Asked.Count(q => q == question);
        Asked.Enqueue(question);
        UserAgents.Add(context.Request.Headers.UserAgent.ToString());
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _underWay));
        try
        {
            if (!await Fault(context, before))
            {
                await AnswerRightlyAsync(context);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    private Task AnswerRightlyAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path.StartsWith("/communes/", StringComparison.Ordinal))
        {
            return Communes.Find(c => c.Code == path["/communes/".Length..]) is { } commune
                ? WriteAsync(context, Picked(context, Json(commune)))
                : RefuseAsync(context, StatusCodes.Status404NotFound);
        }

        string? Query(string key) => context.Request.Query.TryGetValue(key, out var value) ? value.ToString() : null;
        return path switch
        {
            "/communes" => WriteAsync(context, [.. Communes
                .Where(c => Resembles(c.Nom!, Query("nom")) && Query("codeDepartement") is var d && (d is null || d == c.CodeDepartement))
                .Select(c => Picked(context, Json(c), withScore: true))]),
            "/epcis" => WriteAsync(context, [.. Epcis
                .Where(e => Resembles(e.Nom!, Query("nom")) && Query("code") is var code && (code is null || code == e.Code))
                .Where(e => Query("codeDepartement") is not { } d || e.CodesDepartements!.Contains(d))
                .Select(e => Picked(context, Json(e), withScore: true))]),
            "/search" when Query("q") is not { Length: >= 3 and <= 200 } => RefuseAsync(context, StatusCodes.Status400BadRequest),
            "/search" when Query("type") == "municipality" => WriteAsync(context, new JsonObject
            {
                ["type"] = "FeatureCollection",
                ["features"] = new JsonArray([.. Communes.Where(c => Resembles(c.Nom!, Query("q"))).Select(Feature)]),
                ["query"] = Query("q"),
            }),
            _ => RefuseAsync(context, StatusCodes.Status404NotFound),
        };
    }

    /// <summary>As theirs, the search finds names that hold the words asked for, accents and hyphens aside.</summary>
    private static bool Resembles(string name, string? asked) => asked is null || OfficialNames.Fold(name).Contains(OfficialNames.Fold(asked), StringComparison.Ordinal);

    private static JsonObject Json(CommuneGeo commune) => new()
    {
        ["nom"] = commune.Nom,
        ["code"] = commune.Code,
        ["siren"] = commune.Siren,
        ["codeDepartement"] = commune.CodeDepartement,
        ["codeRegion"] = commune.CodeRegion,
        ["codesPostaux"] = new JsonArray(commune.Code),
        ["population"] = 1234,
        ["centre"] = Point(commune),
    };

    private static JsonObject Json(EpciGeo epci) => new()
    {
        ["nom"] = epci.Nom,
        ["code"] = epci.Code,
        ["type"] = epci.Type,
        ["codesDepartements"] = new JsonArray([.. epci.CodesDepartements!.Select(c => (JsonNode?)c)]),
        ["codesRegions"] = new JsonArray([.. epci.CodesRegions!.Select(c => (JsonNode?)c)]),
        ["population"] = 12345,
    };

    private static JsonObject Feature(CommuneGeo commune) => new()
    {
        ["type"] = "Feature",
        ["geometry"] = Point(commune),
        ["properties"] = new JsonObject
        {
            ["label"] = commune.Nom,
            ["score"] = 0.97,
            ["id"] = commune.Code,
            ["type"] = "municipality",
            ["name"] = commune.Nom,
            ["postcode"] = commune.Code,
            ["citycode"] = commune.Code,
            ["city"] = commune.Nom,
            ["context"] = $"{commune.CodeDepartement}, Département, Région",
            ["_type"] = "address",
        },
    };

    private static JsonObject? Point(CommuneGeo commune) =>
        commune.Centre is { } point ? new() { ["type"] = point.Type, ["coordinates"] = new JsonArray([.. point.Coordinates!.Select(c => (JsonNode?)c)]) } : null;

    /// <summary>The fields asked for; a field without a value is left out, as theirs does.</summary>
    private static JsonObject Picked(HttpContext context, JsonObject whole, bool withScore = false)
    {
        var fields = context.Request.Query["fields"].ToString().Split(',');
        var picked = new JsonObject(whole.Where(p => fields.Contains(p.Key) && p.Value is not null).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
        if (withScore && context.Request.Query.ContainsKey("nom"))
        {
            picked["_score"] = 0.5;
        }

        return picked;
    }

    private static Task WriteAsync(HttpContext context, JsonArray items) => WriteAsync(context, (JsonNode)items);

    private static Task WriteAsync(HttpContext context, JsonNode body)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(body.ToJsonString());
    }

    public static async Task<bool> RefuseAsync(HttpContext context, int status, string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.RetryAfter = retryAfter;
        await context.Response.WriteAsync(status.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return true;
    }
}
