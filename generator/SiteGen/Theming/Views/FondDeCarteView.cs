using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>The ground of the maps, to be drawn as an SVG file: the country, and framed overseas départements.</summary>
public sealed record FondDeCarteView(int Largeur, int Hauteur) : View
{
    public required string Titre { get; init; }

    /// <summary>Département code → SVG path data, in the units of the drawing.</summary>
    public required ImmutableArray<(string Code, string Trace)> Contours { get; init; }

    public required ImmutableArray<CadreView> Cadres { get; init; }
}
