namespace SiteGen.Rendering;

/// <summary>A part of a page and how many elements it has, itself included.</summary>
/// <param name="Tag">Its element.</param>
/// <param name="Name">The id that it bears or is labelled by, or that of the part around it; null without one.</param>
/// <param name="Elements">How many elements.</param>
internal sealed record PagePart(string Tag, string? Name, int Elements);
