using System.Collections.Immutable;
using SiteGen.Binding.Contract;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Cli.Geocoding;

/// <summary>The keys that are added to a territory, as <c>territoires.yaml</c> writes them.</summary>
internal static class Ajout
{
    public const string SourceDecoupage = "geo.api.gouv.fr (Licence Ouverte 2.0)";

    public const string SourceAdresse = "Base adresse nationale, data.geopf.fr (Licence Ouverte 2.0)";

    public static YamlAddition Insee(Territoire territoire, string code) => Key(territoire, "insee", Quoted(code));

    public static YamlAddition InseeDuSiege(Territoire territoire, string code) => new(territoire.Id, "siege", "insee", Quoted(code), TerritoiresFormat.SiegeKeys);

    public static YamlAddition Siren(Territoire territoire, string siren) => Key(territoire, "siren", Quoted(siren));

    /// <summary>One code, or several, the main one first.</summary>
    public static YamlAddition Departements(Territoire territoire, ImmutableArray<string> codes) => Codes(territoire, "departement", codes);

    /// <summary>One code, or several, the main one first.</summary>
    public static YamlAddition Regions(Territoire territoire, ImmutableArray<string> codes) => Codes(territoire, "region", codes);

    public static YamlAddition Point(Territoire territoire, PointGeo point, string source) =>
        Key(territoire, "geocode", point.ToYaml(territoire.Type == TypeTerritoire.Commune ? "territoire" : "siege", source));

    private static YamlAddition Codes(Territoire territoire, string key, ImmutableArray<string> codes) =>
        codes is [var only] ? Key(territoire, key, Quoted(only)) : Key(territoire, $"{key}s", $"[{string.Join(", ", codes.Select(Quoted))}]");

    private static YamlAddition Key(Territoire territoire, string key, string value) => new(territoire.Id, null, key, value, TerritoiresFormat.Keys);

    private static string Quoted(string code) => $"\"{code}\"";
}
