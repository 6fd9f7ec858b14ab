using System.Globalization;
using SiteGen.Binding;

namespace SiteGen.Cli.Geocoding;

/// <summary>A point of GeoJSON (RFC 7946): longitude first.</summary>
internal sealed record PointGeo(string? Type, double[]? Coordinates)
{
    public double Lat => Coordinates![1];

    public double Lon => Coordinates![0];

    /// <summary>Whether it is a point, and in France.</summary>
    public bool IsPlausible => Type == "Point" && Coordinates is [_, _, ..] && EmpriseDeLaFrance.Contains(Lat, Lon);

    /// <summary>The value of <c>geocode</c>, to about a metre.</summary>
    public string ToYaml(string precision, string source) =>
        string.Create(CultureInfo.InvariantCulture, $"{{lat: {Lat:F5}, lon: {Lon:F5}, precision: {precision}, source: \"{source}\"}}");
}
