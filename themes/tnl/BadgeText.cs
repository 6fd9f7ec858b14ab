using SiteGen.Theming;

namespace SiteGen.Theme.Tnl;

/// <summary>The lines of a badge: SVG text does not wrap by itself.</summary>
internal static class BadgeText
{
    /// <summary>How many small characters a line of a badge holds, in the widest of the usual fonts.</summary>
    private const int LineLength = 16;

    /// <summary>The same for the larger characters of the level.</summary>
    private const int LevelLength = 13;

    /// <summary>The attributes that squeeze a line into the width of a badge.</summary>
    private static readonly Html Squeezed = new(" textLength=\"108\" lengthAdjust=\"spacingAndGlyphs\"");

    /// <summary>Breaks at spaces; a word too long for a line stands alone on its own.</summary>
    public static List<string> Wrap(string text)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LineLength)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>The attributes of a line that is too long; none leaves it as it is.</summary>
    public static Html Squeeze(string line) => line.Length > LineLength ? Squeezed : default;

    public static Html SqueezeLevel(string level) => level.Length > LevelLength ? Squeezed : default;
}
