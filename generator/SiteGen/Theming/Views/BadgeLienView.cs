namespace SiteGen.Theming.Views;

/// <summary>The badge to show elsewhere: its permanent address, its alternative text, the HTML to copy, and the badge of the edition that it is now.</summary>
public sealed record BadgeLienView(string Href, string Alternative, string Extrait, LienView Edition);
