namespace SiteGen.Theming.Views;

/// <summary>The badge of a territory for one edition, to be drawn as an SVG file that stands alone.</summary>
public sealed record BadgeView(string Label, string Territoire, int Annee, NiveauAfficheView Niveau) : View
{
    public string? Sigle { get; init; }

    /// <summary>The accessible title: « Territoire Numérique Libre 2025, Or : Échirolles ».</summary>
    public required string Titre { get; init; }
}
