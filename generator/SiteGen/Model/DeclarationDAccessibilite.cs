using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>What the publisher declares of the accessibility of the site: an audit, if one was made, and what the imposed model asks beside it.</summary>
public sealed record DeclarationDAccessibilite
{
    /// <summary>The version of the RGAA in force when this was written, for a declaration that names none.</summary>
    public const string ReferentielEnVigueur = "4.1.2";

    /// <summary>Null where the data declares nothing.</summary>
    public SourceSpan? Span { get; init; }

    public Audit? Audit { get; init; }

    public string Referentiel { get; init; } = ReferentielEnVigueur;

    public DatePartielle? Etablie { get; init; }

    public DatePartielle? MiseAJour { get; init; }

    public Uri? SchemaPluriannuel { get; init; }

    public Uri? PlanDActions { get; init; }

    public ImmutableArray<string> NonConformites { get; init; } = [];

    public ImmutableArray<string> Derogations { get; init; } = [];

    public ImmutableArray<string> NonSoumis { get; init; } = [];

    public ImmutableArray<string> Technologies { get; init; } = [];

    public ImmutableArray<string> Environnements { get; init; } = [];

    public ImmutableArray<string> Outils { get; init; } = [];

    public ImmutableArray<string> PagesVerifiees { get; init; } = [];

    /// <summary>Whether it is too old to be valid, on the day that the site is built: its audit then measures nothing any more.</summary>
    public bool Perimee { get; init; }

    /// <summary>The three words that the law allows (decree 2019-768): without a valid audit, « non conforme ».</summary>
    public string Etat => (Perimee, Audit) switch
    {
        (false, { TauxConformite: 100 }) => "totalement conforme",
        (false, { TauxConformite: >= 50 }) => "partiellement conforme",
        _ => "non conforme",
    };

    /// <summary>The last day that the declaration was known to be right.</summary>
    public DatePartielle? Date => MiseAJour ?? Etablie ?? Audit?.Date;
}
