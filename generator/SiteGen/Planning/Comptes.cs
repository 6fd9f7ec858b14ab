using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>The numbers of the whole site, by edition, by type of territory, by région; counted once.</summary>
public sealed class Comptes
{
    internal Comptes(PalmaresIndex index)
    {
        ParEdition = [.. index.Publiees.Select(e => ComptesDEdition.Of(index, e))];
        var labellises = index.Territoires.Where(index.HasLabel).ToList();
        Territoires = labellises.Count;
        ParType = Order(labellises.GroupBy(t => t.Type).OrderBy(g => g.Key).Select(g => Compte(index, g.Key, g)));
        ParRegion = Order(index.ByRegion
            .Select(r => Compte(index, r.Key, r.Value.Where(index.HasLabel)))
            .Where(c => c.Territoires > 0)
            .OrderBy(c => index.NomRegion(c.Quoi), Francais.Collation));
        SansRegion = labellises.Count(t => t.Regions.IsEmpty);
    }

    /// <summary>The editions with results, from the first to the last.</summary>
    public ImmutableArray<ComptesDEdition> ParEdition { get; }

    /// <summary>The labelled territories that this site knows.</summary>
    public int Territoires { get; }

    /// <summary>From the most frequent to the least.</summary>
    public ImmutableArray<CompteDeTerritoires<TypeTerritoire>> ParType { get; }

    /// <summary>By code of région, from the most frequent to the least; a body of several is counted in each.</summary>
    public ImmutableArray<CompteDeTerritoires<string>> ParRegion { get; }

    /// <summary>The labelled bodies that are of no région.</summary>
    public int SansRegion { get; }

    /// <summary>Whether every list is whole, so that nothing is missing from these numbers.</summary>
    public bool SontEntiers => ParEdition.All(e => e.Edition.ListeComplete);

    /// <summary>The numbers of an edition with results.</summary>
    public ComptesDEdition Of(Edition edition) => ParEdition.First(c => ReferenceEquals(c.Edition, edition));

    private static CompteDeTerritoires<T> Compte<T>(PalmaresIndex index, T quoi, IEnumerable<Territoire> territoires)
    {
        var (count, labels) = (0, 0);
        foreach (var territoire in territoires)
        {
            count++;
            labels += index.History(territoire).Length;
        }

        return new(quoi, count, labels);
    }

    /// <summary>The order of those that are as many is kept.</summary>
    private static ImmutableArray<CompteDeTerritoires<T>> Order<T>(IEnumerable<CompteDeTerritoires<T>> comptes) =>
        [.. comptes.OrderByDescending(c => c.Territoires)];
}
