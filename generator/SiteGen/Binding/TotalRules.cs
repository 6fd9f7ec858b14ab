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

        var contradictions = new List<Diagnostic>();
        var totaux = edition.Totaux;
        var labels = LabelsPlace(map);
        if (totaux.Candidatures is { } candidatures && !announced.IsEmpty && announced[0] > candidatures)
        {
            contradictions.Add(EditionErrors.TotalsContradictEachOther(
                labels, $"plus de labels ({announced[0]}) que de candidatures ({candidatures})", map.SpanOf("totaux", "candidatures"), "les candidatures"));
        }

        foreach (var (niveau, least) in totaux.ParNiveauAuMoins)
        {
            if (totaux.ParNiveau.TryGetValue(niveau, out var total) && least > total)
            {
                contradictions.Add(EditionErrors.TotalsContradictEachOther(
                    map.SpanOf("totaux", "par-niveau-au-moins", niveau.Id), $"{niveau.Nom} : au moins {least}, mais {total} en tout",
                    map.SpanOf("totaux", "par-niveau", niveau.Id), "le total de ce niveau"));
            }
        }

        // Only a total for every level must have the whole count; fewer may not exceed it.
        var sum = edition.Echelle.Niveaux.Sum(n => Math.Max(totaux.ParNiveau.GetValueOrDefault(n), totaux.ParNiveauAuMoins.GetValueOrDefault(n)));
        var isWhole = edition.Echelle.Niveaux.All(totaux.ParNiveau.ContainsKey);
        if (!announced.IsEmpty && sum > 0 && (sum > announced[^1] || (isWhole && !announced.Contains(sum))))
        {
            contradictions.Add(EditionErrors.TotalsContradictEachOther(
                map.SpanOf("totaux", map.SpanOf("totaux", "par-niveau") == map.SpanOf("totaux") ? "par-niveau-au-moins" : "par-niveau"),
                $"les niveaux totalisent {sum} labels, et il y en a {string.Join(" ou ", announced)}", labels, "le nombre de labels"));
        }

        map.Diagnostics.AddRange(contradictions);
        return contradictions.Count == 0;
    }

    /// <summary>A complete list has the count of one of the totals given; a partial one does not exceed the largest.</summary>
    private static void CheckList(Edition edition, ImmutableArray<int> announced, MapReader map)
    {
        var (totaux, complete) = (edition.Totaux, edition.ListeComplete);
        var listed = edition.Laureats.Length;
        if (!announced.IsEmpty && (complete ? !announced.Contains(listed) : listed > announced[^1]))
        {
            map.Diagnostics.Add(EditionErrors.TotalContradicts(LabelsPlace(map), "nombre de labels", string.Join(" ou ", announced), listed, complete));
        }

        foreach (var niveau in edition.Echelle.Niveaux)
        {
            if (!totaux.ParNiveau.TryGetValue(niveau, out var total))
            {
                continue;
            }

            // Those whose level is not known may be of this one.
            var known = edition.Laureats.Count(l => ReferenceEquals(l.Niveau, niveau));
            var possible = known + edition.Laureats.Count(l => l.Niveau is null && (l.NiveauParmi.IsEmpty || l.NiveauParmi.Contains(niveau)));
            if (known > total || (complete && possible < total))
            {
                map.Diagnostics.Add(EditionErrors.TotalContradicts(map.SpanOf("totaux", "par-niveau", niveau.Id), niveau.Nom, $"{total}", known, complete));
            }
        }
    }

    private static SourceSpan LabelsPlace(MapReader map)
    {
        var place = map.SpanOf("totaux", "labels");
        return place == map.SpanOf("totaux") ? map.SpanOf("totaux", "labels-parmi") : place;
    }
}
