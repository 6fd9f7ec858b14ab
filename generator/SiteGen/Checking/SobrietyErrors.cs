using SiteGen.Diagnostics;
using SiteGen.Planning;

namespace SiteGen.Checking;

/// <summary>What costs a visitor too much, or stands in a page where its policy forbids it (SG540 to SG559).</summary>
internal static class SobrietyErrors
{
    /// <summary>Style in a page: its policy forbids it, and the browser leaves it out.</summary>
    public static Diagnostic InlineStyle(SourceSpan span, PlannedPage page, string excerpt, int others) =>
        new("SG545", Severity.Error, span, $"la page {page.Route}{CheckErrors.AndOthers(others)} porte un style en elle-même : « {excerpt} »")
        {
            Hint = "donnez une classe à l’élément ; le style va dans la feuille de style du thème",
        };

    /// <summary>A script in a page, which is no block of data.</summary>
    public static Diagnostic InlineScript(SourceSpan span, PlannedPage page, string excerpt, int others) =>
        new("SG546", Severity.Error, span, $"la page {page.Route}{CheckErrors.AndOthers(others)} porte un script en elle-même : « {excerpt} »")
        {
            Hint = "le script va dans un fichier du thème ; seuls les blocs de données JSON-LD restent dans la page",
        };

    /// <summary>An attribute that runs something.</summary>
    public static Diagnostic EventHandler(SourceSpan span, PlannedPage page, string excerpt, int others) =>
        new("SG547", Severity.Error, span, $"la page {page.Route}{CheckErrors.AndOthers(others)} attache un script à un élément : « {excerpt} »")
        {
            Hint = "ôtez cet attribut ; un fichier de script du thème peut écouter l’élément",
        };
}
