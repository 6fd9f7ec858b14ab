using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Publishing.Feeds;
using SiteGen.Tests.Publishing.Tables;
using SiteGen.Tests.RealSite.Exports;

namespace SiteGen.Tests.Publishing;

/// <summary>Reads a file as those it is for: each of its texts, and where it stands. A format that nothing here reads is a failure, so that no output is forgotten.</summary>
internal static class OutputTexts
{
    public static IEnumerable<(string Place, string Text)> Of(string path, byte[] bytes) => Path.GetExtension(path) switch
    {
        "" or ".html" => OfHtml(Encoding.UTF8.GetString(bytes)),
        ".json" or ".jsonld" or ".geojson" => OfJson(JsonNode.Parse(bytes), "$"),
        ".xml" or ".atom" or ".svg" => OfXml(XDocument.Load(new MemoryStream(bytes)).Root!),
        ".csv" => Csv(Encoding.UTF8.GetString(bytes)),
        ".ods" => new OdsReader(bytes).Parts.SelectMany(p => OfXml(p.Value.Root!).Select(t => ($"{p.Key} {t.Place}", t.Text))),
        ".ics" => OfCalendar(CalendarReader.Read(bytes)),
        ".txt" => Encoding.UTF8.GetString(bytes).Split('\n').Select(line => ("line", line)),
        ".css" or ".js" or ".png" => [("bytes", Convert.ToHexString(bytes))],
        var other => throw new ArgumentException($"no reader of {other}: {path}"),
    };

    private static IEnumerable<(string Place, string Text)> OfHtml(string html)
    {
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            yield return ($"<{element.LocalName}>", string.Empty);
            foreach (var attribute in element.Attributes)
            {
                yield return ($"{element.LocalName}@{attribute.Name}", attribute.Value);
            }

            var type = element.GetAttribute("type") ?? string.Empty;
            var isJson = element.LocalName == "script" && type.EndsWith("json", StringComparison.Ordinal);
            foreach (var inner in isJson
                ? OfJson(JsonNode.Parse(element.TextContent), element.LocalName)
                : element.ChildNodes.Where(n => n.NodeType != NodeType.Element).SelectMany(n => OfText($"{element.LocalName} {n.NodeType}", n.TextContent)))
            {
                yield return inner;
            }
        }
    }

    /// <summary>A text may be HTML for another page: the code to copy, the frame of oEmbed.</summary>
    private static IEnumerable<(string Place, string Text)> OfText(string place, string text) =>
        text.StartsWith("<a ", StringComparison.Ordinal) || text.StartsWith("<iframe ", StringComparison.Ordinal)
            ? OfHtml(text).Select(t => ($"{place} {t.Place}", t.Text))
            : [(place, text)];

    private static IEnumerable<(string Place, string Text)> OfJson(JsonNode? node, string place) => node switch
    {
        JsonObject thing => thing.SelectMany(p => OfJson(p.Value, $"{place}.{p.Key}")).Prepend(($"{place}{{}}", string.Empty)),
        JsonArray list => list.SelectMany(n => OfJson(n, $"{place}[]")).Prepend(($"{place}[]", string.Empty)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => OfText(place, value.GetValue<string>()),
        _ => [(place, string.Empty)],
    };

    private static IEnumerable<(string Place, string Text)> OfXml(XElement root) => root.DescendantsAndSelf().SelectMany(e =>
        e.Nodes().OfType<XText>().Select(t => ($"{e.Name.LocalName} text", t.Value))
            .Concat(e.Attributes().Select(a => ($"{e.Name.LocalName}@{a.Name.LocalName}", a.Value)))
            .Prepend(($"<{e.Name.LocalName}>", string.Empty)));

    private static IEnumerable<(string Place, string Text)> Csv(string text)
    {
        var isForSpreadsheets = text.StartsWith('\uFEFF');
        var table = CsvTable.Read(Encoding.UTF8.GetBytes(text), isForSpreadsheets ? ';' : ',');
        var place = isForSpreadsheets ? NeutralCell : "cell ";
        return table.Rows.SelectMany(r => table.Columns.Zip(r, (column, cell) => ($"{place}{column}", cell)));
    }

    /// <summary>Where a text that begins as a formula does stands behind an apostrophe.</summary>
    public const string NeutralCell = "neutral cell ";

    private static IEnumerable<(string Place, string Text)> OfCalendar(CalendarReader calendar) =>
        calendar.Properties.Select(p => ($"{calendar.Name} {p.Name}", p.Name is "SUMMARY" or "DESCRIPTION" or "LOCATION" or "X-WR-CALNAME" ? calendar.Text(p.Name)! : p.Value))
            .Concat(calendar.Components.SelectMany(OfCalendar))
            .Prepend((calendar.Name, string.Empty));
}
