using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SiteGen.Tests.RealSite.Exports;

/// <summary>Every whole address of the site itself, in any of its files, leads to a file of the site: whatever the format, whatever the key it stands under.</summary>
[Collection(RealSiteTests.Name)]
public sealed partial class OwnAddressTests(RealSiteFixture fixture)
{
    public static TheoryData<string> Bases => ["https://territoire-numerique-libre.org/", "https://exemple.org/tnl/"];

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_address_of_the_site_leads_to_one_of_its_files(string baseUrl)
    {
        var (site, root) = (SiteAt(baseUrl), new Uri(baseUrl));
        var cited = CitedBy(site).Append(ServerOf(site)).ToHashSet(StringComparer.Ordinal);
        var own = (from file in site.Files
                   from text in TextsOf(file.Key, site)
                   from address in AddressesIn(text, root)
                   where !cited.Contains(address)
                   select (File: file.Key, Address: address)).ToList();

        // As many as there are files, at least: most say their own.
        Assert.InRange(own.Count, site.Files.Count, int.MaxValue);
        Faults.AssertNone(own.Where(a => FileOf(a.Address, root) is not { } path || !site.Files.ContainsKey(path)).Select(a => $"{a.File} → {a.Address}").Distinct().Order(StringComparer.Ordinal));
        var things = ThingsOf(site);
        Faults.AssertNone(
            from a in own
            where a.Address.Contains('#', StringComparison.Ordinal) && !things.Contains(a.Address) && FileOf(a.Address, root) is { } path && site.Documents.ContainsKey(path)
            let id = Uri.UnescapeDataString(a.Address[(a.Address.IndexOf('#', StringComparison.Ordinal) + 1)..])
            where site.Page(FileOf(a.Address, root)!).GetElementById(id) is null
            select $"{a.File} → {a.Address}");
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_path_that_the_description_of_the_api_tells_leads_to_files(string baseUrl)
    {
        var (site, root) = (SiteAt(baseUrl), new Uri(baseUrl));
        var files = site.Files.Keys.Where(f => f.StartsWith("/api/v1/", StringComparison.Ordinal)).ToList();
        var paths = JsonNode.Parse(site.Files["/api/v1/openapi.json"])!["paths"]!.AsObject()
            .Select(p => FileOf($"{ServerOf(site)}{Variable().Replace(p.Key, "VARIABLE")}", root)!.Replace("VARIABLE", "[^/]+", StringComparison.Ordinal))
            .Select(p => new Regex($"^{p.Replace(".", "\\.", StringComparison.Ordinal)}$"))
            .ToList();

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.Contains(files, path.IsMatch));
        Assert.All(files, file => Assert.Contains(paths, path => path.IsMatch(file)));
    }

    /// <summary>Every text of a file as its readers have it: a page and a document of JSON or XML say an address in several ways.</summary>
    private static IEnumerable<string> TextsOf(string path, PublishedSite site) => Path.GetExtension(path) switch
    {
        "" or ".html" => [WebUtility.HtmlDecode(site.Text(path))],
        ".json" or ".jsonld" or ".geojson" => JsonLd.TextsOf(JsonNode.Parse(site.Files[path])),
        ".xml" or ".atom" or ".svg" => XDocument.Parse(site.Text(path)).Descendants()
            .SelectMany(e => e.Attributes().Select(a => a.Value).Concat(e.Nodes().OfType<XText>().Select(t => t.Value))),
        ".ics" => [site.Text(path).Replace("\r\n ", string.Empty, StringComparison.Ordinal)],
        ".csv" or ".txt" or ".js" or ".css" => [site.Text(path)],
        ".ods" => new SiteGen.Tests.Publishing.Tables.OdsReader(site.Files[path]).Parts.Values.SelectMany(p => p.Descendants().Attributes().Select(a => a.Value)),
        ".png" => [],
        var other => throw new ArgumentException($"no reader of {other}: {path}"),
    };

    /// <summary>What stands after a sentence is not of the address, and what a program fills in is none yet.</summary>
    private static IEnumerable<string> AddressesIn(string text, Uri root) =>
        Address().Matches(text)
            .Select(m => m.Value.TrimEnd('.', ',', ';', ':', ')', '*'))
            .Where(a => Uri.TryCreate(a, UriKind.Absolute, out var url) && url.Host == root.Host && !url.AbsolutePath.Contains("%7B", StringComparison.Ordinal));

    private static string? FileOf(string address, Uri root)
    {
        var path = Uri.UnescapeDataString(new Uri(address).AbsolutePath);
        return path.StartsWith(root.AbsolutePath, StringComparison.Ordinal) ? path[(root.AbsolutePath.Length - 1)..] : null;
    }

    /// <summary>What the sources cite on the label's own host, and links written whole in content/, are facts of the data.</summary>
    private static HashSet<string> CitedBy(PublishedSite site)
    {
        var palmares = site.Result.Plan!.Palmares;
        return [.. palmares.Sources.Concat(palmares.Editions.SelectMany(e => e.Sources)).Select(s => s.Url?.OriginalString).OfType<string>()];
    }

    /// <summary>What the paths of the API are told from: it is the beginning of addresses, and not one.</summary>
    private static string ServerOf(PublishedSite site) => (string)JsonNode.Parse(site.Files["/api/v1/openapi.json"])!["servers"]!.AsArray().Single()!["url"]!;

    /// <summary>The names of what JSON-LD describes are addresses that lead to a page, and need not be elements of it.</summary>
    private static HashSet<string> ThingsOf(PublishedSite site) =>
    [
        .. site.Documents.Values.SelectMany(JsonLd.GraphOf)
            .Concat(site.Files.Where(f => f.Key.EndsWith(".jsonld", StringComparison.Ordinal)).Select(f => JsonNode.Parse(f.Value)!))
            .SelectMany(NamesIn),
    ];

    private static IEnumerable<string> NamesIn(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(p => NamesIn(p.Value)).Concat(thing.ContainsKey("@type") && (string?)thing["@id"] is { } name ? [name] : []),
        JsonArray list => list.SelectMany(NamesIn),
        _ => [],
    };

    [GeneratedRegex("https?://[^\\s\"'<>\\\\`;,|]+")]
    private static partial Regex Address();

    [GeneratedRegex("\\{[^}]+\\}")]
    private static partial Regex Variable();

    private PublishedSite SiteAt(string baseUrl) => baseUrl.EndsWith("/tnl/", StringComparison.Ordinal) ? fixture.BelowAPath : fixture.Site;
}
