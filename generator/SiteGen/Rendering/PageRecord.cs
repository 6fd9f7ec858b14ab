namespace SiteGen.Rendering;

/// <summary>What is kept of a page once it is written and gone.</summary>
/// <param name="Links">Where it leads, and what in it can be led to.</param>
/// <param name="Content">What it is made of.</param>
/// <param name="Cost">What it costs its visitor.</param>
internal sealed record PageRecord(LinkRecord Links, PageContent Content, PageCost Cost);
