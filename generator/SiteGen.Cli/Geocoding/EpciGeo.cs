using SiteGen.Model;

namespace SiteGen.Cli.Geocoding;

/// <summary>An intercommunality as API Découpage administratif gives it: its code is its SIREN.</summary>
internal sealed record EpciGeo(string? Nom, string? Code, string? Type, string?[]? CodesDepartements, string?[]? CodesRegions)
{
    public const string Fields = "nom,code,type,codesDepartements,codesRegions";

    /// <summary>The type in our words; null when the service gives none, or one that we do not know.</summary>
    public TypeTerritoire? TypeTerritoire => Type switch
    {
        "CC" => Model.TypeTerritoire.CommunauteDeCommunes,
        "CA" => Model.TypeTerritoire.CommunauteDAgglomeration,
        "CU" => Model.TypeTerritoire.CommunauteUrbaine,
        not null when Type.StartsWith("ME", StringComparison.Ordinal) => Model.TypeTerritoire.Metropole,
        _ => null,
    };
}
