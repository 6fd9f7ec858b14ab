using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>A région: its labelled territories and its départements.</summary>
public sealed record RegionView : PageView
{
    public required string Code { get; init; }

    public required string Bilan { get; init; }

    /// <summary>Why none may be known; null when some are, or when all lists are whole.</summary>
    public string? Reserve { get; init; }

    /// <summary>Where to look on from a région without a laureate.</summary>
    public ImmutableArray<LienView> Pistes { get; init; } = [];

    public required ImmutableArray<(LienView Departement, int Territoires)> Departements { get; init; }

    /// <summary>Empty when they are too many for one page; they then stand by département.</summary>
    public required ImmutableArray<TerritoireLigneView> Territoires { get; init; }

    /// <summary>Null without outlines.</summary>
    public required CarteView? Carte { get; init; }

    public required ImmutableArray<FichierView> Fichiers { get; init; }
}

/// <summary>A département and its labelled territories.</summary>
public sealed record DepartementView : PageView
{
    public required string Code { get; init; }

    public required string Bilan { get; init; }

    public required LienView? Region { get; init; }

    public required ImmutableArray<TerritoireLigneView> Territoires { get; init; }

    /// <summary>Null without outlines.</summary>
    public required CarteView? Carte { get; init; }
}
