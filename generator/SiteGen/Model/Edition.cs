using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>One year of the label: its campaign, its jury, its results as far as they are known.</summary>
public sealed record Edition(int Annee, int Rang, Echelle Echelle, StatutEdition Statut, SourceSpan Span)
{
    /// <summary>Where its state is written.</summary>
    public SourceSpan StatutSpan { get; init; }

    /// <summary>Whether the list of laureates is known to be whole.</summary>
    public bool ListeComplete { get; init; }

    public Grille? Grille { get; init; }

    public Candidature? Candidature { get; init; }

    public DatePartielle? JuryReunion { get; init; }

    public Remise? Remise { get; init; }

    /// <summary>When the results are public: before it they are under embargo.</summary>
    public Moment? Resultats { get; init; }

    public Totaux Totaux { get; init; } = Totaux.Unknown;

    public ImmutableArray<Personne> Jury { get; init; } = [];

    public ImmutableArray<Personne> Comite { get; init; } = [];

    public ImmutableArray<DocumentEdition> Documents { get; init; } = [];

    public ImmutableArray<MentionAttribuee> Mentions { get; init; } = [];

    /// <summary>In the order of the source.</summary>
    public ImmutableArray<Laureat> Laureats { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>The sources that this edition defines, in the order of the file.</summary>
    public ImmutableArray<Reference> Sources { get; init; } = [];

    /// <summary>Former addresses that lead to this edition's page.</summary>
    public ImmutableArray<Located<string>> Alias { get; init; } = [];

    public Provenance Provenance { get; init; } = Provenance.None;
}
