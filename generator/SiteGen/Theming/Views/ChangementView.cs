namespace SiteGen.Theming.Views;

/// <summary>A change of the data: its day or month, the edition it is about, and what it was.</summary>
public sealed record ChangementView(DateView Date, LienView Edition, string Texte);
