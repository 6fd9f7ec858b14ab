using System.Text.RegularExpressions;
using SiteGen.Binding;
using SiteGen.Model;

namespace SiteGen.Rendering;

/// <summary>Decides whether the name that an edition published says more than today's name.</summary>
internal static partial class NomPublie
{
    /// <summary>The published name to show beside the territory's; null when it only adds a type (« Ville de ») or a département (« (33) »).</summary>
    public static string? ToShow(Laureat laureat)
    {
        if (laureat.NomPublie is not { } published)
        {
            return null;
        }

        var territoire = laureat.Territoire;
        var names = Bare(DepartementInBrackets().Replace(published, string.Empty)).ToHashSet(StringComparer.Ordinal);
        return Bare(territoire.Nom).Any(names.Contains) || (territoire.NomOfficiel is { } official && Bare(official).Any(names.Contains)) ? null : published;
    }

    /// <summary>A name as it is, and without its type, with and without the article: « la-tronche » is both « de La Tronche » and « de la Tronche ».</summary>
    private static IEnumerable<string> Bare(string name)
    {
        var slug = Slug.Of(name);
        yield return slug;
        var rest = Type().Replace(slug, string.Empty);
        yield return rest;
        yield return Preposition().Replace(rest, string.Empty);
        yield return Article().Replace(rest, string.Empty);
        yield return OwnArticle().Replace(rest, string.Empty);
    }

    [GeneratedRegex(@"\s*\((?:[0-9][0-9AB][0-9]?)\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DepartementInBrackets();

    [GeneratedRegex(
        "^(?:ville|commune|mairie|departement|region|metropole|communaute-de-communes|communaute-d-agglomeration|communaute-urbaine"
        + "|syndicat-intercommunal|syndicat-mixte|syndicat)-",
        RegexOptions.CultureInvariant)]
    private static partial Regex Type();

    [GeneratedRegex("^(?:du|des|de|d)-", RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex("^(?:de-la|de-l|du|des|de|d)-", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    /// <summary>The article of a name: « Le Mans » is published as « Ville du Mans ».</summary>
    [GeneratedRegex("^(?:les|le|la|l)-", RegexOptions.CultureInvariant)]
    private static partial Regex OwnArticle();
}
