using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A label awarded: a territory in an edition, at a level when that is known.</summary>
public sealed record Laureat(Territoire Territoire, SourceSpan Span)
{
    /// <summary>The name as that edition published it.</summary>
    public string? NomPublie { get; init; }

    /// <summary>Null when no source gives the level; it is then shown as unknown and never guessed.</summary>
    public Niveau? Niveau { get; init; }

    /// <summary>The level is one of these, from the lowest; empty when it is known or wholly unknown.</summary>
    public ImmutableArray<Niveau> NiveauParmi { get; init; } = [];

    public Personne? PortePar { get; init; }

    public string? AvisDuJury { get; init; }

    public Provenance Provenance { get; init; } = Provenance.None;
}
