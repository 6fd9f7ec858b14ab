namespace SiteGen.Model;

/// <summary>The point that stands for a territory on a map: WGS 84 (EPSG:4326), degrees.</summary>
public sealed record Geocode(double Lat, double Lon)
{
    /// <summary><c>territoire</c>, <c>siege</c> or <c>adresse</c>: what the point is the place of.</summary>
    public string? Precision { get; init; }

    public string? Source { get; init; }

    public Provenance Provenance { get; init; } = Provenance.None;
}
