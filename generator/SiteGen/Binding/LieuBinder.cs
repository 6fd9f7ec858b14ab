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
    public static FrozenDictionary<string, Lieu> BindList(SourceSet sources, string path, DiagnosticBag diagnostics)
    {
        var lieux = new Dictionary<string, Lieu>(StringComparer.Ordinal);
        if (sources.Find(path) is { } file)
        {
            using var csv = CsvReader.Create(new MemoryStream(file.ReadBytes()), new CsvReaderOptions { Separator = ',' });
            for (var line = 2; csv.Read(); line++)
            {
                if (!csv.Headers.Contains("code") || !csv.Headers.Contains("nom"))
                {
                    diagnostics.Add(DataErrors.BadList(SourceSpan.AtStartOf(path)));
                    break;
                }

                var code = csv.GetString("code");
                if (!lieux.TryAdd(code, new(code, csv.GetString("nom"), csv.Headers.Contains("region") ? csv.GetString("region") : null)))
                {
                    diagnostics.Add(DataErrors.BadList(new(path, line, 1)));
                }
            }
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
            ImmutableArray<Contour> contours = [.. json.RootElement.GetProperty("features").EnumerateArray().Select(BindContour)];
            if (contours.DistinctBy(c => c.Code).Count() == contours.Length && contours.All(IsOutline))
            {
                return contours;
            }

            diagnostics.Add(DataErrors.BadOutlines(SourceSpan.AtStartOf(Outlines)));
        }
        catch (JsonException exception)
        {
            diagnostics.Add(DataErrors.BadOutlines(new(Outlines, (int)(exception.LineNumber ?? 0) + 1, 1)));
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            // What System.Text.Json throws for a JSON of another shape.
            diagnostics.Add(DataErrors.BadOutlines(SourceSpan.AtStartOf(Outlines)));
        }

        return [];
    }

    /// <summary>Whether an outline has a code, a name and rings of at least four positions (RFC 7946, section 3.1.6).</summary>
    private static bool IsOutline(Contour contour) =>
        contour is { Code.Length: > 0, Nom.Length: > 0, Polygones.IsEmpty: false } && contour.Polygones.All(p => !p.IsEmpty && p.All(ring => ring.Length >= 4));

    private static Contour BindContour(JsonElement feature)
    {
        var properties = feature.GetProperty("properties");
        var geometry = feature.GetProperty("geometry");
        var coordinates = geometry.GetProperty("coordinates");
        return new(
            properties.GetProperty("code").GetString() ?? string.Empty,
            properties.GetProperty("nom").GetString() ?? string.Empty,
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
