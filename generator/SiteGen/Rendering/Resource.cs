namespace SiteGen.Rendering;

/// <summary>A file that a browser asks for to show a page, by itself.</summary>
/// <param name="Kind">What it is used as.</param>
/// <param name="Address">Its address as the page writes it, decoded, without a fragment.</param>
internal readonly record struct Resource(ResourceKind Kind, string Address);
