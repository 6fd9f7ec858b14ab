using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>The figures of the label, each as a table.</summary>
public sealed record StatistiquesView : PageView
{
    public required ImmutableArray<ChiffreView> Chiffres { get; init; }

    public required ImmutableArray<TableauView> Tableaux { get; init; }
}

/// <summary>A table of figures: the first cell of each row is its header; <c>Note</c> says what the figures do not.</summary>
public sealed record TableauView(string Ancre, string Titre)
{
    /// <summary>The first heads the headers of the rows.</summary>
    public required ImmutableArray<string> Colonnes { get; init; }

    public required ImmutableArray<TableauLigneView> Lignes { get; init; }

    public string? Note { get; init; }

    /// <summary>The same figures drawn; null where there is too little to draw.</summary>
    public BarresView? Barres { get; init; }
}

/// <summary>A row: its header, linked when it has a page, and its cells in words.</summary>
public sealed record TableauLigneView(string Entete, string? Href, ImmutableArray<string> Cellules);
