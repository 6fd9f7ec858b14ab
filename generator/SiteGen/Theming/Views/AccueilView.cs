using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>The home page.</summary>
public sealed record AccueilView : PageView
{
    public required SituationView Situation { get; init; }

    /// <summary>The last edition with results; null before the first.</summary>
    public required EditionResumeView? DernierPalmares { get; init; }

    /// <summary>The laureates of the last palmarès by level, from the highest.</summary>
    public required ImmutableArray<GroupeDeNiveauView> Laureats { get; init; }

    public required ImmutableArray<ChiffreView> Chiffres { get; init; }

    public required CarteView? Carte { get; init; }

    public required ImmutableArray<ActualiteResumeView> Actualites { get; init; }

    public required LienView ToutesLesActualites { get; init; }

    public required LienView TousLesTerritoires { get; init; }

    public required LienView TousLesPalmares { get; init; }

    public required LienView LaCarte { get; init; }
}

/// <summary>Where the label stands now: announced, open, closed or with results.</summary>
public sealed record SituationView(string Titre, string Phrase)
{
    public DateView? Ouverture { get; init; }

    public DateView? Cloture { get; init; }

    /// <summary>What to do next: apply, read the results.</summary>
    public LienView? Action { get; init; }
}

/// <summary>A key figure: a number in words for the eye, what it counts, and the doubt that goes with it.</summary>
public sealed record ChiffreView(string Valeur, string Libelle, string? Reserve);
