using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;
using SiteGen.Publishing.Vocabulary;

namespace SiteGen.Publishing.GeoJson;

/// <summary>Writes territories as a GeoJSON FeatureCollection (RFC 7946): WGS 84, longitude first, five decimals.</summary>
internal sealed class GeoJsonFile(Vocabulaire words)
{
    private readonly PalmaresIndex _index = words.Plan.Index;

    /// <summary>What is written of each territory, for the page that documents it.</summary>
    public GeoJsonProperties Properties { get; } = new(words);

    /// <summary>All territories with all their labels, in French order.</summary>
    public ReadOnlyMemory<byte> Write() => Write(_index.Territoires);

    /// <summary>The territories of a région with all their labels, in French order; one of several régions is in the file of each.</summary>
    public ReadOnlyMemory<byte> Write(string region) => Write(_index.ByRegion[region]);

    /// <summary>The laureates of one edition with the label it gave them, in the order of its list.</summary>
    public ReadOnlyMemory<byte> Write(Edition edition)
    {
        var labels = _index.Labels(edition);
        return Write(
            labels.Select(l => l.Laureat.Territoire.Geocode),
            labels.Select(l => new GeoJsonFeature(l.Laureat.Territoire, [l])),
            [.. Properties.OfTerritoire, .. Properties.OfEdition, .. Properties.OfAll]);
    }

    private ReadOnlyMemory<byte> Write(ImmutableArray<Territoire> territoires) => Write(
        territoires.Select(t => t.Geocode),
        territoires.Select(t => new GeoJsonFeature(t, _index.History(t))),
        [.. Properties.OfTerritoire, .. Properties.OfHistory, .. Properties.OfAll]);

    private static ReadOnlyMemory<byte> Write(IEnumerable<Geocode?> points, IEnumerable<GeoJsonFeature> features, ImmutableArray<Field<GeoJsonFeature>> properties) =>
        JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            WriteBoundingBox(json, points);
            json.WriteStartArray("features");
            foreach (var feature in features)
            {
                WriteFeature(json, feature, properties);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    /// <summary>West, south, east, north (RFC 7946, section 5); nothing when no point is known.</summary>
    /// <remarks>From the least to the greatest longitude, it never crosses the antimeridian: with Wallis and Nouméa it goes the long way, and holds them.</remarks>
    private static void WriteBoundingBox(Utf8JsonWriter json, IEnumerable<Geocode?> points)
    {
        var (west, south, east, north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var point in points)
        {
            if (point is not null)
            {
                (west, south) = (Math.Min(west, point.Lon), Math.Min(south, point.Lat));
                (east, north) = (Math.Max(east, point.Lon), Math.Max(north, point.Lat));
            }
        }

        if (west <= east)
        {
            json.WriteStartArray("bbox");
            WriteDegrees(json, west);
            WriteDegrees(json, south);
            WriteDegrees(json, east);
            WriteDegrees(json, north);
            json.WriteEndArray();
        }
    }

    private static void WriteFeature(Utf8JsonWriter json, GeoJsonFeature feature, ImmutableArray<Field<GeoJsonFeature>> properties)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", feature.Territoire.Id);
        if (feature.Territoire.Geocode is { } point)
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
        foreach (var property in properties)
        {
            property.WriteJson(json, feature);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDegrees(Utf8JsonWriter json, double degrees)
    {
        Span<char> text = stackalloc char[16];
        degrees.TryFormat(text, out var length, "0.#####", CultureInfo.InvariantCulture);
        json.WriteRawValue(text[..length], skipInputValidation: true);
    }
}
