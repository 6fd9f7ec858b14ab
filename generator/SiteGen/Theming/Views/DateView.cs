namespace SiteGen.Theming.Views;

/// <summary>A date as far as it is known: for machines (<c>datetime</c>) and in words.</summary>
public sealed record DateView(string Iso, string Texte);
