using System.Globalization;
using System.Text;

namespace SiteGen.Planning;

/// <summary>Folds names for comparison: letters from a to z and digits, in words. The scripts of the map and of the search fold what a visitor writes by the same rule.</summary>
/// <remarks>Told of tens of thousands of names at each build: it walks over the characters, and makes no text on the way.</remarks>
internal static class Pliage
{
    /// <summary>« L’Haÿ-les-Roses » → <c>l hay les roses</c>.</summary>
    public static string Of(ReadOnlySpan<char> nom)
    {
        Span<char> buffer = nom.Length <= 64 ? stackalloc char[128] : new char[2 * nom.Length];
        return buffer[..Fold(nom, buffer)].ToString();
    }

    /// <summary>
    /// Lower case without accents, œ as oe and æ as ae; anything but a letter or a digit is a space, single and inside.
    /// Writes to a buffer twice as long as the name, and answers with the number of characters.
    /// </summary>
    public static int Fold(ReadOnlySpan<char> nom, Span<char> folded)
    {
        var length = 0;
        foreach (var c in nom)
        {
            var letter = WithoutAccent(c);
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
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

    /// <summary>The digit, or the letter in lower case, that a character is drawn on; neither for any other. The accents of French are listed: to decompose a character is dear.</summary>
    private static char WithoutAccent(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => c,
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

    private static bool IsAccent(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
