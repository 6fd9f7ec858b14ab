namespace SiteGen.Planning;

/// <summary>How the level of a territory moved from one edition to another.</summary>
public enum EvolutionDeNiveau
{
    Progression,
    Recul,
    MemeNiveau,

    /// <summary>A level is not known exactly, or nothing says what a level of one scale is worth in the other.</summary>
    NonComparable,
}
