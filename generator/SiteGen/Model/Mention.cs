using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A special award of the jury.</summary>
public sealed record Mention(string Id, string Nom, SourceSpan Span)
{
    public string? Description { get; init; }

    public Provenance Provenance { get; init; } = Provenance.None;
}
