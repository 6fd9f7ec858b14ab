using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>What can be wrong with an edition as a whole, or between editions (SG2xx).</summary>
internal static class EditionErrors
{
    /// <summary>An award or a total names a level that the edition's scale does not have.</summary>
    public static Diagnostic UnknownNiveau(Located<string> niveau, Echelle echelle) =>
        Error("SG203", niveau.Span, $"le niveau « {niveau.Value} » n’existe pas dans l’échelle « {echelle.Id} »") with
        {
            Label = $"niveaux admis : {string.Join(", ", echelle.Niveaux.Select(n => n.Id))}",
            Hint = Meant(niveau.Value, echelle) is { } meant ? $"vouliez-vous écrire « {meant} » ?" : $"l’échelle est définie en {echelle.Span.File}:{echelle.Span.Line}",
            Related = [new(echelle.Span, $"l’échelle « {echelle.Id} »")],
        };

    /// <summary>A territory twice among the laureates of an edition.</summary>
    public static Diagnostic DuplicateLaureat(Located<string> second, SourceSpan first) =>
        Error("SG217", second.Span, $"le territoire « {second.Value} » est déjà lauréat de cette édition") with
        {
            Label = "deuxième fois",
            Related = [new(first, "première fois")],
        };

    /// <summary>Totals that the list contradicts.</summary>
    public static Diagnostic TotalContradicts(SourceSpan span, string what, string announced, int listed, bool complete) =>
        Error("SG221", span, $"{what} : {announced} selon les totaux, {listed} dans la liste") with
        {
            Hint = complete
                ? "une liste complète doit avoir le compte : corrigez le total ou la liste, ou écrivez « liste: partielle »"
                : "une liste partielle ne peut pas dépasser le total",
        };

    /// <summary>An edition whose file bears another year.</summary>
    public static Diagnostic YearIsNotFileName(SourceSpan span, int annee, string file) =>
        Error("SG222", span, $"l’année {annee} n’est pas celle du nom du fichier {file}") with
        {
            Hint = $"renommez-le {annee}.yaml, ou corrigez l’année",
        };

    /// <summary>A published edition that does not say whether its list is whole.</summary>
    public static Diagnostic MissingListe(SourceSpan span) =>
        Error("SG223", span, "une édition publiée doit dire si sa liste est complète") with
        {
            Hint = "ajoutez « liste: complete » ou « liste: partielle »",
        };

    /// <summary>A mention given to a territory that is not a laureate of the edition.</summary>
    public static Diagnostic MentionWithoutLabel(Located<string> territoire) =>
        Error("SG228", territoire.Span, $"la mention va à « {territoire.Value} », qui n’est pas parmi les lauréats de cette édition") with
        {
            Hint = "ajoutez le territoire à « laureats », sans « niveau » si le niveau n’est pas connu",
        };

    /// <summary>Two files for one year.</summary>
    public static Diagnostic DuplicateEdition(Edition second, Edition first) =>
        Error("SG232", second.Span, $"l’année {second.Annee} a déjà une édition") with
        {
            Label = "deuxième édition",
            Related = [new(first.Span, "première édition")],
        };

    /// <summary>The same mention twice for one territory in one edition.</summary>
    public static Diagnostic DuplicateMention(SourceSpan second, SourceSpan first, Mention mention, Territoire territoire) =>
        Error("SG233", second, $"la mention « {mention.Id} » est déjà donnée à « {territoire.Id} » dans cette édition") with
        {
            Label = "deuxième fois",
            Related = [new(first, "première fois")],
        };

    /// <summary>An application that closes before it opens.</summary>
    public static Diagnostic DatesReversed(SourceSpan cloture, DatePartielle close, SourceSpan ouverture, DatePartielle open) =>
        Error("SG237", cloture, $"la candidature est close ({close}) avant d’être ouverte ({open})") with
        {
            Related = [new(ouverture, "l’ouverture")],
        };

