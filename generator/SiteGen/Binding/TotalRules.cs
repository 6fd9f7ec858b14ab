using System.Collections.Immutable;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>The totals of an edition, against each other and against its list.</summary>
internal static class TotalRules
{
    public static void Check(Edition edition, MapReader map)
    {
        // The figures between which sources disagree, from the smallest; one when they agree, none when no source gives any.
        ImmutableArray<int> announced = !edition.Totaux.LabelsParmi.IsEmpty ? edition.Totaux.LabelsParmi : edition.Totaux.Labels is { } labels ? [labels] : [];
        if (AgreeWithEachOther(edition, announced, map) && edition.Statut == StatutEdition.Publiee && map.Has(EditionKeys.Liste))
        {
            CheckList(edition, announced, map);
        }
    }

    /// <summary>Where totals contradict each other, which is told, none is held against the list.</summary>
    private static bool AgreeWithEachOther(Edition edition, ImmutableArray<int> announced, MapReader map)
    {
        if (map.Read(EditionKeys.Totaux)?.Value is not { } written || (written.Has(EditionKeys.TotauxKeys.Labels) && written.Has(EditionKeys.TotauxKeys.LabelsParmi)))
        {
            return false;
        }

        var contradictions = LevelsAgainstEachOther(edition, map).ToList();
        if (LabelsAgainstTheOthers(edition, announced, map) is { } ofLabels)
        {
            contradictions.Add(ofLabels);
        }

        map.Diagnostics.AddRange(contradictions);
        return contradictions.Count == 0;
    }

    private static IEnumerable<Diagnostic> LevelsAgainstEachOther(Edition edition, MapReader map)
    {
        foreach (var (niveau, least) in edition.Totaux.ParNiveauAuMoins.OrderBy(n => n.Key.Rang))
        {
            if (edition.Totaux.ParNiveau.TryGetValue(niveau, out var total) && least > total)
            {
                yield return EditionErrors.TotalsContradictEachOther(
                    map.SpanOf("totaux", "par-niveau-au-moins", niveau.Id), $"{niveau.Nom} : au moins {least}, mais {total} en tout",
                    map.SpanOf("totaux", "par-niveau", niveau.Id), "le total de ce niveau");
            }
        }
    }

    /// <summary>The number of labels against the sum of the levels, else against the applications: a wrong one contradicts both.</summary>
    private static Diagnostic? LabelsAgainstTheOthers(Edition edition, ImmutableArray<int> announced, MapReader map)
    {
        if (announced.IsEmpty)
        {
            return null;
        }

        // Only a total for every level must have the whole count; fewer may not exceed it.
        var totaux = edition.Totaux;
        var sum = edition.Echelle.Niveaux.Sum(n => Math.Max(totaux.ParNiveau.GetValueOrDefault(n), totaux.ParNiveauAuMoins.GetValueOrDefault(n)));
        var isWhole = edition.Echelle.Niveaux.All(totaux.ParNiveau.ContainsKey);
        if (sum > 0 && (sum > announced[^1] || (isWhole && !announced.Contains(sum))))
        {
            return EditionErrors.TotalsContradictEachOther(
                map.SpanOf("totaux", map.SpanOf("totaux", "par-niveau") == map.SpanOf("totaux") ? "par-niveau-au-moins" : "par-niveau"),
                $"les niveaux totalisent {sum} labels, et il y en a {string.Join(" ou ", announced)}", LabelsPlace(map), "le nombre de labels");
        }

        return totaux.Candidatures is { } candidatures && announced[0] > candidatures
            ? EditionErrors.TotalsContradictEachOther(
                LabelsPlace(map), $"plus de labels ({announced[0]}) que de candidatures ({candidatures})", map.SpanOf("totaux", "candidatures"), "les candidatures")
            : null;
    }

    /// <summary>A complete list has the count of one of the totals given; a partial one does not exceed the largest.</summary>
    private static void CheckList(Edition edition, ImmutableArray<int> announced, MapReader map)
    {
        var (complete, listed) = (edition.ListeComplete, edition.Laureats.Length);
        var contradictions = new List<Diagnostic>();
        if (!announced.IsEmpty && (complete ? !announced.Contains(listed) : listed > announced[^1]))
        {
            contradictions.Add(EditionErrors.TotalContradicts(LabelsPlace(map), "nombre de labels", string.Join(" ou ", announced), listed, complete));
        }

        contradictions.AddRange(edition.Echelle.Niveaux.Select(n => LevelAgainstList(n, edition, map)).OfType<Diagnostic>());
        if (contradictions is [var first, .. var others])
        {
            // A laureate that is missing, or at the wrong level, upsets several totals: it is told once, with all of them.
            map.Diagnostics.Add(first with { Related = [.. others.Select(o => new RelatedSpan(o.Span, o.Message))] });
        }
    }

    private static Diagnostic? LevelAgainstList(Niveau niveau, Edition edition, MapReader map)
    {
        if (!edition.Totaux.ParNiveau.TryGetValue(niveau, out var total))
        {
            return null;
        }

        // Those whose level is not known may be of this one.
        var known = edition.Laureats.Count(l => ReferenceEquals(l.Niveau, niveau));
        var possible = known + edition.Laureats.Count(l => l.Niveau is null && (l.NiveauParmi.IsEmpty || l.NiveauParmi.Contains(niveau)));
        return known > total || (edition.ListeComplete && possible < total)
            ? EditionErrors.TotalContradicts(map.SpanOf("totaux", "par-niveau", niveau.Id), niveau.Nom, $"{total}", known, edition.ListeComplete)
            : null;
    }

    private static SourceSpan LabelsPlace(MapReader map)
    {
        var place = map.SpanOf("totaux", "labels");
        return place == map.SpanOf("totaux") ? map.SpanOf("totaux", "labels-parmi") : place;
    }
}
