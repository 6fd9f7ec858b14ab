using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>A map drawn at build time: a ground that is a file of its own, and points above it, in the ground's coordinates.</summary>
public sealed record CarteView(string Titre, string Description)
{
    /// <summary>Unique in the page, for the ids that name the drawing.</summary>
    public required string Id { get; init; }

    /// <summary>Address of the ground (SVG); null when the site has no outlines, and then nothing is drawn.</summary>
    public required string? Fond { get; init; }

    /// <summary>Width and height of the drawing, in its own units.</summary>
    public required int Largeur { get; init; }

    public required int Hauteur { get; init; }

    /// <summary>From north to south, so that the reading order is the eye's.</summary>
    public required ImmutableArray<PointView> Points { get; init; }

    /// <summary>Territories of the list that no source lets us place.</summary>
    public required ImmutableArray<LienView> SansPoint { get; init; }

    /// <summary>Where the same territories stand as a list: an id of this page, or the address of another.</summary>
    public required string ListeHref { get; init; }
}