    /// <summary>Results in an edition that is not published: nothing of them would appear.</summary>
    public static Diagnostic ResultsBeforePublication(SourceSpan span, string key, string statut, SourceSpan statutSpan) =>
        Error("SG238", span, $"« {key} » dans une édition dont le statut est « {statut} » : rien n’en paraîtrait") with
        {
            Hint = "écrivez « statut: publiee » ; « resultats: » à une date à venir tient alors les résultats sous embargo",
            Related = [new(statutSpan, "le statut")],
        };

    /// <summary>Two editions of one rank, or a rank that goes down from one year to the next.</summary>
    public static Diagnostic RankDoesNotRise(SourceSpan span, Edition edition, Edition before, SourceSpan beforeSpan) =>
        Error("SG239", span, $"l’édition {edition.Annee} porte le rang {edition.Rang}, et celle de {before.Annee} le rang {before.Rang}") with
        {
            Hint = "le rang augmente d’une édition à la suivante",
            Related = [new(beforeSpan, $"le rang de l’édition {before.Annee}")],
        };

    /// <summary>Totals that contradict each other, whatever the list.</summary>
    public static Diagnostic TotalsContradictEachOther(SourceSpan span, string sentence, SourceSpan other, string otherIs) =>
        Error("SG240", span, sentence) with { Related = [new(other, otherIs)] };

    /// <summary>Two levels of one scale with the same rank: which is the higher?</summary>
    public static Diagnostic DuplicateRang(SourceSpan second, int rang, SourceSpan first, string niveau) =>
        Error("SG242", second, $"le rang {rang} est déjà celui du niveau « {niveau} » dans cette échelle") with
        {
            Related = [new(first, "premier niveau de ce rang")],
        };

    /// <summary>A source that no fact cites.</summary>
    public static Diagnostic UnusedSource(Reference source) =>
        Warning("SG252", source.Span, $"la source « {source.Id} » n’est citée nulle part") with { Hint = $"citez-la par « sources: [{source.Id}] », ou ôtez-la" };

    /// <summary>A ceremony after the results that it is meant to announce.</summary>
    public static Diagnostic CeremonyAfterResults(SourceSpan span, DatePartielle remise, DateOnly resultats) =>
        Warning("SG253", span, FormattableString.Invariant($"la remise ({remise}) a lieu après les résultats ({resultats:yyyy-MM-dd})"));

    /// <summary>A jury that meets while applications may still come.</summary>
    public static Diagnostic JuryBeforeClosing(SourceSpan span, DatePartielle jury, DatePartielle cloture, SourceSpan cloturePlace) =>
        Warning("SG257", span, $"le jury se réunit ({jury}) avant la clôture des candidatures ({cloture})") with { Related = [new(cloturePlace, "la clôture")] };

    /// <summary>A rank that no edition bears between two that follow each other.</summary>
    public static Diagnostic RankHole(SourceSpan span, Edition edition, Edition before, SourceSpan beforeSpan) =>
        Warning("SG258", span, $"du rang {before.Rang} ({before.Annee}) au rang {edition.Rang} ({edition.Annee}) : il manque {(edition.Rang - before.Rang == 2 ? "une édition" : $"{edition.Rang - before.Rang - 1} éditions")}") with
        {
            Related = [new(beforeSpan, $"le rang de l’édition {before.Annee}")],
        };

    /// <summary>The id that an author meant: written as its name, with capitals, or with a letter wrong; a figure is never taken for another.</summary>
    private static string? Meant(string written, Echelle echelle) =>
        echelle.Niveaux.FirstOrDefault(n => string.Equals(n.Id, written, StringComparison.OrdinalIgnoreCase) || Slug.Of(n.Nom) == Slug.Of(written))?.Id
        ?? (written.Length < 3 ? null : NearestWord.Of(written, echelle.Niveaux.Select(n => n.Id)));

    private static Diagnostic Error(string code, SourceSpan span, string message) => new(code, Severity.Error, span, message);

    private static Diagnostic Warning(string code, SourceSpan span, string message) => new(code, Severity.Warning, span, message);
}
