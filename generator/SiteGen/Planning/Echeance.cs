using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>A date of an edition that is known to the day: what happens then, and its time when it has one.</summary>
internal sealed record Echeance(Edition Edition, SorteDEcheance Sorte, Moment Moment)
{
    /// <summary>Those of an edition, in the order in which they happen there.</summary>
    public static IEnumerable<Echeance> Of(Edition edition)
    {
        (SorteDEcheance Sorte, DatePartielle? Date)[] days =
        [
            (SorteDEcheance.Ouverture, edition.Candidature?.Ouverture),
            (SorteDEcheance.Cloture, edition.Candidature?.Cloture),
            (SorteDEcheance.Remise, edition.Remise?.Date),
        ];
        foreach (var (sorte, date) in days)
        {
            if (date is { } known && known.TryGetDay(out var day))
            {
                yield return new(edition, sorte, new(day.Value, null));
            }
        }

        if (edition.Resultats is { } resultats)
        {
            yield return new(edition, SorteDEcheance.Resultats, resultats);
        }
    }
}
