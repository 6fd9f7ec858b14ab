using System.Collections.Immutable;

namespace SiteGen.Rendering;

/// <summary>What a page asks of a map.</summary>
internal sealed record DemandeDeCarte
{
    /// <param name="titre">What the map shows.</param>
    /// <param name="points">Each territory once.</param>
    /// <param name="listeHref">Where the same territories stand as a list: an id of the page, or the address of another.</param>
    public DemandeDeCarte(string titre, IEnumerable<PointDeCarte> points, string listeHref) => (Titre, Points, ListeHref) = (titre, [.. points], listeHref);

    public string Titre { get; }

    public ImmutableArray<PointDeCarte> Points { get; }

    public string ListeHref { get; }

    /// <summary>Whether too many territories are counted by département, rather than by place.</summary>
    public bool CountByDepartement { get; init; }

    /// <summary>Whether a group leads to the page of its département, which shows the same closer, rather than to the list.</summary>
    public bool DepartementsTellMore { get; init; }

    /// <summary>Whether the largest group is drawn again, larger, below the map.</summary>
    public bool Loupe { get; init; }
}
