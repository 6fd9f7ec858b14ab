using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>The permanent ids of what is announced. They are made of the address that the data give the site, not of that it is built for, and so never change.</summary>
internal static class Identifiants
{
    /// <summary>A tag URI (RFC 4151): <c>tag:label.example,2016:/palmares/2022/</c>; the site has an <see cref="OfAuthority"/>.</summary>
    public static string Tag(Palmares palmares, Route route) => $"tag:{OfAuthority(palmares)}:{new BaseAddress(palmares.Site.Url).Href(route)}";

    /// <summary>Who mints the ids, and since when: the host, and the first year of the label; null when no year is known.</summary>
    public static string? OfAuthority(Palmares palmares)
    {
        var year = palmares.Label.Depuis ?? palmares.Editions.Select(e => (int?)e.Annee).Min();
        return year is { } known ? string.Create(CultureInfo.InvariantCulture, $"{palmares.Site.Url.IdnHost},{known}") : null;
    }

    /// <summary>The id of a date in a calendar: <c>2022-remise@label.example</c>.</summary>
    public static string Uid(Palmares palmares, Echeance echeance) => string.Create(
        CultureInfo.InvariantCulture,
        $"{echeance.Edition.Annee}-{echeance.Sorte.ToString().ToLowerInvariant()}@{palmares.Site.Url.IdnHost}{new BaseAddress(palmares.Site.Url).Path}");
}
