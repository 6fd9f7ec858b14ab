namespace SiteGen.Theming.Views;

/// <summary>A link whose address the plan vouches for.</summary>
public sealed record LienView(string Texte, string Href);
