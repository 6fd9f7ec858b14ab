using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>The map of all territories, with the same territories as a list by région.</summary>
public sealed record CartePageView : PageView
{
    public required CarteView? Carte { get; init; }

    public required ImmutableArray<(string Region, ImmutableArray<TerritoireLigneView> Territoires)> Listes { get; init; }

    public required ImmutableArray<FichierView> Fichiers { get; init; }
}
