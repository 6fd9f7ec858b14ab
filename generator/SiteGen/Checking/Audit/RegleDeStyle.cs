using System.Collections.Immutable;

namespace SiteGen.Checking.Audit;

/// <summary>A rule of a stylesheet: its selector, and what it declares.</summary>
/// <param name="Selecteur">The selector as it is written.</param>
/// <param name="Sombre">Whether it holds in the dark alone (true), in the light alone (false), or always (null).</param>
/// <param name="Declarations">Its declarations in their order.</param>
internal sealed record RegleDeStyle(string Selecteur, bool? Sombre, ImmutableArray<DeclarationDeStyle> Declarations)
{
    /// <summary>Whether it declares for the whole page.</summary>
    public bool EstRacine => Selecteur.Split(',').Any(s => s.Trim() is ":root" or "html");

    public bool VautEn(bool sombre) => Sombre is null || Sombre == sombre;

    /// <summary>The last declaration of a property, or null.</summary>
    public DeclarationDeStyle? Last(string propriete) => Declarations.LastOrDefault(d => d.Propriete == propriete);
}
