using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>What an edition changes against an earlier one, as far as their lists are known; every list in French order.</summary>
public sealed record EditionDiff(Edition Avant, Edition Apres)
{
    /// <summary>Laureates of the second edition that no earlier edition known to the site names.</summary>
    public required ImmutableArray<Distinction> PremieresFois { get; init; }

    /// <summary>Laureates of the second edition that the first does not name, and another earlier one does.</summary>
    public required ImmutableArray<Retour> Retours { get; init; }

    /// <summary>Laureates of the first edition that the second does not name.</summary>
    public required ImmutableArray<Distinction> Absents { get; init; }

    /// <summary>Laureates of both.</summary>
    public required ImmutableArray<Maintien> Maintiens { get; init; }

    /// <summary>Mentions of the second edition.</summary>
    public required ImmutableArray<MentionAttribuee> Mentions { get; init; }

    /// <summary>Whether the whole lists of all earlier editions are known: otherwise a first time is only one that this site knows of.</summary>
    public required bool PremieresFoisCertaines { get; init; }

    /// <summary>Whether those that the first edition does not name were not its laureates: a partial list proves no absence.</summary>
    public bool EntreesCertaines => Avant.ListeComplete;

    /// <summary>Whether those that the second edition does not name are not its laureates: a partial list proves no absence.</summary>
    public bool DepartsCertains => Apres.ListeComplete;

    /// <summary>Compares two editions with results, the earlier one first.</summary>
    public static EditionDiff Between(PalmaresIndex index, Edition avant, Edition apres)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(avant.Annee, apres.Annee);
        var (before, after) = (ByTerritoire(index, avant), ByTerritoire(index, apres));

        // The territories of the index stand in French order already, and so does all that is drawn from them.
        var entrants = index.Territoires.Where(t => after.ContainsKey(t.Id) && !before.ContainsKey(t.Id)).ToLookup(t => index.IsFirstTime(apres, t));
        return new(avant, apres)
        {
            PremieresFois = [.. entrants[true].Select(t => after[t.Id])],
            Retours = [.. entrants[false].Select(t => new Retour(after[t.Id], index.History(t).Last(d => d.Edition.Annee < apres.Annee)))],
            Absents = [.. index.Territoires.Where(t => before.ContainsKey(t.Id) && !after.ContainsKey(t.Id)).Select(t => before[t.Id])],
            Maintiens = [.. index.Territoires.Where(t => before.ContainsKey(t.Id) && after.ContainsKey(t.Id)).Select(t => new Maintien(before[t.Id], after[t.Id]))],
            Mentions = [.. apres.Mentions.OrderBy(m => m.Mention.Nom, Francais.Collation).ThenBy(m => m.Territoire.Nom, Francais.Collation)],
            PremieresFoisCertaines = KnowsAllBefore(index.Palmares, apres),
        };
    }

    /// <summary>The laureates of both whose level moved so.</summary>
    public ImmutableArray<Maintien> Maintenus(EvolutionDeNiveau evolution) => [.. Maintiens.Where(m => m.Evolution == evolution)];

    private static Dictionary<string, Distinction> ByTerritoire(PalmaresIndex index, Edition edition) =>
        index.Labels(edition).ToDictionary(d => d.Laureat.Territoire.Id, StringComparer.Ordinal);

    /// <summary>Whether every edition before that one is there, by its rank, with its whole list.</summary>
    private static bool KnowsAllBefore(Palmares palmares, Edition edition)
    {
        var earlier = palmares.Editions.Where(e => e.Annee < edition.Annee).ToList();
        return earlier.Count == edition.Rang - 1 && earlier.TrueForAll(e => e is { Statut: StatutEdition.Publiee, ListeComplete: true });
    }
}
