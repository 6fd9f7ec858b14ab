using System.Text.RegularExpressions;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>Tells whether two names are of one place, beyond accents, case, hyphens, abbreviations and what an intercommunality is called by.</summary>
public static partial class OfficialNames
{
    /// <summary>A name without what names of one place differ in: « CA du Pays de Saint-Malo » → <c>pays-saint-malo</c>.</summary>
    public static string Fold(string name)
    {
        var slug = Slug.Of(name);
        slug = Abbreviations().Replace(slug, m => m.Value.StartsWith("ste", StringComparison.Ordinal) ? "sainte" : "saint");
        return Articles().Replace(Kinds().Replace(slug, string.Empty), string.Empty).Trim('-') is { Length: > 0 } folded ? folded : slug;
    }

    /// <summary>Whether one of the names that a territory has or had is that of the list.</summary>
    public static bool IsNamed(Territoire territoire, string official)
    {
        var folded = Fold(official);
        return territoire.AnciensNoms.Select(n => n.Nom).Append(territoire.Nom).Append(territoire.NomOfficiel).OfType<string>()
            .Any(name => name == official || Fold(name) == folded);
    }

    [GeneratedRegex("(?<![^-])(?:st|ste)(?![^-])")]
    private static partial Regex Abbreviations();

    [GeneratedRegex("^(?:cc|ca|cu|communaute-d-agglomeration|communaute-de-communes|communaute-urbaine|metropole|departement|region|ville|commune)(?:-|$)")]
    private static partial Regex Kinds();

    [GeneratedRegex("(?<![^-])(?:de|du|des|d|la|le|les|l)(?:-|$)")]
    private static partial Regex Articles();
}
