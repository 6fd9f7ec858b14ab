using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace SiteGen.Tests;

/// <summary>The structured data of a page, as a program reads them.</summary>
internal static class JsonLd
{
    /// <summary>The things of a page's graph; none for a page without one, and a failure where it has two or one that does not parse.</summary>
    public static IReadOnlyList<JsonObject> GraphOf(IParentNode page)
    {
        var blocks = page.QuerySelectorAll("script[type='application/ld+json']");
        Assert.InRange(blocks.Length, 0, 1);
        if (blocks.Length == 0)
        {
            return [];
        }

        var block = JsonNode.Parse(blocks[0].TextContent)!;
        Assert.Equal("https://schema.org", (string?)block["@context"]);
        return [.. block["@graph"]!.AsArray().Select(thing => thing!.AsObject())];
    }

    /// <summary>The one thing of a type in a graph.</summary>
    public static JsonObject One(IParentNode page, string type) => GraphOf(page).Single(thing => TypeOf(thing) == type);

    public static string TypeOf(JsonNode thing) => (string)thing["@type"]!;

    /// <summary>Every text of a graph, wherever it stands.</summary>
    public static IEnumerable<string> TextsOf(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(p => TextsOf(p.Value)),
        JsonArray list => list.SelectMany(TextsOf),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };
}
