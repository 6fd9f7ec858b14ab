using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>An ordered set of levels; levels of two scales are never compared.</summary>
public sealed record Echelle(string Id, string Nom, SourceSpan Span)
{
    /// <summary>The sign that the theme draws for its levels: copyleft, medaille, etoile…</summary>
    public string? Signe { get; init; }

    /// <summary>From the lowest rank to the highest.</summary>
    public ImmutableArray<Niveau> Niveaux { get; init; } = [];

    public Provenance Provenance { get; init; } = Provenance.None;

    public Niveau? Find(string id) => Niveaux.FirstOrDefault(n => n.Id == id);
}
