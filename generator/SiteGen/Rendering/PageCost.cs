using SiteGen.Planning;

namespace SiteGen.Rendering;

/// <summary>What a page costs its visitor, with the files that it asks for. Weights are in bytes.</summary>
public sealed record PageCost(PlannedPage Page)
{
    /// <summary>Without the descendants of drawings.</summary>
    public required int Elements { get; init; }

    /// <summary>That of the page included.</summary>
    public required int Requests { get; init; }

    /// <summary>Of all, as they are on the disk.</summary>
    public required long Raw { get; init; }

    /// <summary>Of all, as a server sends them: exact when the run weighs, otherwise no less than that (<see cref="PageScale"/>).</summary>
    public required long Weight { get; init; }

    /// <summary>Of the page alone, in the same way.</summary>
    public required long OwnWeight { get; init; }

    /// <summary>Of its stylesheets, compressed.</summary>
    public required long Styles { get; init; }

    /// <summary>The kind that its budget is declared under.</summary>
    public string Sorte => SorteDePage.Of(Page);

    /// <summary>From 0 to 100.</summary>
    public double EcoIndex => Rendering.EcoIndex.Score(Elements, Requests, Weight / 1000.0);

    /// <summary>Thousands of bytes to a tenth, rounded up so that what is over a limit never reads as the limit.</summary>
    public static double Kilobytes(long bytes) => Math.Ceiling(bytes / 100.0) / 10;

    /// <summary>An EcoIndex to a tenth, rounded down for the same reason.</summary>
    public static double Rounded(double ecoIndex) => Math.Floor(ecoIndex * 10) / 10;
}
