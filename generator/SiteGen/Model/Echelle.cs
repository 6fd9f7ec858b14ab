using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>An ordered set of levels; levels of two scales are compared only where <see cref="Equivalences"/> says so.</summary>
public sealed record Echelle(string Id, string Nom, SourceSpan Span)
{
    /// <summary>The sign that the theme draws for its levels: copyleft, medaille, etoile…</summary>
    public Located<string>? Signe { get; init; }

    /// <summary>From the lowest rank to the highest.</summary>
    public ImmutableArray<Niveau> Niveaux { get; init; } = [];

    /// <summary>What its levels are worth in other scales; without one, two scales are not compared.</summary>
    public ImmutableArray<Equivalence> Equivalences { get; init; } = [];

    public Provenance Provenance { get; init; } = Provenance.None;

    public Niveau? Find(string id) => Niveaux.FirstOrDefault(n => n.Id == id);
}
