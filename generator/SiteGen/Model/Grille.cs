using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>The axes by which applications of some editions were assessed.</summary>
public sealed record Grille(string Id, string Nom, SourceSpan Span)
{
    public ImmutableArray<Axe> Axes { get; init; } = [];

    public Provenance Provenance { get; init; } = Provenance.None;
}
