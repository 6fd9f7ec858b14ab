using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>What a page is found by, folded: its names, and other words such as codes; « St » is written « saint » in both.</summary>
/// <param name="Noms">Each name it may be called by, the first being its title.</param>
/// <param name="Autres">Words that are not of its name, separated by spaces.</param>
internal sealed partial record Cherchable(ImmutableArray<string> Noms, string Autres)
{
    /// <summary>A number longer than a code of commune, such as a SIREN: those of all communes begin with 21.</summary>
    private const int LongNumber = 6;

    public static Cherchable Of(IEnumerable<string> noms, params IEnumerable<string?> autres)
    {
        ImmutableArray<string> names = [.. noms.Select(Fold).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)];
        var words = autres.OfType<string>().SelectMany(a => Fold(a).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal);
        return new(names, string.Join(' ', words));
    }

    /// <summary>A territory by its names of today and of before, its codes, its département, and its type where it tells one from another.</summary>
    public static Cherchable Of(Territoire territoire, string titre, PalmaresIndex index)
    {
        var places = territoire.Departements.IsEmpty ? territoire.Regions.Select(index.NomRegion) : territoire.Departements.SelectMany(d => (string[])[index.NomDepartement(d), d]);
        return Of(
            [titre, territoire.Nom, .. territoire.AnciensNoms.Select(n => n.Nom)],
            [
                territoire.Type is TypeTerritoire.Commune or TypeTerritoire.Autre ? null : territoire.Type.Nom(),
                OfficialWords(territoire),
                .. places,
                territoire.Insee?.Value,
                territoire.Siren?.Value,
            ]);
    }

    /// <summary>The keys of the files where it stands on a large site: one for each of its words. The script of the search follows the same rule.</summary>
    public IEnumerable<string> Clefs => Noms.Append(Autres).SelectMany(t => t.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Clef).Distinct(StringComparer.Ordinal);

    /// <summary>The first two characters of a word; four of a long number.</summary>
    private static string Clef(string mot)
    {
        var length = mot.Length >= LongNumber && mot.AsSpan(0, LongNumber).IndexOfAnyExceptInRange('0', '9') < 0 ? 4 : 2;
        return mot[..Math.Min(length, mot.Length)];
    }

    private static string Fold(string text) => Saint().Replace(Pliage.Of(text), "saint$1");

    /// <summary>The official name, unless it only says the type before the usual one: « Commune d’Abbeville ».</summary>
    private static string? OfficialWords(Territoire territoire) =>
        territoire.NomOfficiel is { } official && !Pliage.Of(official).EndsWith(Pliage.Of(territoire.Nom), StringComparison.Ordinal) ? official : null;

    [GeneratedRegex(@"\bst(e?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Saint();
}
