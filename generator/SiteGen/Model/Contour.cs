using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>The outline of a département: polygons of rings of WGS 84 positions (degrees, longitude first), the outer ring first.</summary>
public sealed record Contour(string Code, string Nom, string? Region)
{
    public required ImmutableArray<ImmutableArray<ImmutableArray<(double Lon, double Lat)>>> Polygones { get; init; }
}
