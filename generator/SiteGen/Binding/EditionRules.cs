using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>What no value of an edition tells alone: state and dates against each other, mentions against laureates; and ranks between editions.</summary>
internal static class EditionRules
{
    public static void Check(Edition edition, MapReader map)
    {
        CheckDates(edition, map);
        var areLaureatsKnown = map.Has(EditionKeys.Laureats) ? map.Read(EditionKeys.Laureats) is not null : !map.HasUnknownKeys;
        if (!HasResultsOnlyWhenPublished(edition, map) || !areLaureatsKnown || edition.Laureats.Length != map.CountOf(EditionKeys.Laureats))
        {
            // Where a laureate is wrong or out of place, and told, what the others add up to without it means nothing.
            return;
        }

        var laureats = edition.Laureats.Select(l => l.Territoire.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in edition.Mentions.Where(m => !laureats.Contains(m.Territoire.Id)))
        {
            map.Diagnostics.Add(EditionErrors.MentionWithoutLabel(new(mention.Territoire.Id, mention.Span)));
        }

        TotalRules.Check(edition, map);
    }

    /// <summary>Ranks rise from one edition to the next, and none is skipped.</summary>
    /// <param name="editions">From the first year to the last, each with the place of its rank.</param>
    /// <param name="diagnostics">Where what is wrong goes.</param>
    public static void CheckRanks(IReadOnlyList<(Edition Edition, SourceSpan Rang)> editions, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < editions.Count; i++)
        {
            var ((edition, place), (before, placeBefore)) = (editions[i], editions[i - 1]);
            if (edition.Rang <= before.Rang)
            {
                diagnostics.Add(EditionErrors.RankDoesNotRise(place, edition, before, placeBefore));
            }
            else if (edition.Rang > before.Rang + 1)
            {
                diagnostics.Add(EditionErrors.RankHole(place, edition, before, placeBefore));
            }
        }
    }

    private static bool HasResultsOnlyWhenPublished(Edition edition, MapReader map)
    {
        if (map.Read(EditionKeys.Statut) is not { } statut || statut.Value == StatutEdition.Publiee)
        {
            return true;
        }

        var results = new Key[] { EditionKeys.Laureats, EditionKeys.Mentions }.Where(k => map.CountOf(k) > 0).ToList();
        map.Diagnostics.AddRange(results.Select(
            key => EditionErrors.ResultsBeforePublication(map.PlaceOf(key), key.Name, edition.Statut.ToString().ToLowerInvariant(), statut.Span)));
        return results.Count == 0;
    }

    private static void CheckDates(Edition edition, MapReader map)
    {
        if (edition.Candidature is { Ouverture: { } ouverture, Cloture: { } cloture } && cloture.IsBefore(ouverture))
        {
            map.Diagnostics.Add(EditionErrors.DatesReversed(map.SpanOf("candidature", "cloture"), cloture, map.SpanOf("candidature", "ouverture"), ouverture));
        }

        if (edition is { Candidature.Cloture: { } close, JuryReunion: { } jury } && jury.IsBefore(close))
        {
            map.Diagnostics.Add(EditionErrors.JuryBeforeClosing(map.SpanOf(EditionKeys.JuryReunion), jury, close, map.SpanOf("candidature", "cloture")));
        }

        if (edition.Remise?.Date is { } remise && edition.Resultats is { } resultats && DatePartielle.OfDay(resultats.Day).IsBefore(remise))
        {
            map.Diagnostics.Add(EditionErrors.CeremonyAfterResults(map.SpanOf("remise", "date"), remise, resultats.Day));
        }
    }
}
