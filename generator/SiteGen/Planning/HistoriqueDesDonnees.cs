using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>A change of the data: when it was made, of which edition, and what it was in a French sentence.</summary>
public sealed record ChangementDesDonnees(DatePartielle Date, Edition Edition, string Texte);

/// <summary>What changed in the data and when, as the editions tell it: results that came out, and corrections.</summary>
internal static class HistoriqueDesDonnees
{
    /// <summary>From the last to the first; results whose day nobody knows are left out.</summary>
    public static ImmutableArray<ChangementDesDonnees> Of(PalmaresIndex index) =>
    [
        .. index.Publiees.SelectMany(e => OfEdition(index, e)).OrderByDescending(c => c.Date).ThenByDescending(c => c.Edition.Annee),
    ];

    private static IEnumerable<ChangementDesDonnees> OfEdition(PalmaresIndex index, Edition edition)
    {
        if (MisesAJour.Announced(edition) is { } day)
        {
            yield return new(DatePartielle.OfDay(day), edition, $"Résultats de l’édition{Francais.Insecable}: {Labels(index.Comptes.Of(edition))}.");
        }

        foreach (var correction in edition.Corrections)
        {
            yield return new(correction.Date, edition, $"Correction{Francais.Insecable}: {correction.Texte}");
        }
    }

    /// <summary>« 23 labels », « 8 labels connus sur 36 ou 37 », « 2 labels connus ».</summary>
    private static string Labels(ComptesDEdition comptes) => comptes switch
    {
        { Edition.ListeComplete: true } => Francais.Compte(comptes.Connus, "label"),
        { Edition.Totaux.LabelsParmi: { IsEmpty: false } parmi } => $"{Francais.Compte(comptes.Connus, "label connu", "labels connus")} sur {Francais.Liste([.. parmi.Order().Select(Number)], "ou")}",
        { Labels: { } total } => $"{Francais.Compte(comptes.Connus, "label connu", "labels connus")} sur {Number(total.AuPlus)}",
        _ => $"{Francais.Compte(comptes.Connus, "label connu", "labels connus")}, le nombre décerné n’est pas énoncé",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
