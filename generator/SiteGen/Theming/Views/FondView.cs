using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>The ground of a map, in whole units of a drawing: paths are SVG path data.</summary>
public sealed record FondView(int Largeur, int Hauteur)
{
    /// <summary>The land that the map is about.</summary>
    public required string Terre { get; init; }

    /// <summary>The land around it; empty when there is none.</summary>
    public required string Alentours { get; init; }

    /// <summary>Borders of régions, as lines.</summary>
    public required string LimitesDeRegions { get; init; }

    /// <summary>Borders of départements inside a région, as lines.</summary>
    public required string LimitesDeDepartements { get; init; }

    /// <summary>Frames around lands that are drawn apart, each with the name at its top.</summary>
    public required ImmutableArray<EncadreView> Encadres { get; init; }

    public required ImmutableArray<EchelleGraphiqueView> Echelles { get; init; }

    /// <summary>Names of départements, each with the middle of its baseline.</summary>
    public required ImmutableArray<(string Nom, int X, int Y)> Noms { get; init; }
}

/// <summary>The frame of a land that is drawn apart.</summary>
public sealed record EncadreView(string Nom, int X, int Y, int Largeur, int Hauteur);

/// <summary>A scale bar: its right end, its length in units of the drawing, and in words (« 100 km »).</summary>
public sealed record EchelleGraphiqueView(int X, int Y, int Longueur, string Texte);
