using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>The laureates of an edition that have one level, or the same range of levels, or none known; a level without a known laureate stands too when it has a total.</summary>
/// <param name="Cle">The ids of the levels; empty where none is known.</param>
/// <param name="Niveau">Null of a range, and where none is known.</param>
/// <param name="Compte">« 3 territoires », « 6 connus sur 11 ».</param>
/// <param name="Laureats">In the order of the source.</param>
public sealed record GroupeDeLaureats(string Cle, Niveau? Niveau, string Compte, ImmutableArray<Laureat> Laureats)
{
    /// <summary>By level from the highest, then by range, then those of unknown level.</summary>
    public static IEnumerable<GroupeDeLaureats> Of(Edition edition)
    {
        var byNiveau = edition.Laureats.Where(l => l.Niveau is not null).ToLookup(l => l.Niveau!);
        foreach (var niveau in edition.Echelle.Niveaux.Reverse())
        {
            ImmutableArray<Laureat> known = [.. byNiveau[niveau]];
            int? total = edition.Totaux.ParNiveau.TryGetValue(niveau, out var count) ? count : null;
            if (known.Length > 0 || total > 0)
            {
                yield return new(niveau.Id, niveau, BilanDEdition.CompteDuNiveau(edition, niveau, known.Length, total), known);
            }
        }

        foreach (var group in edition.Laureats.Where(l => l.Niveau is null).GroupBy(l => string.Join('-', l.NiveauParmi.Select(n => n.Id)), StringComparer.Ordinal)
            .OrderByDescending(g => g.Key, StringComparer.Ordinal))
        {
            yield return new(group.Key, null, Francais.Compte(group.Count(), "territoire connu", "territoires connus"), [.. group]);
        }
    }
}
