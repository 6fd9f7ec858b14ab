using System.Text;

namespace SiteGen.Planning;

/// <summary>The key under which a commune is looked for by name: two letters that tell which small file it stands in. The script of the map follows the same rule.</summary>
/// <remarks>Told of 35,000 names at each build: it walks over the characters, and makes no text on the way.</remarks>
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
        var rest = PastLeadingWords(buffer[..Fold(nom, buffer)]);
        Span<char> clef = stackalloc char[Length];
        var length = 0;
        for (var i = 0; i < rest.Length && length < Length; i++)
        {
            if (rest[i] != ' ')
            {
                clef[length++] = rest[i];
            }
        }

        return length == 0 ? null : clef[..length].ToString();
    }

    /// <summary>Letters from a to z in lower case, without accents, œ as oe and æ as ae; anything else is a space, single and inside. Answers with their number.</summary>
    private static int Fold(ReadOnlySpan<char> nom, Span<char> folded)
    {
        var length = 0;
        foreach (var c in nom)
        {
            var letter = WithoutAccent(c);
            if (letter is >= 'a' and <= 'z')
            {
                folded[length++] = letter;
                if (c is 'œ' or 'Œ' or 'æ' or 'Æ')
                {
                    folded[length++] = 'e';
                }
            }
            else if (!IsAccent(c) && length > 0 && folded[length - 1] != ' ')
            {
                folded[length++] = ' ';
            }
        }

        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>The letter in lower case that a character is drawn on; no letter for any other. The accents of French are listed: to decompose a character is dear.</summary>
    private static char WithoutAccent(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => ' ',
        'é' or 'è' or 'ê' or 'ë' or 'É' or 'È' or 'Ê' or 'Ë' => 'e',
        'à' or 'â' or 'ä' or 'À' or 'Â' or 'æ' or 'Æ' => 'a',
        'î' or 'ï' or 'Î' or 'Ï' => 'i',
        'ô' or 'ö' or 'Ô' or 'œ' or 'Œ' => 'o',
        'ù' or 'û' or 'ü' or 'Û' => 'u',
        'ç' or 'Ç' => 'c',
        _ when char.IsSurrogate(c) => ' ',
        _ => (char)(c.ToString().Normalize(NormalizationForm.FormD)[0] | 0x20),
    };

    private static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036F';

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
