using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>Writes territories as a GeoJSON FeatureCollection (RFC 7946): WGS 84, longitude first, five decimals.</summary>
internal static class GeoJsonFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>All territories with all their labels, in French order.</summary>
    public static byte[] Write(SitePlan plan) => Write(plan, plan.Index.Territoires.Select(t => (t, plan.Index.History(t).AsEnumerable())));

    /// <summary>The laureates of one edition with the label it gave them, in the order of its list.</summary>
    public static byte[] Write(SitePlan plan, Edition edition) =>
        Write(plan, plan.Index.Labels(edition).Select(label => (label.Laureat.Territoire, Enumerable.Repeat(label, 1))));

    private static byte[] Write(SitePlan plan, IEnumerable<(Territoire Territoire, IEnumerable<Distinction> Labels)> features)
    {
        var list = features.ToList();
        var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            WriteBoundingBox(json, list.Select(f => f.Territoire.Geocode).OfType<Geocode>().ToList());
            json.WriteStartArray("features");
            foreach (var (territoire, labels) in list)
            {
                WriteFeature(json, plan, territoire, labels);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>West, south, east, north (RFC 7946, section 5); nothing when no point is known.</summary>
    private static void WriteBoundingBox(Utf8JsonWriter json, List<Geocode> points)
    {
        if (points.Count > 0)
        {
            json.WriteStartArray("bbox");
            WriteDegrees(json, points.Min(p => p.Lon));
            WriteDegrees(json, points.Min(p => p.Lat));
            WriteDegrees(json, points.Max(p => p.Lon));
            WriteDegrees(json, points.Max(p => p.Lat));
            json.WriteEndArray();
        }
    }

    private static void WriteFeature(Utf8JsonWriter json, SitePlan plan, Territoire territoire, IEnumerable<Distinction> labels)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", territoire.Id);
        if (territoire.Geocode is { } point)
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            WriteDegrees(json, point.Lon);
            WriteDegrees(json, point.Lat);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("geometry");
        }

        json.WriteStartObject("properties");
        json.WriteString("nom", territoire.Nom);
        json.WriteString("type", territoire.Type.Key());
        WriteOptional(json, "insee", territoire.Insee?.Value);
        WriteOptional(json, "siren", territoire.Siren?.Value);
        WriteTexts(json, "departements", territoire.Departements);
        WriteTexts(json, "regions", territoire.Regions);
        WriteOptional(json, "precision", territoire.Geocode?.Precision);
        json.WriteStartArray("labels");
        foreach (var label in labels)
        {
            WriteLabel(json, label);
        }

        json.WriteEndArray();
        json.WriteString("url", plan.Address.Absolute(plan.Page(territoire).Route));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>One label: a level that is not known is left out, never null nor zero.</summary>
    private static void WriteLabel(Utf8JsonWriter json, Distinction label)
    {
        var (edition, laureat, mentions) = label;
        json.WriteStartObject();
        json.WriteNumber("annee", edition.Annee);
        json.WriteString("echelle", edition.Echelle.Id);
        if (laureat.Niveau is { } niveau)
        {
            json.WriteString("niveau", niveau.Id);
            json.WriteNumber("rang", niveau.Rang);
        }

        WriteTextsIfAny(json, "niveau_parmi", laureat.NiveauParmi.Select(n => n.Id));
        WriteTextsIfAny(json, "mentions", mentions.Select(m => m.Id));
        WriteTextsIfAny(json, "deduit", laureat.Provenance.Deduit);
        WriteOptional(json, "reserve", laureat.Provenance.Reserve);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteTextsIfAny(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        if (values.Any())
        {
            WriteTexts(json, name, values);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteDegrees(Utf8JsonWriter json, double degrees)
    {
        Span<char> text = stackalloc char[16];
        degrees.TryFormat(text, out var length, "0.#####", CultureInfo.InvariantCulture);
        json.WriteRawValue(text[..length], skipInputValidation: true);
    }
}
