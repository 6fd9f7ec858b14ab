using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>What can be wrong with the addresses of a site (SG3xx).</summary>
internal static class PlanErrors
{
    /// <summary>Two outputs at one address. The one that an author can move is told: not what the program makes, nor a record of the data.</summary>
    public static Diagnostic SameAddress(Route route, SourceSpan second, SourceSpan first)
    {
        var (told, other) = second.IsNowhere || (IsContent(first) && !IsContent(second)) ? (first, second) : (second, first);
        return new("SG301", Severity.Error, told, $"l’adresse {route} est déjà prise")
        {
            Label = "deuxième à cette adresse",
            Hint = other.IsNowhere ? "choisissez une autre adresse" : "changez l’une des deux",
            Related = other.IsNowhere ? [] : [new(other, "première à cette adresse")],
        };
    }

    private static bool IsContent(SourceSpan span) => span.File?.StartsWith("content/", StringComparison.Ordinal) == true;

    /// <summary>A menu entry that leads to no page.</summary>
    public static Diagnostic UnknownPage(Located<string> page, string? nearest) =>
        new("SG302", Severity.Error, page.Span, $"le menu mène à « {page.Value} », et aucune page n’est à cette adresse")
        {
            Hint = nearest is null ? "les adresses des pages sont dans le plan du site" : $"vouliez-vous écrire « {nearest} » ?",
        };

    /// <summary>A document that stands nowhere in <c>content/documents/</c>.</summary>
    public static Diagnostic MissingDocument(SourceSpan span, string file, IEnumerable<string> known) =>
        new("SG303", Severity.Error, span, $"le document « {file} » n’est pas dans content/documents/")
        {
            Hint = NearestWord.Suggest(Path.GetFileName(file), known) ?? "déposez le fichier dans ce dossier, ou corrigez son nom",
        };

    /// <summary>A picture of shared links that stands nowhere in <c>content/</c>.</summary>
    public static Diagnostic MissingPartage(Located<string> image, IEnumerable<string> known) =>
        new("SG305", Severity.Error, image.Span, $"l’image de partage « {image.Value} » n’est pas dans content/")
        {
            Hint = NearestWord.Suggest(image.Value, known) ?? "déposez le fichier dans ce dossier, ou corrigez son nom",
        };

    /// <summary>A state that the calendar contradicts: the site would say « open » of what is closed.</summary>
    public static Diagnostic StatutBehindCalendar(SourceSpan span, SourceSpan candidature, string sentence, string statut) =>
        new("SG350", Severity.Warning, span, sentence) { Hint = $"écrivez « statut: {statut} », ou corrigez la date", Related = [new(candidature, "les dates de la candidature")] };

    /// <summary>A sign that the theme does not draw: levels of the scale would be words alone.</summary>
    public static Diagnostic UnknownSigne(Echelle echelle, string signe, string theme, IEnumerable<string> known) =>
        new("SG351", Severity.Warning, echelle.Signe?.Span ?? echelle.Span, $"le thème « {theme} » ne dessine pas le signe « {signe} » de l’échelle « {echelle.Id} »")
        {
            Label = $"signes connus : {string.Join(", ", known)}",
            Hint = NearestWord.Suggest(signe, known),
        };

    /// <summary>A declaration of accessibility that is no longer valid: three years have passed.</summary>
    public static Diagnostic DeclarationTooOld(SourceSpan span, DatePartielle date) =>
        new("SG352", Severity.Warning, span, $"la déclaration d’accessibilité a plus de trois ans ({Francais.Date(date)}) : elle n’est plus valable")
        {
            Hint = "évaluez le site à nouveau, puis mettez à jour « date », « taux » et « mise-a-jour » ; d’ici là, il est « non conforme »",
        };

    /// <summary>What the imposed model of the declaration of accessibility asks and the data does not say.</summary>
    public static Diagnostic IncompleteDeclaration(SourceSpan span, string block, IReadOnlyList<(string Key, string Designation)> facts) =>
        new("SG353", Severity.Warning, span, $"déclaration d’accessibilité : il manque {Francais.Liste([.. facts.Select(f => f.Designation)])}")
        {
            Hint = $"renseignez {(facts.Count == 1 ? "cette clé" : "ces clés")} de « {block} » : {string.Join(", ", facts.Select(f => f.Key))}",
        };

    /// <summary>A <c>security.txt</c> that is no longer to be used.</summary>
    public static Diagnostic SecurityContactExpired(Located<DateOnly> expire) =>
        new("SG354", Severity.Warning, expire.Span, $"le contact de sécurité n’est plus valable depuis le {Francais.Date(DatePartielle.OfDay(expire.Value))} : security.txt n’est pas publié")
        {
            Hint = "vérifiez que « contact » répond encore, puis écrivez dans « expire » un jour à venir, d’ici un an",
        };

    /// <summary>A theme that the program was not compiled with.</summary>
    public static Diagnostic UnknownTheme(Located<string> theme, IEnumerable<string> known) =>
        new("SG304", Severity.Error, theme.Span, $"le thème « {theme.Value} » n’existe pas")
        {
            Label = $"thèmes connus : {string.Join(", ", known)}",
            Hint = NearestWord.Suggest(theme.Value, known),
        };
}
