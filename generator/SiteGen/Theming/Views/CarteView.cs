using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>A map drawn at build time: a ground, and marks above it that are links.</summary>
public sealed record CarteView(string Titre, string Description)
{
    public required FondView Fond { get; init; }

    /// <summary>Address of the ground as a file (SVG), when several pages show the same; null when it is to be drawn in the page.</summary>
    public required string? FondHref { get; init; }

    /// <summary>From north to south, so that the reading order is the eye's.</summary>
    public required ImmutableArray<MarqueView> Marques { get; init; }

    /// <summary>What the marks show, in the order of a legend: levels from the highest, then kinds of bodies.</summary>
    public required LegendeView Legende { get; init; }

    /// <summary>Territories of the list that no source lets us place.</summary>
    public required ImmutableArray<LienView> SansPoint { get; init; }

    /// <summary>Territories of the list whose seat this map does not show.</summary>
    public required ImmutableArray<LienView> HorsCarte { get; init; }

    /// <summary>Where the same territories stand as a list: an id of this page, or the address of another.</summary>
    public required string ListeHref { get; init; }
}

/// <summary>A small map that shows where one territory is.</summary>
public sealed record LocalisationView(string Titre, FondView Fond, int X, int Y)
{
    /// <summary>Address of the ground as a file (SVG); null when it is to be drawn in the page.</summary>
    public required string? FondHref { get; init; }

    /// <summary>The département, or départements, of the territory: path data; empty when the ground shows nothing else.</summary>
    public required string Terre { get; init; }
}
