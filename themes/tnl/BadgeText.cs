namespace SiteGen.Theme.Tnl;

/// <summary>The lines of a badge: SVG text does not wrap by itself.</summary>
internal static class BadgeText
{
    /// <summary>How many small characters a line of a badge holds, in the widest of the usual fonts.</summary>
    private const int LineLength = 16;

    /// <summary>The same for the larger characters of the level.</summary>
    private const int LevelLength = 13;

    private const string Widest = "108";

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

    /// <summary>The length to squeeze a line into, when it is too long; null leaves it as it is.</summary>
    public static string? Squeeze(string line) => line.Length > LineLength ? Widest : null;

    public static string? SqueezeLevel(string level) => level.Length > LevelLength ? Widest : null;
}
