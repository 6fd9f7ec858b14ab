namespace SiteGen.Theming.Views;

/// <summary>The ground of a map, to be drawn as an SVG file that several pages show.</summary>
/// <param name="Titre">What it is the ground of.</param>
/// <param name="Fond">What is drawn.</param>
/// <param name="EstVignette">Whether it is shown small, and so without names, frames' titles and scale bars.</param>
public sealed record FondDeCarteView(string Titre, FondView Fond, bool EstVignette) : View;
