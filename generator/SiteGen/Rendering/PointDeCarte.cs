using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Rendering;

/// <summary>A territory to be shown on a map, with the label it is shown for.</summary>
/// <param name="Territoire">The territory.</param>
/// <param name="Label">The label that gives its mark a level; null for a territory that has none.</param>
/// <param name="Motif">What is said of it instead of the label: « mention Coup de cœur en 2022 ».</param>
internal sealed record PointDeCarte(Territoire Territoire, Distinction? Label, string? Motif = null)
{
    /// <summary>Territories with the last label of each.</summary>
    public static IEnumerable<PointDeCarte> LastLabels(PalmaresIndex index, IEnumerable<Territoire> territoires) =>
        territoires.Select(t => new PointDeCarte(t, index.History(t) is [.., var last] ? last : null));
}

/// <summary>A territory at its place in a drawing.</summary>
internal sealed record PointPlace(PointDeCarte Point, (int X, int Y) Place);
