using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Theming;

/// <summary>
/// French typography, for who types as keyboards do: no-break spaces before « : ; ! ? % € » and inside guillemets, between thousands and in « niveau 5 »,
/// no-break hyphens in « a-t-elle », ’ and ….
/// </summary>
/// <remarks>
/// It improves what is there and adds no mark nor any space but inside guillemets, so that addresses (https://…), times (10:30) and names that end
/// with a mark stay as they are. What it wrote it leaves alone. Code is not given to it, nor what is published as data.
/// </remarks>
public static partial class Typographie
{
    private const char Insecable = '\u00A0';
    private const char FineInsecable = '\u202F';

    /// <summary>Nearly all texts have none of these, and no digit beside a space.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("'.:;!?«»%€°");

    /// <summary>What is named by a number, and would be cut from it at the end of a line.</summary>
    private static readonly string[] NumberedThings = ["niveau", "niveaux", "édition", "palmarès", "article", "critère", "source"];

    /// <summary>Whether a site in that language (BCP 47) is given French typography.</summary>
    public static bool Suits(string? langue) => langue is "fr" || (langue?.StartsWith("fr-", StringComparison.Ordinal) ?? false);

    /// <summary>The text as a French book would print it.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().ContainsAny(Marks))
        {
            text = Punctuate(text);
        }

        if (text.Contains("-t-", StringComparison.Ordinal))
        {
            text = EuphonicT().Replace(text, "‑t‑");
        }

        return text.AsSpan().ContainsAnyInRange('0', '9') && text.AsSpan().ContainsAny(' ', Insecable) ? KeepNumbered(Numbers().Replace(text, Narrow)) : text;
    }

    /// <summary>Keeps « niveau 5 » and « édition 2022 » on one line.</summary>
    private static string KeepNumbered(string text)
    {
        char[]? kept = null;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == ' ' && char.IsAsciiDigit(text[i + 1]) && IsNumbered(text.AsSpan(0, i)))
            {
                kept ??= text.ToCharArray();
                kept[i] = Insecable;
            }
        }

        return kept is null ? text : new(kept);
    }

    private static bool IsNumbered(ReadOnlySpan<char> before)
    {
        foreach (var word in NumberedThings)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    private static string Punctuate(string text)
    {
        var written = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            switch (c)
            {
                case ' ' or Insecable or FineInsecable when SpaceBefore(text, i + 1) is { } space:
                    written.Append(space);
                    break;
                case '\'' when IsApostrophe(text, i) && !InAddress(text, i):
                    written.Append('’');
                    break;
                case '.' when IsEllipsis(text, i) && !InAddress(text, i):
                    written.Append('…');
                    i += 2;
                    break;
                case '«':
                    written.Append(c).Append(Insecable);
                    i += IsSpace(next) ? 1 : 0;
                    break;
                case '»' when written.Length == 0 || !IsSpace(written[^1]):
                    written.Append(Insecable).Append(c);
                    break;
                default:
                    written.Append(c);
                    break;
            }
        }

        return written.ToString();
    }

    /// <summary>The space that goes before what stands there; null when any does.</summary>
    private static char? SpaceBefore(string text, int at) => (at < text.Length ? text[at] : '\0') switch
    {
        '»' => Insecable,
        ':' when EndsThere(text, at + 1) => Insecable,
        ';' or '!' or '?' when EndsThere(text, at + 1) => FineInsecable,
        '%' or '€' when at > 1 && char.IsAsciiDigit(text[at - 2]) => Insecable,
        '°' when at > 1 && char.IsAsciiDigit(text[at - 2]) => Insecable,
        >= '0' and <= '9' when at > 2 && text[at - 2] == '°' && text[at - 3] is 'n' or 'N' => Insecable,
        _ => null,
    };

    /// <summary>Whether a mark of punctuation may end there: « : » does before a space, not in « :-) » nor before « 30 ».</summary>
    private static bool EndsThere(string text, int at) => at >= text.Length || IsSpace(text[at]) || text[at] is '!' or '?' or '»' or ')' or '"' or '…' or '\n';

    /// <summary>Between two letters, or after what French elides: the end of « l’ » may be that of a text in bold.</summary>
    private static bool IsApostrophe(string text, int at) =>
        at > 0 && char.IsLetter(text[at - 1])
        && (at + 1 < text.Length ? char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '«' : ElidedAtEnd().IsMatch(text));

    private static bool IsEllipsis(string text, int at) =>
        text.AsSpan(at).StartsWith("...", StringComparison.Ordinal)
        && (at == 0 || text[at - 1] is not ('.' or '/'))
        && (at + 3 >= text.Length || text[at + 3] is not ('.' or '/'));

    /// <summary>Whether the word that stands there is an address: its marks are its own.</summary>
    private static bool InAddress(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny(' ', '\n', Insecable) + 1;
        var length = text.AsSpan(at).IndexOfAny(' ', '\n', Insecable);
        var word = text.AsSpan(start, (length < 0 ? text.Length : at + length) - start);
        return word.Contains("://", StringComparison.Ordinal) || word.Contains('@') || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsSpace(char c) => c is ' ' or Insecable or FineInsecable;

    private static string Narrow(Match match) => match.Value.Replace(' ', FineInsecable).Replace(Insecable, FineInsecable);

    /// <summary>« 36 000 » and « 1 234 567 », but no telephone number, and no year before a number.</summary>
    [GeneratedRegex("(?<![0-9.,]|[0-9][ \u00A0\u202F])[1-9][0-9]{0,2}(?:[ \u00A0][0-9]{3})+(?![0-9]|[ \u00A0\u202F][0-9])")]
    private static partial Regex Numbers();

    /// <summary>The t of « a-t-il » and « va-t-on », which is no end of a line.</summary>
    [GeneratedRegex("(?<=[aec])-t-(?=(?:il|elle|on)s?\\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EuphonicT();

    [GeneratedRegex(@"(?<!\w)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ElidedAtEnd();
}
