using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>The counts that sources give for an edition; null or absent means not known, never zero.</summary>
public sealed record Totaux
{
    public static Totaux Unknown { get; } = new();

    public int? Candidatures { get; init; }

    public int? Labels { get; init; }

    /// <summary>The figures between which sources disagree; empty when they agree.</summary>
    public ImmutableArray<int> LabelsParmi { get; init; } = [];

    public ImmutableDictionary<Niveau, int> ParNiveau { get; init; } = ImmutableDictionary<Niveau, int>.Empty;

    /// <summary>Named in the sources, perhaps not the only ones.</summary>
    public ImmutableDictionary<Niveau, int> ParNiveauAuMoins { get; init; } = ImmutableDictionary<Niveau, int>.Empty;

    public Provenance Provenance { get; init; } = Provenance.None;
}
