namespace SiteGen.Theming.Views;

/// <summary>The page before this one and the page after it, in an order that the reader knows; null at an end. They have a name in common: « Éditions voisines ».</summary>
public sealed record VoisinesView(string Nom, LienView? Avant, LienView? Apres)
{
    /// <summary>What is said above the link to the page before.</summary>
    public required string TitreAvant { get; init; }

    /// <summary>What is said above the link to the page after.</summary>
    public required string TitreApres { get; init; }
}
