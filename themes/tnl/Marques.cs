using System.Globalization;
using System.Net;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Theme.Tnl;

/// <summary>The marks of the maps: an outline for the kind of body, a number and a size for the level, and a tint that adds to them.</summary>
/// <param name="unite">A hundredth of the width of the drawing, in its units.</param>
internal sealed class Marques(int unite)
{
    /// <summary>What a level that is not known is called in ids and filters.</summary>
    private const string Inconnu = "inconnu";

    /// <summary>The end of the id of a drawing: the same for all the marks that look the same.</summary>
    public static string Cle(MarqueView marque) => Cle(marque.Forme, marque.Niveau, marque.Nombre > 99);

    public static string Cle(FormeDeMarque forme, NiveauView? niveau, bool grand = false) =>
        forme == FormeDeMarque.Groupe ? (grand ? "g3" : "g") : $"{Lettre(forme)}-{niveau?.Cle ?? Inconnu}";

    /// <summary>A mark whose middle is at the origin.</summary>
    public Html Dessin(FormeDeMarque forme, NiveauView? niveau, bool grand = false)
    {
        var r = Rayon(forme, niveau, grand);
        var (corps, bas) = niveau is { } known && Signes.Mark(known).Length > 1 ? (unite * 14 / 10, unite * 5 / 10) : (unite * 19 / 10, unite * 7 / 10);
        var texte = niveau is null ? string.Empty : Invariant($"""<text y="{bas}" font-size="{corps}">{WebUtility.HtmlEncode(Signes.Mark(niveau))}</text>""");
        return new(Contour(forme, r) + texte);
    }

    /// <summary>The higher the level, the larger the mark; an outline that narrows is drawn larger, so that its number has room.</summary>
    private int Rayon(FormeDeMarque forme, NiveauView? niveau, bool grand) => forme switch
    {
        FormeDeMarque.Groupe => grand ? unite * 24 / 10 : unite * 19 / 10,
        _ => niveau is null ? unite * 13 / 10 : unite * (14 + (6 * niveau.Position / niveau.Sur)) / 10,
    };

    private static string Contour(FormeDeMarque forme, int r) => forme switch
    {
        FormeDeMarque.Intercommunalite => Path($"M0-{r * 5 / 4}L{r * 5 / 4} 0 0 {r * 5 / 4}-{r * 5 / 4} 0z"),
        FormeDeMarque.Departement => Path($"M-{r * 9 / 10}-{r * 9 / 10}h{r * 18 / 10}v{r * 18 / 10}h-{r * 18 / 10}z"),
        FormeDeMarque.Region => Path($"M-{r * 6 / 10}-{r * 11 / 10}h{r * 12 / 10}L{r * 12 / 10} 0 {r * 6 / 10} {r * 11 / 10}h-{r * 12 / 10}L-{r * 12 / 10} 0z"),
        FormeDeMarque.Autre => Path($"M-{r * 13 / 10}-{r * 9 / 10}h{r * 26 / 10}L0 {r * 14 / 10}z"),
        _ => Invariant($"""<circle r="{r}"/>"""),
    };

    private static char Lettre(FormeDeMarque forme) => forme switch
    {
        FormeDeMarque.Commune => 'c',
        FormeDeMarque.Intercommunalite => 'i',
        FormeDeMarque.Departement => 'd',
        FormeDeMarque.Region => 'r',
        _ => 'a',
    };

    private static string Path(FormattableString data) => $"<path d=\"{Invariant(data)}\"/>";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
