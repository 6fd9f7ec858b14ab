using System.Text.Json;
using SiteGen.Planning;

namespace SiteGen.Rendering.DonneesStructurees;

/// <summary>What all these writings share: a thing has a type, and a property without a value is not written.</summary>
internal static class JsonLd
{
    public static void WriteType(this Utf8JsonWriter json, string type) => json.WriteString("@type", type);

    public static void WriteKnown(this Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null)
        {
            json.WriteString(property, value);
        }
    }

    /// <summary>A day; <c>2026-11-21</c> on any machine.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string property, DateOnly? day) =>
        json.WriteKnown(property, day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>One value by itself, several as a list, none not at all.</summary>
    public static void WriteAll(this Utf8JsonWriter json, string property, params IReadOnlyList<string> values)
    {
        if (values.Count < 2)
        {
            json.WriteKnown(property, values.Count == 0 ? null : values[0]);
            return;
        }

        json.WriteStartArray(property);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A thing told where it is used, by its type and its name.</summary>
    public static void WriteNamed(this Utf8JsonWriter json, string property, string type, string nom)
    {
        json.WriteStartObject(property);
        json.WriteType(type);
        json.WriteString("name", nom);
        json.WriteEndObject();
    }

    /// <summary>A thing that is told elsewhere in the graph.</summary>
    public static void WriteReference(this Utf8JsonWriter json, string property, string? id)
    {
        if (id is not null)
        {
            json.WriteStartObject(property);
            json.WriteString("@id", id);
            json.WriteEndObject();
        }
    }

    /// <summary>The whole address of a page.</summary>
    public static string Absolute(this RenderingContext context, PlannedPage page) => context.Plan.Address.Absolute(page.Route);
}
