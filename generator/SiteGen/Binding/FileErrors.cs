using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>What can be wrong with the optional lists and outlines, and what the law wants of the label (SG2xx).</summary>
internal static class FileErrors
{
    /// <summary>Outlines that are no GeoJSON.</summary>
    public static Diagnostic BadOutlines(SourceSpan span) =>
        new("SG230", Severity.Error, span, "ce fichier n’est pas une FeatureCollection GeoJSON de départements (propriétés code, nom, region)");

    /// <summary>An outline with a position that is not in France: degrees of another system, or latitude written first.</summary>
    public static Diagnostic OutlineOutsideFrance(SourceSpan span, string code, double lon, double lat) =>
        new("SG264", Severity.Error, span, string.Create(CultureInfo.InvariantCulture, $"le contour « {code} » a une position hors de France : [{lon}, {lat}] ; attendu : [longitude, latitude], en degrés (WGS 84)"))
        {
            Hint = EmpriseDeLaFrance.Contains(lon, lat) ? "les deux nombres semblent échangés : la longitude vient d’abord (RFC 7946)" : null,
        };

    /// <summary>A reference list without the columns that are looked for, or with a code twice.</summary>
    public static Diagnostic BadList(SourceSpan span, IEnumerable<string> columns) =>
        new("SG231", Severity.Error, span, $"cette liste doit avoir les colonnes {string.Join(", ", columns)}, séparées par des virgules, et chaque code une seule fois");

    /// <summary>A long list without its columns, or whose codes are not in order.</summary>
    public static Diagnostic BadLongList(SourceSpan span, IEnumerable<string> columns) =>
        new("SG261", Severity.Error, span, $"cette liste doit avoir les colonnes {string.Join(", ", columns)}, et ses codes en ordre croissant, chacun une fois")
        {
            Hint = $"refaites-la : node data/reference/{(span.File == OfficialCommunes.Points ? "rafraichir-points" : "rafraichir")}.mjs",
        };

    /// <summary>A row of the list of points that gives none, or one abroad.</summary>
    public static Diagnostic BadPoint(SourceSpan span, string code) =>
        new("SG263", Severity.Error, span, $"la ligne de la commune {code} ne donne pas un point de France (lat, puis lon, en degrés)")
        {
            Hint = "refaites la liste : node data/reference/rafraichir-points.mjs",
        };

    /// <summary>News that no date puts in order.</summary>
    public static Diagnostic NewsWithoutDate(SourceSpan span, string titre) =>
        new("SG259", Severity.Warning, span, $"« {titre} » n’a pas de date : elle sera la dernière de la liste") { Hint = "ajoutez « date: AAAA-MM-JJ » à l’en-tête" };

    /// <summary>Legal facts that the law wants on the site.</summary>
    public static Diagnostic MissingLegalFacts(SourceSpan span, IReadOnlyList<FaitLegal> facts) =>
        new("SG250", Severity.Warning, span, $"mentions légales : il manque {Enumerated(facts.Select(f => f.Designation).ToList())}")
        {
            Hint = $"renseignez {(facts.Count == 1 ? "cette clé" : "ces clés")} de « editeur » : {string.Join(", ", facts.Select(f => f.Key))}",
        };

    /// <summary>A site that meets all criteria, and whose faults are listed: its state would be false.</summary>
    public static Diagnostic ConformingWithFaults(SourceSpan taux, SourceSpan faults) =>
        new("SG265", Severity.Error, taux, "« taux » dit que tous les critères sont respectés, et « non-conformites » en déclare qui ne le sont pas")
        {
            Hint = "le taux s’arrondit à l’entier inférieur : avec une non-conformité, il est de 99 au plus",
            Related = [new(faults, "les non-conformités sont ici")],
        };

    private static string Enumerated(List<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} et {words[^1]}";
}
