namespace SiteGen.Theming.Views;

/// <summary>The badge of a territory for one edition, or that of a level alone, to be drawn as an SVG file that stands alone.</summary>
public sealed record BadgeView(string Label, NiveauAfficheView Niveau) : View
{
    /// <summary>The size of every badge, in CSS pixels, so that a page keeps its place before it is there.</summary>
    public const int Largeur = 120;

    public const int Hauteur = 190;

    /// <summary>Null on the badge of a level.</summary>
    public string? Territoire { get; init; }

    /// <summary>Null on the badge of a level.</summary>
    public int? Annee { get; init; }

    /// <summary>The accessible title: « Territoire Numérique Libre 2025, Or : Échirolles ».</summary>
    public required string Titre { get; init; }
}
