namespace SiteGen.Cli.Geocoding;

/// <summary>What a place is: a commune has the type <c>municipality</c>, and its INSEE code.</summary>
internal sealed record ProprietesGeo(string? Type, string? Name, string? CityCode);
