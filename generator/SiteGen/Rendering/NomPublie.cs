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
        var bare = Prefix().Replace(Slug.Of(DepartementInBrackets().Replace(published, string.Empty)), string.Empty);
        string?[] known = [territoire.Nom, territoire.NomOfficiel];
        return known.OfType<string>().Select(Slug.Of).Any(name => name == bare || Prefix().Replace(name, string.Empty) == bare) ? null : published;
    }

    [GeneratedRegex(@"\s*\((?:[0-9][0-9AB][0-9]?)\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DepartementInBrackets();

    [GeneratedRegex(
        "^(?:ville|commune|mairie|departement|region|syndicat|metropole|communaute-de-communes|communaute-d-agglomeration|communaute-urbaine)"
        + "-(?:de-la-|de-l-|du-|des-|de-|d-)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
