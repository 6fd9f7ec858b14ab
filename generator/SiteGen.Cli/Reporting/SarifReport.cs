using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>Diagnostics in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0).</summary>
internal static class SarifReport
{
    public static string Write(ImmutableArray<Diagnostic> diagnostics)
    {
        var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, diagnostics);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
            {
                WriteResult(json, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "site-gen");
        json.WriteStartArray("rules");
        foreach (var code in diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            if (Explanations.Find(code) is { } page)
            {
                WriteText(json, "shortDescription", Explanations.TitleOf(code)!, null);
                WriteText(json, "help", page, page);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteString("level", diagnostic.IsError ? "error" : "warning");
        WriteText(json, "message", diagnostic.Hint is { } hint ? $"{diagnostic.Message} ({hint})" : diagnostic.Message, null);
        WriteLocations(json, "locations", diagnostic.Span.IsNowhere ? [] : [(diagnostic.Span, null)]);
        WriteLocations(json, "relatedLocations", [.. diagnostic.Related.Select(r => (r.Span, (string?)r.Message))]);
        json.WriteEndObject();
    }

    /// <summary>A message of the format, with its Markdown when it has some.</summary>
    private static void WriteText(Utf8JsonWriter json, string name, string text, string? markdown)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        if (markdown is not null)
        {
            json.WriteString("markdown", markdown);
        }

        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, ImmutableArray<(SourceSpan Span, string? Message)> locations)
    {
        json.WriteStartArray(name);
        foreach (var (span, message) in locations)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", Uri.EscapeDataString(span.File).Replace("%2F", "/", StringComparison.Ordinal));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", span.Line);
            json.WriteNumber("startColumn", span.Column);
            json.WriteNumber("endColumn", span.Column + span.Length);
            json.WriteEndObject();
            json.WriteEndObject();
            if (message is not null)
            {
                WriteText(json, "message", message, null);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
