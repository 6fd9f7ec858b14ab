using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>Binds the optional outlines of the départements.</summary>
internal static class ContourBinder
{
    private const string Outlines = "data/geo/departements.geojson";

    /// <summary>The outlines of the départements (RFC 7946); none without the file.</summary>
    public static ImmutableArray<Contour> Bind(SourceSet sources, DiagnosticBag diagnostics)
    {
        if (sources.Find(Outlines) is not { } file)
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(file.ReadBytes());
            ImmutableArray<Contour> contours = [.. json.RootElement.GetProperty("features").EnumerateArray().Select(BindContour)];
            if (contours.DistinctBy(c => c.Code).Count() != contours.Length || !contours.All(IsOutline))
            {
                diagnostics.Add(FileErrors.BadOutlines(SourceSpan.AtStartOf(Outlines)));
                return [];
            }

            var outside = contours.Select(c => (c.Code, Position: FirstOutsideFrance(c))).Where(o => o.Position is not null).ToList();
            foreach (var (code, position) in outside)
            {
                diagnostics.Add(FileErrors.OutlineOutsideFrance(SourceSpan.AtStartOf(Outlines), code, position!.Value.Lon, position.Value.Lat));
            }

            return outside.Count == 0 ? contours : [];
        }
        catch (JsonException exception)
        {
            diagnostics.Add(FileErrors.BadOutlines(new(Outlines, (int)(exception.LineNumber ?? 0) + 1, 1)));
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            // What System.Text.Json throws for a JSON of another shape.
            diagnostics.Add(FileErrors.BadOutlines(SourceSpan.AtStartOf(Outlines)));
        }

        return [];
    }

    /// <summary>The projections of the maps have no meaning far from where they are made for.</summary>
    private static (double Lon, double Lat)? FirstOutsideFrance(Contour contour)
    {
        foreach (var position in contour.Polygones.SelectMany(p => p).SelectMany(r => r))
        {
            if (!EmpriseDeLaFrance.Contains(position.Lat, position.Lon))
            {
                return position;
            }
        }

        return null;
    }

    /// <summary>Whether an outline has a code, a name and closed rings of at least four positions (RFC 7946, section 3.1.6).</summary>
    private static bool IsOutline(Contour contour) =>
        contour is { Code.Length: > 0, Nom.Length: > 0, Polygones.IsEmpty: false }
        && Unprintable.IndexIn(contour.Code + contour.Nom + contour.Region) < 0 && contour.Polygones.All(p => !p.IsEmpty && p.All(IsRing));

    private static bool IsRing(ImmutableArray<(double Lon, double Lat)> ring) =>
        ring.Length >= 4 && ring[0] == ring[^1];

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
