namespace SiteGen.Theming.Views;

/// <summary>The picture of shared links: its whole address, and what it says in words.</summary>
public sealed record PartageView(string Href, string Texte);
