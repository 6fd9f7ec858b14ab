using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Planning;
using SiteGen.Rendering;

namespace SiteGen.Checking;

/// <summary>What costs a visitor too much, or stands in a page where its policy forbids it (SG540 to SG559).</summary>
internal static class SobrietyErrors
{
    /// <summary>A page and its files, too heavy.</summary>
    public static Diagnostic TooHeavy(Overrun overrun, long weight, string heaviest) => Over(
        "SG540", overrun, $"la page {overrun.Page.Route} pèse {Kilobytes(weight)} compressée avec ses fichiers, pour {overrun.Limit.Value} ko au plus", heaviest);

    /// <summary>Stylesheets, too heavy.</summary>
    public static Diagnostic StylesTooHeavy(Overrun overrun, long weight, string heaviest) => Over(
        "SG541", overrun, $"les feuilles de style de la page {overrun.Page.Route} pèsent {Kilobytes(weight)} compressées, pour {overrun.Limit.Value} ko au plus", heaviest);

    /// <summary>A page that asks for too many files.</summary>
    public static Diagnostic TooManyRequests(Overrun overrun, int requests, string files) => Over(
        "SG542", overrun, $"la page {overrun.Page.Route} demande {requests} requêtes, pour {overrun.Limit.Value} au plus", files);

    /// <summary>A page with too many elements.</summary>
    public static Diagnostic TooManyElements(Overrun overrun, int elements, string largest) => Over(
        "SG543", overrun, $"la page {overrun.Page.Route} compte {elements} éléments, pour {overrun.Limit.Value} au plus", largest);

    /// <summary>An EcoIndex below what the kind of page has to reach.</summary>
    public static Diagnostic EcoIndexTooLow(Overrun overrun, PageCost cost, string largest) => Over(
        "SG544",
        overrun,
        $"l’EcoIndex de la page {overrun.Page.Route} est de {Rounded(cost.EcoIndex)}, pour {overrun.Limit.Value} au moins : {cost.Elements} éléments, {cost.Requests} requêtes, {Kilobytes(cost.Weight)}",
        largest);

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

    /// <summary>« 48,2 ko ».</summary>
    public static string Kilobytes(long bytes) => $"{French(PageCost.Kilobytes(bytes))} ko";

    /// <summary>« 85,2 ».</summary>
    public static string Rounded(double ecoIndex) => French(PageCost.Rounded(ecoIndex));

    private static string French(double number) => number.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');

    private static Diagnostic Over(string code, Overrun overrun, string message, string culprit) =>
        new(code, Severity.Error, overrun.Limit.Span, message + overrun.Others switch
        {
            0 => string.Empty,
            1 => $" ; une autre page « {overrun.Sorte} » dépasse aussi",
            var n => $" ; {n} autres pages « {overrun.Sorte} » dépassent aussi",
        })
        {
            Hint = $"{culprit} ; allégez la page, ou changez ce budget",
            Related = overrun.Page.Origin.IsNowhere ? [] : [new(overrun.Page.Origin, $"la page {overrun.Page.Route}")],
        };
}
