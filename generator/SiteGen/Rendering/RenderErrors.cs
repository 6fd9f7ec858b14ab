using SiteGen.Diagnostics;
using SiteGen.Planning;

namespace SiteGen.Rendering;

/// <summary>What can be wrong while pages are rendered (SG4xx).</summary>
internal static class RenderErrors
{
    /// <summary>A template that failed: it is named, with the record it was rendering.</summary>
    public static Diagnostic TemplateFailed(PlannedPage page, string template, string reason) =>
        new("SG401", Severity.Error, page.Origin, $"le gabarit {template} a échoué pour la page {page.Route} : {reason}")
        {
            Hint = "c’est un défaut du thème : signalez-le avec ce message",
        };

    /// <summary>An image without alternative text (RGAA 1.1).</summary>
    public static Diagnostic ImageWithoutAlternative(SourceSpan span, string url) =>
        new("SG402", Severity.Error, span, $"l’image « {url} » n’a pas de texte de remplacement")
        {
            Hint = "écrivez ![ce que montre l’image](fichier.png)",
        };

    /// <summary>A link that would run a script or hide what it opens.</summary>
    public static Diagnostic UnsafeLink(SourceSpan span, string url) =>
        new("SG404", Severity.Error, span, $"le lien « {url} » n’est pas d’une sorte admise")
        {
            Label = "attendu : une page du site, http, https, mailto, tel ou geo",
        };

    /// <summary>An h1 in a text: the page has one, its title.</summary>
    public static Diagnostic SecondTitle(SourceSpan span, bool isUnderlined) =>
        new("SG403", Severity.Error, span, "un titre de premier niveau dans le texte : la page en a déjà un, celui de son en-tête")
        {
            Hint = isUnderlined ? "écrivez « ## » devant le titre, et ôtez la ligne de « = »" : "écrivez « ## » au lieu de « # »",
        };

    /// <summary>A text whose quotations, lists, brackets or tables go deeper than its reader follows.</summary>
    public static Diagnostic TooDeep(SourceSpan span) =>
        new("SG405", Severity.Error, span, "le texte de cette page a trop de citations, de listes ou de crochets emboîtés, ou un tableau trop grand")
        {
            Hint = "cherchez une longue suite de « > », de « [ » ou de tirets, et raccourcissez-la",
        };
}
