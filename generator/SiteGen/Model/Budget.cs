using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>What a kind of page may cost its visitor, and where each limit is written; null for no limit.</summary>
public sealed record Budget(string SorteDePage)
{
    /// <summary>The most that a page and its files may weigh, compressed, in kilobytes of 1000 bytes.</summary>
    public Located<int>? Poids { get; init; }

    /// <summary>The same for its stylesheets alone.</summary>
    public Located<int>? Styles { get; init; }

    /// <summary>The most requests, that of the page included.</summary>
    public Located<int>? Requetes { get; init; }

    /// <summary>The most elements, without those inside drawings.</summary>
    public Located<int>? Elements { get; init; }

    /// <summary>The least EcoIndex, of 100.</summary>
    public Located<int>? EcoIndex { get; init; }
}
