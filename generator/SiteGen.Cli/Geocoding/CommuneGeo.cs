namespace SiteGen.Cli.Geocoding;

/// <summary>A commune as API Découpage administratif gives it; a field that it leaves out is null.</summary>
internal sealed record CommuneGeo(string? Nom, string? Code, string? Siren, string? CodeDepartement, string? CodeRegion, PointGeo? Centre)
{
    public const string Fields = "nom,code,siren,codeDepartement,codeRegion,centre";
}
