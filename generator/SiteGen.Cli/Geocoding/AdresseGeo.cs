namespace SiteGen.Cli.Geocoding;

/// <summary>One place that the search of addresses found.</summary>
internal sealed record AdresseGeo(PointGeo? Geometry, ProprietesGeo? Properties);
