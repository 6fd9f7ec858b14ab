namespace SiteGen.Theming.Views;

/// <summary>A territory on a map, at <c>X</c>, <c>Y</c> in the units of the drawing.</summary>
public sealed record PointView(LienView Territoire, int X, int Y)
{
    /// <summary>What the point says of the territory: « Commune, Isère. Or en 2025 ».</summary>
    public required string Detail { get; init; }

    /// <summary>Null when the level is not known or the map does not show levels.</summary>
    public NiveauView? Niveau { get; init; }

    /// <summary>A commune is drawn as a disc; any other body as another shape.</summary>
    public required bool EstCommune { get; init; }
}
