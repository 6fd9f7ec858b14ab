namespace SiteGen.Planning;

/// <summary>What happens on a date of an edition; the names stand in permanent ids, and never change.</summary>
internal enum SorteDEcheance
{
    Ouverture,
    Cloture,
    Remise,
    Resultats,
}
