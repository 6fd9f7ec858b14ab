using System.Text.Json.Nodes;

namespace SiteGen.Tests.RealSite;

/// <summary>The outline of a département, to ask how far a point lies from it.</summary>
internal sealed class Outline(IReadOnlyList<(double Lon, double Lat)[]> rings)
{
    private const double MetresPerDegree = 111_195;

    /// <summary>Outlines by code, from a GeoJSON of polygons and multipolygons.</summary>
    public static IReadOnlyDictionary<string, Outline> ReadAll(byte[] geojson) =>
        JsonNode.Parse(geojson)!["features"]!.AsArray().ToDictionary(
            f => (string)f!["properties"]!["code"]!,
            f => new Outline([.. RingsOf(f!["geometry"]!)]));

    /// <summary>Zero inside; outside, the distance to the nearest side, on a plane that is true around the point.</summary>
    public double DistanceInMetres(double lon, double lat) =>
        IsInside(lon, lat) ? 0 : rings.Min(ring => ring.Zip(ring.Skip(1)).Min(side => Distance(lon, lat, side.First, side.Second)));

    /// <summary>A point is inside when a ray from it crosses the rings, holes included, an odd number of times.</summary>
    private bool IsInside(double lon, double lat) =>
        rings.Sum(ring => ring.Zip(ring.Skip(1)).Count(side =>
            (side.First.Lat > lat) != (side.Second.Lat > lat)
            && lon < side.First.Lon + ((lat - side.First.Lat) / (side.Second.Lat - side.First.Lat) * (side.Second.Lon - side.First.Lon)))) % 2 == 1;

    private static double Distance(double lon, double lat, (double Lon, double Lat) a, (double Lon, double Lat) b)
    {
        var scale = Math.Cos(lat * Math.PI / 180);
        var (ax, ay, bx, by) = ((a.Lon - lon) * scale, a.Lat - lat, (b.Lon - lon) * scale, b.Lat - lat);
        var (dx, dy) = (bx - ax, by - ay);
        var length = (dx * dx) + (dy * dy);
        var t = length == 0 ? 0 : Math.Clamp(-((ax * dx) + (ay * dy)) / length, 0, 1);
        return MetresPerDegree * Math.Sqrt(Math.Pow(ax + (t * dx), 2) + Math.Pow(ay + (t * dy), 2));
    }

    private static IEnumerable<(double Lon, double Lat)[]> RingsOf(JsonNode geometry)
    {
        var polygons = (string)geometry["type"]! == "Polygon" ? [geometry["coordinates"]!.AsArray()] : geometry["coordinates"]!.AsArray().Select(p => p!.AsArray());
        return polygons.SelectMany(p => p).Select(ring => ring!.AsArray().Select(p => ((double)p![0]!, (double)p[1]!)).ToArray());
    }
}
