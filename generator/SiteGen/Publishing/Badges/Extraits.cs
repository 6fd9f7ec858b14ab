using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Publishing.Badges;

/// <summary>The HTML that a laureate copies into a page of its own.</summary>
internal static class Extraits
{
    /// <summary>The size of the frame, in CSS pixels; its page holds in less.</summary>
    public const int LargeurDuCadre = 320;

    public const int HauteurDuCadre = 210;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The badge, its alternative text, and the way to the page that tells the rest.</summary>
    public static string Image(SitePlan plan, BadgeFile badge, NiveauViews niveaux) => string.Create(
        CultureInfo.InvariantCulture,
        $"<a href=\"{Absolute(plan, plan.Page(badge.Territoire).Route)}\"><img src=\"{Absolute(plan, badge.Route)}\" alt=\"{Encoded(LibelleDeBadge.Titre(plan, badge.Distinction, niveaux))}\" width=\"{BadgeView.Largeur}\" height=\"{BadgeView.Hauteur}\"></a>");

    /// <summary>The frame, with the title that who hears the page needs; the same as oEmbed gives.</summary>
    public static string Cadre(SitePlan plan, IntegrerPage page) => string.Create(
        CultureInfo.InvariantCulture,
        $"<iframe src=\"{Absolute(plan, page.Route)}\" title=\"{Encoded(LibelleDeBadge.DuCadre(plan, page.Territoire))}\" width=\"{LargeurDuCadre}\" height=\"{HauteurDuCadre}\" loading=\"lazy\" style=\"border:0\"></iframe>");

    /// <summary>For an attribute; who copies it reads it too, and a no-break space is nothing to spell.</summary>
    private static string Encoded(string text) => Encoder.Encode(text).Replace("&#xA0;", "\u00A0", StringComparison.Ordinal);

    private static string Absolute(SitePlan plan, Route route) => Encoder.Encode(plan.Address.Absolute(route));
}
