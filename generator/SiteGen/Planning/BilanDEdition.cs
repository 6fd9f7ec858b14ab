using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>The counts of an edition in words: a partial list never gives the count of the edition.</summary>
public static class BilanDEdition
{
    /// <summary>From so many laureates on, the same doubt is said once for all.</summary>
    private const int FewestToShare = 3;

    public static string Statut(StatutEdition statut) => statut switch
    {
        StatutEdition.Annoncee => "Édition annoncée",
        StatutEdition.Ouverte => "Candidatures ouvertes",
        StatutEdition.Close => "Candidatures closes",
        _ => "Résultats publiés",
    };

    /// <summary>The number of labels as sources give it: « 23 », « 36 ou 37 »; null when none does.</summary>
    public static string? Labels(Edition edition) => edition.Totaux switch
    {
        { LabelsParmi: { IsEmpty: false } parmi } => Francais.Liste([.. parmi.Select(Francais.Nombre)], "ou"),
        { Labels: { } labels } => Francais.Nombre(labels),
        _ => null,
    };

    /// <summary>« 23 labels », « 22 labels, 10 connus de ce site », « 8 labels connus de ce site ».</summary>
    public static string Court(Edition edition)
    {
        var known = edition.Laureats.Length;
        return (Labels(edition), edition.ListeComplete) switch
        {
            ({ } labels, true) => $"{labels}{Francais.Insecable}label{Plural(edition)}",
            ({ } labels, false) => $"{labels}{Francais.Insecable}label{Plural(edition)}, {Francais.Compte(known, "connu")} de ce site",
            (null, true) => Francais.Compte(known, "label"),
            (null, false) => $"{Francais.Compte(known, "label connu", "labels connus")} de ce site",
        };
    }

    /// <summary>The answer of the edition's page, in one or two sentences.</summary>
    public static string Phrase(Edition edition)
    {
        var niveaux = edition.Echelle.Niveaux.Reverse()
            .Where(n => edition.Totaux.ParNiveau.GetValueOrDefault(n) > 0)
            .Select(n => $"{Francais.Nombre(edition.Totaux.ParNiveau[n])} {AuNiveau(n)}")
            .ToList();
        var detail = niveaux.Count > 0 ? $"{Francais.Insecable}: {Francais.Liste(niveaux)}" : string.Empty;
        return Labels(edition) switch
        {
            { } labels when !edition.Totaux.LabelsParmi.IsEmpty => $"{labels}{Francais.Insecable}labels décernés, selon les sources{detail}.",
            { } labels => $"{labels}{Francais.Insecable}label{Plural(edition)} décerné{Plural(edition)}{detail}.",
            null when edition.Totaux.Candidatures is { } candidatures =>
                $"{Francais.Compte(candidatures, "candidature")}{Francais.FineInsecable}; le nombre de labels décernés n’est pas connu.",
            null when edition.ListeComplete => $"{Francais.Compte(edition.Laureats.Length, "label décerné", "labels décernés")}.",
            null => "Le nombre de labels décernés n’est pas connu.",
        };
    }

    /// <summary>Said plainly at the top of the page; null when the list is whole.</summary>
    public static string? ListePartielle(Edition edition)
    {
        if (edition.ListeComplete)
        {
            return null;
        }

        var known = edition.Laureats.Length;
        return Labels(edition) is { } labels
            ? $"Liste partielle{Francais.Insecable}: sur {labels}{Francais.Insecable}label{Plural(edition)}, {Francais.Compte(known, "est connu", "sont connus")} de ce site."
            : $"Liste partielle{Francais.Insecable}: {Francais.Compte(known, "label est connu", "labels sont connus")} de ce site.";
    }

    public static IEnumerable<string> Reserves(Edition edition)
    {
        string?[] reserves = [edition.Provenance.Reserve, edition.Totaux.Provenance.Reserve];
        return reserves.OfType<string>();
    }

    /// <summary>The doubts that stand beside several laureates: said once for all rather than beside each.</summary>
    public static ImmutableArray<(string Reserve, string Phrase)> ReservesCommunes(Edition edition) =>
    [
        .. edition.Laureats
            .GroupBy(l => l.Provenance.Reserve, StringComparer.Ordinal)
            .Where(g => g.Key is not null && g.Count() >= FewestToShare)
            .Select(g => (g.Key!, $"{g.Key!.TrimEnd('.')} ({Francais.Compte(g.Count(), "lauréat")}).")),
    ];

    /// <summary>« 3 territoires », « 6 connus sur 11 », « 2 connus, au moins 4 », « 2 connus ».</summary>
    public static string CompteDuNiveau(Edition edition, Niveau niveau, int known, int? total)
    {
        if (total is { } count)
        {
            return known == count
                ? Francais.Compte(count, "territoire")
                : $"{Francais.Compte(known, "connu")} sur {Francais.Nombre(count)}";
        }

        var least = edition.Totaux.ParNiveauAuMoins.GetValueOrDefault(niveau);
        if (edition.ListeComplete)
        {
            return Francais.Compte(known, "territoire");
        }

        return least > known
            ? $"{Francais.Compte(known, "connu")}, au moins {Francais.Nombre(least)}"
            : Francais.Compte(known, "territoire connu", "territoires connus");
    }

    /// <summary>« Niveau 5 : 3 », « Or : au moins 3 »; null when sources give no figure for that level.</summary>
    public static string? TotalDuNiveau(Edition edition, Niveau niveau)
    {
        var total = edition.Totaux.ParNiveau.TryGetValue(niveau, out var count) ? Francais.Nombre(count)
            : edition.Totaux.ParNiveauAuMoins.TryGetValue(niveau, out var least) ? $"au moins {Francais.Nombre(least)}"
            : null;
        return total is null ? null : $"{niveau.Nom}{Francais.Insecable}: {total}";
    }

    /// <summary>« 3 », « ≥ 1 »; null when nothing is known of that level.</summary>
    public static string? Compte(CompteDeNiveau compte) => compte switch
    {
        { EstExact: true } => Francais.Nombre(compte.Nombre),
        { Nombre: > 0 } => $"≥{Francais.Insecable}{Francais.Nombre(compte.Nombre)}",
        _ => null,
    };

    /// <summary>« 28 », « 28 ou 29 », « 28 à 31 »: a figure on which sources may disagree.</summary>
    public static string Nombre(Fourchette fourchette) => fourchette switch
    {
        { Ecart: 0 } => Francais.Nombre(fourchette.AuMoins),
        { Ecart: 1 } => $"{Francais.Nombre(fourchette.AuMoins)} ou {Francais.Nombre(fourchette.AuPlus)}",
        _ => $"{Francais.Nombre(fourchette.AuMoins)} à {Francais.Nombre(fourchette.AuPlus)}",
    };

    /// <summary>« au niveau 5 », or the level's own name where it is no number: « Or ».</summary>
    public static string AuNiveau(Niveau niveau) =>
        niveau.Nom.StartsWith("Niveau ", StringComparison.Ordinal) ? $"au n{niveau.Nom[1..]}" : niveau.Nom;

    private static string Plural(Edition edition) =>
        (edition.Totaux.LabelsParmi.IsEmpty ? edition.Totaux.Labels : edition.Totaux.LabelsParmi[^1]) < 2 ? string.Empty : "s";
}
