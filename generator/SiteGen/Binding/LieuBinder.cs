using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using CsvHelper;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>Binds the optional lists of départements and régions, and the outlines.</summary>
internal static class LieuBinder
{
    private const string Outlines = "data/geo/departements.geojson";

    /// <summary>The rows of a reference list (columns code, nom and perhaps region), by code; empty without the file.</summary>
    public static FrozenDictionary<string, Lieu> BindList(SourceFile? file)
    {
        if (file is null)
        {
            return FrozenDictionary<string, Lieu>.Empty;
        }

        using var csv = CsvReader.Create(new MemoryStream(file.ReadBytes()), new CsvReaderOptions { Separator = ',' });
        var lieux = new Dictionary<string, Lieu>(StringComparer.Ordinal);
        while (csv.Read())
        {
            var code = csv.GetString("code");
            lieux[code] = new(code, csv.GetString("nom"), csv.Headers.Contains("region") ? csv.GetString("region") : null);
        }

        return lieux.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The départements that the outlines name, for a site that has no list of them.</summary>
    public static FrozenDictionary<string, Lieu> FromContours(ImmutableArray<Contour> contours) =>
        contours.ToFrozenDictionary(c => c.Code, c => new Lieu(c.Code, c.Nom, c.Region), StringComparer.Ordinal);

    /// <summary>The outlines of the départements (RFC 7946); none without the file.</summary>
    public static ImmutableArray<Contour> BindContours(SourceSet sources, DiagnosticBag diagnostics)
    {
        if (sources.Find(Outlines) is not { } file)
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(file.ReadBytes());
            return [.. json.RootElement.GetProperty("features").EnumerateArray().Select(BindContour)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            var line = exception is JsonException { LineNumber: { } number } ? (int)number + 1 : 1;
            diagnostics.Add(DataErrors.BadOutlines(new(Outlines, line, 1)));
            return [];
        }
    }

    private static Contour BindContour(JsonElement feature)
    {
        var properties = feature.GetProperty("properties");
        var geometry = feature.GetProperty("geometry");
        var coordinates = geometry.GetProperty("coordinates");
        return new(
            properties.GetProperty("code").GetString()!,
            properties.GetProperty("nom").GetString()!,
            properties.TryGetProperty("region", out var region) ? region.GetString() : null)
        {
            Polygones = geometry.GetProperty("type").GetString() == "Polygon"
                ? [BindRings(coordinates)]
                : [.. coordinates.EnumerateArray().Select(BindRings)],
        };
    }

    private static ImmutableArray<ImmutableArray<(double Lon, double Lat)>> BindRings(JsonElement polygon) =>
        [.. polygon.EnumerateArray().Select(ring => ring.EnumerateArray().Select(p => (p[0].GetDouble(), p[1].GetDouble())).ToImmutableArray())];
}
