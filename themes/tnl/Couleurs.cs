using System.Collections.Immutable;
using SiteGen.Theming;

namespace SiteGen.Theme.Tnl;

/// <summary>The colours of the stylesheet that meet although no single rule of it says so: what <c>check</c> computes the contrast of.</summary>
/// <remarks>A rule that has both a colour and a background is judged without standing here.</remarks>
internal static class Couleurs
{
    private const string Feuille = "site.css";

    /// <summary>Texts on the grounds that a page has; then the names on the maps, and what is seen without being read.</summary>
    public static ImmutableArray<Contraste> Contrastes { get; } =
    [
        .. from devant in new[] { "--encre", "--doux", "--lien", "--survol" }
           from fond in new[] { "--fond", "--voile", "--alerte" }
           select Texte(devant, fond),
        Texte("--encre", "--terre"),
        Texte("--doux", "--terre"),
        Texte("--sur", "--teinte"),
        Signe("--encre", "--vert-carte"),
        Signe("--accent", "--vert"),
        Signe("--alerte-filet", "--fond"),
    ];

    private static Contraste Texte(string devant, string fond) => new(Feuille, devant, fond, UsageDeCouleur.Texte);

    private static Contraste Signe(string devant, string fond) => new(Feuille, devant, fond, UsageDeCouleur.GrandTexteOuSigne);
}
