namespace SiteGen.Planning;

/// <summary>A territory that two editions labelled, and what became of its level.</summary>
public sealed record Maintien(Distinction Avant, Distinction Apres)
{
    public EvolutionDeNiveau Evolution => ComparaisonDeNiveaux.Compare(
        Avant.Edition.Echelle, Avant.Laureat.Niveau, Apres.Edition.Echelle, Apres.Laureat.Niveau);
}
