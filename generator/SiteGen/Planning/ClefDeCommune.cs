namespace SiteGen.Planning;

/// <summary>The key under which a commune is looked for by name: two letters that tell which small file it stands in. The script of the map follows the same rule.</summary>
internal static class ClefDeCommune
{
    private const int Length = 2;

    /// <summary>
    /// The first two letters (or the only one) past articles and « saint »: « La Tronche » → <c>tr</c>, « Saint-Étienne » → <c>et</c>, « Y » → <c>y</c>.
    /// Null for a name without a letter from a to z.
    /// </summary>
    public static string? Of(ReadOnlySpan<char> nom)
    {
        Span<char> buffer = nom.Length <= 64 ? stackalloc char[128] : new char[2 * nom.Length];
        var rest = PastLeadingWords(buffer[..Pliage.Fold(nom, buffer)]);
        Span<char> clef = stackalloc char[Length];
        var length = 0;
        for (var i = 0; i < rest.Length && length < Length; i++)
        {
            if (char.IsAsciiLetterLower(rest[i]))
            {
                clef[length++] = rest[i];
            }
        }

        return length == 0 ? null : clef[..length].ToString();
    }

    /// <summary>What follows articles, one « saint », and articles again; a word that nothing follows stays.</summary>
    private static ReadOnlySpan<char> PastLeadingWords(ReadOnlySpan<char> folded)
    {
        var saint = false;
        for (var end = folded.IndexOf(' '); end >= 0; end = folded.IndexOf(' '))
        {
            switch (folded[..end])
            {
                case "le" or "la" or "les" or "l":
                    break;
                case "saint" or "sainte" or "st" or "ste" when !saint:
                    saint = true;
                    break;
                default:
                    return folded;
            }

            folded = folded[(end + 1)..];
        }

        return folded;
    }
}
