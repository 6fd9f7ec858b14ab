using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>One dimension of a grid; the same id in two grids is the same axis under two titles.</summary>
public sealed record Axe(string Id, string Titre, SourceSpan Span)
{
    public string? Resume { get; init; }

    /// <summary>Empty when the criteria of this axis are not published.</summary>
    public ImmutableArray<Critere> Criteres { get; init; } = [];

    public Provenance Provenance { get; init; } = Provenance.None;
}
