using System.Globalization;
using SiteGen.Theming;

namespace SiteGen.Theme.Tnl;

/// <summary>The lines of a badge: SVG text does not wrap by itself.</summary>
internal static class BadgeText
{
    /// <summary>How many small characters a line of a badge holds, in the widest of the usual fonts.</summary>
    public const int SmallLine = 16;

    /// <summary>The same for the larger characters of the level.</summary>
    public const int LevelLine = 13;

    /// <summary>The attributes that squeeze a line into the width of a badge.</summary>
    private static readonly Html Squeezed = new(" textLength=\"108\" lengthAdjust=\"spacingAndGlyphs\"");

    /// <summary>Breaks at spaces and after hyphens; a part too long for a line stands alone on its own.</summary>
    public static List<string> Wrap(string text, int length = SmallLine)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= length)
            {
                lines[^1] += " " + word;
            }
            else if (word.Length <= length)
            {
                lines.Add(word);
            }
            else
            {
                lines.AddRange(Cut(word, length));
            }
        }

        return lines;
    }

    /// <summary>The attributes of a line that is too long; none leaves it as it is.</summary>
    public static Html Squeeze(string line, int length = SmallLine) => line.Length > length ? Squeezed : default;

    /// <summary>A number of a drawing, in tenths.</summary>
    public static string Tenths(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static List<string> Cut(string word, int length)
    {
        var lines = new List<string> { string.Empty };
        while (word.Length > 0)
        {
            var end = word.IndexOf('-', StringComparison.Ordinal) + 1;
            var part = end > 0 ? word[..end] : word;
            if (lines[^1].Length > 0 && lines[^1].Length + part.Length > length)
            {
                lines.Add(string.Empty);
            }

            lines[^1] += part;
            word = word[part.Length..];
        }

        return lines;
    }
}
