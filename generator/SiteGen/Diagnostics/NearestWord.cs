namespace SiteGen.Diagnostics;

/// <summary>Finds the word that an author most likely meant.</summary>
public static class NearestWord
{
    private const int LongWord = 12;

    /// <summary>« vouliez-vous écrire … ? », or null when no known word is near.</summary>
    public static string? Suggest(string written, IEnumerable<string> known) =>
        Of(written, known) is { } nearest ? $"vouliez-vous écrire « {nearest} » ?" : null;

    /// <summary>The known word nearest to <paramref name="written"/>, or null when all are too far to be a slip.</summary>
    public static string? Of(string written, IEnumerable<string> known)
    {
        // The longer the word, the more of it must be right. A figure is never taken for another: level 6 is not level 2.
        var limit = written.Length <= LongWord ? Math.Max(1, written.Length / 3) : written.Length / 4;
        var figures = Figures(written);
        return known
            .Where(word => Math.Abs(word.Length - written.Length) <= limit && (figures == Figures(word) || figures.Length == written.Length))
            .Select(word => (word, distance: Distance(written, word, limit)))
            .Where(candidate => candidate.distance <= limit)
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.word, StringComparer.Ordinal)
            .Select(candidate => candidate.word)
            .FirstOrDefault();
    }

    private static string Figures(string word) => string.Concat(word.Where(char.IsAsciiDigit));

    /// <summary>
    /// The number of letters to add, drop or change, a swap of neighbours counting as one (optimal string alignment); any number
    /// over <paramref name="limit"/> as soon as the distance is known to be over it.
    /// </summary>
    internal static int Distance(string a, string b, int limit = int.MaxValue)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            // A swap reaches back over one row, so a row may still gain one on its least.
            if (least - 1 > limit)
            {
                return least;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
