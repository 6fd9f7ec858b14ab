namespace SiteGen.Cli.Geocoding;

/// <summary>What the search of addresses found, as a collection of GeoJSON.</summary>
internal sealed record AdressesGeo(AdresseGeo?[]? Features);
