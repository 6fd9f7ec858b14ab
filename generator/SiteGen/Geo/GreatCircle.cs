using SiteGen.Model;

namespace SiteGen.Geo;

/// <summary>Distances on the sphere.</summary>
public static class GreatCircle
{
    /// <summary>Mean radius of the Earth, in metres (IUGG, R₁).</summary>
    public const double EarthRadius = 6_371_008.8;

    /// <summary>The distance between two points, in metres, by the haversine formula.</summary>
    public static double Distance(Geocode a, Geocode b)
    {
        var (latA, latB) = (double.DegreesToRadians(a.Lat), double.DegreesToRadians(b.Lat));
        var (halfLat, halfLon) = ((latB - latA) / 2, double.DegreesToRadians(b.Lon - a.Lon) / 2);
        var h = (Math.Sin(halfLat) * Math.Sin(halfLat)) + (Math.Cos(latA) * Math.Cos(latB) * Math.Sin(halfLon) * Math.Sin(halfLon));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
