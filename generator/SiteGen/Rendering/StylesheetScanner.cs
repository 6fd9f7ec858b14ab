using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Rendering;

/// <summary>Reads out of a stylesheet the files that it names.</summary>
internal static partial class StylesheetScanner
{
    private static readonly string[] Fonts = [".woff2", ".woff", ".ttf", ".otf"];

    /// <param name="css">The text of the stylesheet.</param>
    /// <param name="address">Its own address: what it names is relative to it.</param>
    public static ImmutableArray<Resource> Scan(string css, string address) =>
    [
        .. Named().Matches(Comment().Replace(css, " "))
            .Select(m => (IsImport: m.Groups["import"].Success, Address: m.Groups["address"].Value))
            .Where(n => n.Address.Length > 0 && n.Address[0] != '#')
            .Select(n => (n.IsImport, Address: Resolve(n.Address, address)))
            .Select(n => new Resource(KindOf(n.IsImport, n.Address), n.Address))
            .Distinct(),
    ];

    private static ResourceKind KindOf(bool isImport, string address) =>
        isImport ? ResourceKind.Style
        : Fonts.Any(f => address.EndsWith(f, StringComparison.OrdinalIgnoreCase)) || address.StartsWith("data:font/", StringComparison.OrdinalIgnoreCase) ? ResourceKind.Font
        : ResourceKind.Image;

    private static string Resolve(string named, string address)
    {
        if (named.StartsWith("//", StringComparison.Ordinal) || named.Contains(':', StringComparison.Ordinal))
        {
            return named;
        }

        return new Uri(new Uri("https://host" + address), named).AbsolutePath;
    }

    /// <summary><c>url(…)</c>, quoted or not, and the two ways to import another stylesheet.</summary>
    [GeneratedRegex(
        """
        (?<import>@import\s+)? url\(\s* (?: "(?<address>[^"]*)" | '(?<address>[^']*)' | (?<address>[^)"'\s]*) ) \s*\)
        | (?<import>@import\s+) (?: "(?<address>[^"]*)" | '(?<address>[^']*)' )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Named();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Comment();
}
