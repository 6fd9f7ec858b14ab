using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SiteGen.Theme.Tnl;

/// <summary>How the drawings of figures are measured: across in hundredths of the room there is, down in letters.</summary>
/// <remarks>
/// A drawing has no viewBox: its bars stretch with the page and its words stay as large as the text around them, on a telephone,
/// on paper, and for who enlarges the letters.
/// </remarks>
internal static class Mesures
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Pourcent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static string Em(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "em";

    public static string Texte(string text) => Encoder.Encode(text);

    /// <summary>The hatching of what is not known, to be named in <c>fill</c>.</summary>
    public static string Hachures(string id) =>
        $"""<pattern id="{id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M2 0V6"/></pattern>""";
}
