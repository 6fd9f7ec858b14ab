using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>What is known of the numbers of an edition, and what is not: the list of this site never stands for the whole.</summary>
public sealed record ComptesDEdition(Edition Edition)
{
    /// <summary>The labels that the list of this site has.</summary>
    public int Connus => Edition.Laureats.Length;

    /// <summary>The labels awarded; null when nobody says how many.</summary>
    public required Fourchette? Labels { get; init; }

    /// <summary>From the lowest level of its scale to the highest.</summary>
    public required ImmutableArray<CompteDeNiveau> ParNiveau { get; init; }

    /// <summary>The labels that are the first of their territory, as far as this site knows.</summary>
    public required int Premiers { get; init; }

    /// <summary>Whether a first label known is a first label received: the lists of all earlier editions are whole.</summary>
    public required bool PremiersCertains { get; init; }

    public int DejaLabellises => Connus - Premiers;

    /// <summary>The labels whose laureate this site does not know; null when the total is not known.</summary>
    public Fourchette? NonConnus => Labels?.Moins(Connus);

    /// <summary>The labels whose level is known, one by one or as a total.</summary>
    public int DeNiveauConnu => ParNiveau.Sum(n => n.Nombre);

    /// <summary>The labels whose level is not known exactly; null when the total is not known.</summary>
    public Fourchette? SansNiveau => Labels?.Moins(DeNiveauConnu);

    public static ComptesDEdition Of(PalmaresIndex index, Edition edition)
    {
        var totaux = edition.Totaux;
        var anterieures = index.Publiees.Where(e => e.Annee < edition.Annee).ToList();
        return new(edition)
        {
            Labels = totaux switch
            {
                { LabelsParmi: { IsEmpty: false } parmi } => new(parmi.Min(), parmi.Max()),
                { Labels: { } labels } => new(labels, labels),
                _ => edition.ListeComplete ? new(edition.Laureats.Length, edition.Laureats.Length) : null,
            },
            ParNiveau = [.. edition.Echelle.Niveaux.Select(n => Compte(edition, n))],
            Premiers = edition.Laureats.Count(l => index.IsFirstTime(edition, l.Territoire)),
            PremiersCertains = anterieures.Count == edition.Rang - 1 && anterieures.TrueForAll(e => e.ListeComplete),
        };
    }

    private static CompteDeNiveau Compte(Edition edition, Niveau niveau)
    {
        if (edition.Totaux.ParNiveau.TryGetValue(niveau, out var total))
        {
            return new(niveau, total, EstExact: true);
        }

        var known = edition.Laureats.Count(l => ReferenceEquals(l.Niveau, niveau));
        var perhaps = edition.Laureats.Any(l => l.Niveau is null && (l.NiveauParmi.IsEmpty || l.NiveauParmi.Contains(niveau)));
        return new(niveau, Math.Max(known, edition.Totaux.ParNiveauAuMoins.GetValueOrDefault(niveau)), EstExact: edition.ListeComplete && !perhaps);
    }
}
