namespace SiteGen.Checking.Audit;

/// <summary>The ways around the site that a page offers, each as where it stands and what it holds; null for one that is not there.</summary>
/// <param name="Menu">The entries of the menu in their order, after the place of the menu.</param>
/// <param name="Plan">The place of the link to the site map.</param>
/// <param name="Recherche">The place of the search, or of the link to it.</param>
/// <param name="Ordre">Which comes after which.</param>
internal sealed record SystemesDeNavigation(string? Menu, string? Plan, string? Recherche, string Ordre)
{
    public int Nombre => new[] { Menu, Plan, Recherche }.Count(s => s is not null);
}
