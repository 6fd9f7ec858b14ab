using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>All territories: from A to Z, and by région and département.</summary>
public sealed record TerritoiresIndexView : PageView
{
    public required string Bilan { get; init; }

    /// <summary>By first letter in French order; empty when they are too many for one page.</summary>
    public required ImmutableArray<LettreView> Lettres { get; init; }

    public required ImmutableArray<RegionResumeView> Regions { get; init; }

    /// <summary>Bodies of no département.</summary>
    public required ImmutableArray<TerritoireLigneView> Nationaux { get; init; }

    public required ImmutableArray<FichierView> Fichiers { get; init; }
}

/// <summary>The territories whose name begins with a letter.</summary>
public sealed record LettreView(string Lettre, string Ancre, ImmutableArray<TerritoireLigneView> Territoires);

/// <summary>A territory in a list: its place, and the last label known.</summary>
public sealed record TerritoireLigneView(LienView Territoire, string Detail)
{
    /// <summary>The last label known; null for a territory never labelled.</summary>
    public NiveauAfficheView? Niveau { get; init; }

    public LienView? Edition { get; init; }

    public required int Labels { get; init; }
}

/// <summary>A région and its départements, each with its number of labelled territories.</summary>
public sealed record RegionResumeView(LienView Region, int Territoires, ImmutableArray<(LienView Departement, int Territoires)> Departements);
