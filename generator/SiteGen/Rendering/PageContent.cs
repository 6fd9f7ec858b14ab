using System.Collections.Immutable;

namespace SiteGen.Rendering;

/// <summary>What a page is made of, as its visitor's browser finds it.</summary>
internal sealed record PageContent
{
    /// <summary>As the EcoIndex counts them: without the descendants of drawings, with those that a browser adds.</summary>
    public required int Elements { get; init; }

    /// <summary>The part with the most elements; null when the page has none.</summary>
    public required PagePart? LargestPart { get; init; }

    /// <summary>The files that it asks for, each once.</summary>
    public required ImmutableArray<Resource> Resources { get; init; }

    public required ImmutableArray<InlineCode> Inline { get; init; }

    /// <summary>Where its forms lead; empty for a form that leads to the page itself.</summary>
    public required ImmutableArray<string> Forms { get; init; }

    /// <summary>The requests, that of the page included.</summary>
    public int Requests => 1 + Resources.Count(r => r.Kind != ResourceKind.Ahead && !r.Address.StartsWith("data:", StringComparison.OrdinalIgnoreCase));
}
