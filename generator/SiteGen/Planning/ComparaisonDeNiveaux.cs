using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>Tells whether a level is above another: the one place that knows which levels may be compared.</summary>
public static class ComparaisonDeNiveaux
{
    /// <summary>Compares two levels, each with its scale; null is a level that is not known exactly.</summary>
    public static EvolutionDeNiveau Compare(Echelle echelleAvant, Niveau? avant, Echelle echelleApres, Niveau? apres)
    {
        // A rank means nothing outside its scale.
        if (avant is null || apres is null || echelleAvant.Id != echelleApres.Id)
        {
            return EvolutionDeNiveau.NonComparable;
        }

        return apres.Rang.CompareTo(avant.Rang) switch
        {
            > 0 => EvolutionDeNiveau.Progression,
            < 0 => EvolutionDeNiveau.Recul,
            _ => EvolutionDeNiveau.MemeNiveau,
        };
    }
}
