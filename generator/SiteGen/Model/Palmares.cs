using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>All that the sources say, with references resolved: what every page and every file is made from.</summary>
public sealed record Palmares
{
    public required ReglagesDuSite Site { get; init; }

    public required Label Label { get; init; }

    public required ImmutableArray<Echelle> Echelles { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }

    public required ImmutableArray<Grille> Grilles { get; init; }

    /// <summary>The sources shared by all files, in the order of theirs.</summary>
    public required ImmutableArray<Reference> Sources { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<Territoire> Territoires { get; init; }

    /// <summary>From the first year to the last.</summary>
    public required ImmutableArray<Edition> Editions { get; init; }

    public required ImmutableArray<PageRedigee> Pages { get; init; }

    /// <summary>Départements by code; empty when the site has no list of them.</summary>
    public required FrozenDictionary<string, Lieu> Departements { get; init; }

    /// <summary>Régions by code; empty when the site has no list of them.</summary>
    public required FrozenDictionary<string, Lieu> Regions { get; init; }

    /// <summary>The communes of the official list, by code; none when the site has no list of them. The list is long, and read only when this is asked for.</summary>
    public required Lazy<ImmutableArray<CommuneSituee>> Communes { get; init; }

    /// <summary>Outlines of the départements; empty when the site has none, and then no map is drawn.</summary>
    public required ImmutableArray<Contour> Contours { get; init; }
}
