using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>The keys of the territory types in the data, and what they are called in French.</summary>
public static class TypesDeTerritoire
{
    private static readonly (TypeTerritoire Type, string Key, string Nom)[] All =
    [
        (TypeTerritoire.Commune, "commune", "Commune"),
        (TypeTerritoire.CommunauteDeCommunes, "cc", "Communauté de communes"),
        (TypeTerritoire.CommunauteDAgglomeration, "ca", "Communauté d’agglomération"),
        (TypeTerritoire.CommunauteUrbaine, "cu", "Communauté urbaine"),
        (TypeTerritoire.Metropole, "metropole", "Métropole"),
        (TypeTerritoire.Departement, "departement", "Département"),
        (TypeTerritoire.Region, "region", "Région"),
        (TypeTerritoire.Syndicat, "syndicat", "Syndicat"),
        (TypeTerritoire.EtablissementPublic, "etablissement-public", "Établissement public"),
        (TypeTerritoire.Association, "association", "Association"),
        (TypeTerritoire.Gip, "gip", "Groupement d’intérêt public"),
        (TypeTerritoire.Autre, "autre", "Autre organisme"),
    ];

    /// <summary>Data key → type.</summary>
    public static FrozenDictionary<string, TypeTerritoire> ByKey { get; } =
        All.ToFrozenDictionary(t => t.Key, t => t.Type, StringComparer.Ordinal);

    /// <summary>The data keys, in the order of the contract.</summary>
    public static ImmutableArray<string> Keys { get; } = [.. All.Select(t => t.Key)];

    public static string Key(this TypeTerritoire type) => All[(int)type].Key;

    public static string Nom(this TypeTerritoire type) => All[(int)type].Nom;
}
