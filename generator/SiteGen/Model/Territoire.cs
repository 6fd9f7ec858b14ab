using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A body that the label rewards: a town, an intercommunality, a département, a public agency…</summary>
public sealed record Territoire(string Id, string Nom, TypeTerritoire Type, SourceSpan Span)
{
    public string? NomOfficiel { get; init; }

    /// <summary>How the name joins a sentence, as its author or else the official lists say; null where neither does.</summary>
    public Liaison? Liaison { get; init; }

    public CodeGeo? Insee { get; init; }

    public Siren? Siren { get; init; }

    /// <summary>Codes, the main one first; empty for a national body.</summary>
    public ImmutableArray<string> Departements { get; init; } = [];

    /// <summary>Codes, the main one first; empty for a national body.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    public Siege? Siege { get; init; }

    /// <summary>Null when no source gives a place.</summary>
    public Geocode? Geocode { get; init; }

    public Uri? Site { get; init; }

    public string? Wikidata { get; init; }

    public ImmutableArray<AncienNom> AnciensNoms { get; init; } = [];

    /// <summary>Ids of the territories that this one replaced.</summary>
    public ImmutableArray<string> Remplace { get; init; } = [];

    /// <summary>Id of the territory that replaced this one.</summary>
    public string? RemplacePar { get; init; }

    public Provenance Provenance { get; init; } = Provenance.None;
}
