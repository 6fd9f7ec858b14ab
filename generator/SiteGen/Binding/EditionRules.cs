using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>What no value of an edition tells alone: totals against the list, mentions against laureates, dates against each other.</summary>
internal static class EditionRules
{
    public static void Check(Edition edition, MapReader map)
    {
        var laureats = edition.Laureats.Select(l => l.Territoire.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in edition.Mentions.Where(m => !laureats.Contains(m.Territoire.Id)))
        {
            map.Diagnostics.Add(DataErrors.MentionWithoutLabel(new(mention.Territoire.Id, mention.Span)));
        }

        if (edition.Remise?.Date is { } remise && edition.Resultats is { } resultats && remise > DatePartielle.OfDay(resultats.Day))
        {
            map.Diagnostics.Add(DataErrors.CeremonyAfterResults(map.SpanOf("remise"), remise, resultats.Day));
        }

        if (edition.Statut == StatutEdition.Publiee)
        {
            CheckTotals(edition, map);
        }
    }

    /// <summary>A complete list has the count of one of the totals given; a partial one does not exceed the largest.</summary>
    private static void CheckTotals(Edition edition, MapReader map)
    {
        var (totaux, complete, span) = (edition.Totaux, edition.ListeComplete, map.SpanOf("totaux"));
        var listed = edition.Laureats.Length;
        ImmutableArray<int> announced = totaux.LabelsParmi.IsEmpty ? totaux.Labels is { } labels ? [labels] : [] : totaux.LabelsParmi;
        if (!announced.IsEmpty && (complete ? !announced.Contains(listed) : listed > announced[^1]))
        {
            map.Diagnostics.Add(DataErrors.TotalContradicts(span, "nombre de labels", announced[^1], listed, complete));
        }

        foreach (var niveau in edition.Echelle.Niveaux)
        {
            var known = edition.Laureats.Count(l => ReferenceEquals(l.Niveau, niveau));
            if (!totaux.ParNiveau.TryGetValue(niveau, out var total))
            {
                continue;
            }

            // Those whose level is not known may be of this one.
            var possible = known + edition.Laureats.Count(l => l.Niveau is null && (l.NiveauParmi.IsEmpty || l.NiveauParmi.Contains(niveau)));
            if (known > total || (complete && possible < total))
            {
                map.Diagnostics.Add(DataErrors.TotalContradicts(span, niveau.Nom, total, known, complete));
            }
        }
    }
}
