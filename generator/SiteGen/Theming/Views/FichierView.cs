namespace SiteGen.Theming.Views;

/// <summary>A file to download: what it is, its format and its weight in words (« CSV », « 12 ko »).</summary>
public sealed record FichierView(string Titre, string Href, string Format, string Poids)
{
    public string? Description { get; init; }
}
