using System.Text;
using AngleSharp.Dom;

namespace SiteGen.Checking.Audit;

/// <summary>An element as it is shown in a message: its start tag and its first words, on one line.</summary>
internal static class Extrait
{
    private const int LongestTag = 90;

    private const int LongestText = 40;

    public static string Of(IElement element)
    {
        var tag = new StringBuilder("<").Append(element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            tag.Append(' ').Append(attribute.Name);
            if (attribute.Value.Length > 0)
            {
                tag.Append("=\"").Append(attribute.Value).Append('"');
            }
        }

        return $"{Court(OnOneLine(tag.ToString()), LongestTag)}>{Court(NomAccessible.Vu(element), LongestText)}";
    }

    /// <summary>The text of an element, blanks made single: no-break spaces are blanks too.</summary>
    public static string Texte(INode element) => OnOneLine(element.TextContent);

    public static string OnOneLine(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries));

    public static string Court(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, most - 1).TrimEnd(), "…");
}
