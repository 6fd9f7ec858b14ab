using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>Tells whether a level is above another: the one place that knows which levels may be compared.</summary>
public static class ComparaisonDeNiveaux
{
    /// <summary>Compares two levels, each with its scale; null is a level that is not known exactly.</summary>
    public static EvolutionDeNiveau Compare(Echelle echelleAvant, Niveau? avant, Echelle echelleApres, Niveau? apres)
    {
        if (avant is null || apres is null)
        {
            return EvolutionDeNiveau.NonComparable;
        }

        // A rank means nothing outside its scale.
        if (echelleAvant.Id == echelleApres.Id)
        {
            return Compare(avant, apres);
        }

        return EquivalentIn(echelleAvant, avant, echelleApres) is { } asAfter ? Compare(asAfter, apres)
            : EquivalentIn(echelleApres, apres, echelleAvant) is { } asBefore ? Compare(avant, asBefore)
            : EvolutionDeNiveau.NonComparable;
    }

    private static EvolutionDeNiveau Compare(Niveau avant, Niveau apres) => apres.Rang.CompareTo(avant.Rang) switch
    {
        > 0 => EvolutionDeNiveau.Progression,
        < 0 => EvolutionDeNiveau.Recul,
        _ => EvolutionDeNiveau.MemeNiveau,
    };

    /// <summary>What a level is worth in another scale; null when its own does not say.</summary>
    private static Niveau? EquivalentIn(Echelle echelle, Niveau niveau, Echelle other) =>
        echelle.Equivalences.FirstOrDefault(e => e.Niveau == niveau && e.EchelleId == other.Id)?.Equivalent;
}
