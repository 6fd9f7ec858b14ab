namespace SiteGen.Theming;

/// <summary>Two colours that stand one on the other, each by the name of a custom property (<c>--encre</c>) of a stylesheet of the theme.</summary>
/// <param name="Feuille">The name of the asset that declares them.</param>
/// <param name="Devant">What is read or seen.</param>
/// <param name="Fond">What it stands on.</param>
/// <param name="Usage">What for, and so how much they must differ.</param>
public sealed record Contraste(string Feuille, string Devant, string Fond, UsageDeCouleur Usage);
