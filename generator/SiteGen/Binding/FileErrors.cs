using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>What can be wrong with the optional lists and outlines, and what the law wants of the label (SG2xx).</summary>
internal static class FileErrors
{
    /// <summary>Outlines that are no GeoJSON.</summary>
    public static Diagnostic BadOutlines(SourceSpan span) =>
        new("SG230", Severity.Error, span, "ce fichier n’est pas une FeatureCollection GeoJSON de départements (propriétés code, nom, region)");

    /// <summary>A reference list without the columns that are looked for, or with a code twice.</summary>
    public static Diagnostic BadList(SourceSpan span, IEnumerable<string> columns) =>
        new("SG231", Severity.Error, span, $"cette liste doit avoir les colonnes {string.Join(", ", columns)}, et chaque code une seule fois");

    /// <summary>News that no date puts in order.</summary>
    public static Diagnostic NewsWithoutDate(SourceSpan span, string titre) =>
        new("SG259", Severity.Warning, span, $"« {titre} » n’a pas de date : elle sera la dernière de la liste") { Hint = "ajoutez « date: AAAA-MM-JJ » à l’en-tête" };

    /// <summary>A legal fact that the law wants on the site.</summary>
    public static Diagnostic MissingLegalFact(SourceSpan span, FaitLegal fact) =>
        new("SG250", Severity.Warning, span, $"il manque {fact.Designation} : la page des mentions légales le dit")
        {
            Hint = $"renseignez « editeur: {{{fact.Key}: …}} »",
        };
}
