namespace SiteGen.Theming.Views;

/// <summary>Someone named in a jury, a committee or an application; each part null when it is not known.</summary>
public sealed record PersonneView(string? Nom, string? Fonction, string? Organisme, string? Reserve);
