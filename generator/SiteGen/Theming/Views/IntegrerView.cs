namespace SiteGen.Theming.Views;

/// <summary>The last label of a territory, in the frame of another site: a whole document without what surrounds the pages of this one.</summary>
public sealed record IntegrerView : PageView
{
    public required int Annee { get; init; }

    public required NiveauAfficheView Niveau { get; init; }

    /// <summary>The address of the current badge; null when the site publishes none.</summary>
    public required string? Badge { get; init; }

    /// <summary>What the badge says of the label: « Territoire Numérique Libre 2025, Or ».</summary>
    public required string Alternative { get; init; }

    /// <summary>The page of the territory, under its name.</summary>
    public required LienView Territoire { get; init; }
}
