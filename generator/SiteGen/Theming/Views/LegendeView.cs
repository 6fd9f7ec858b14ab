using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>What the marks of a map mean: only what the map shows.</summary>
public sealed record LegendeView
{
    /// <summary>By scale, from the highest level.</summary>
    public required ImmutableArray<NiveauView> Niveaux { get; init; }

    public required bool NiveauInconnu { get; init; }

    /// <summary>Each outline with the words for it.</summary>
    public required ImmutableArray<(FormeDeMarque Forme, string Nom)> Formes { get; init; }
}
