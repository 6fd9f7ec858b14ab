using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>Tells an author what is wrong in YAML that its parser refused: the parser knows where it stumbled, which is often not where the mistake is.</summary>
/// <remarks>
/// Each rule looks for one slip of the hand, the surest first. Lines and columns of the parser count from 1; a rule answers with the
/// place of the slip itself.
/// </remarks>
internal sealed partial class SyntaxDoctor(string file, string text, int lineOffset)
{
    private readonly string[] _lines = text.Split('\n');

    /// <summary>The mistake behind an error of the parser.</summary>
    /// <param name="line">Where the parser stumbled.</param>
    /// <param name="column">Where in that line.</param>
    /// <param name="reason">What the parser says, in English.</param>
    public Diagnostic Diagnose(int line, int column, string reason)
    {
        (line, column) = (Math.Clamp(line, 1, _lines.Length), Math.Max(1, column));
        bool Says(string words) => reason.Contains(words, StringComparison.OrdinalIgnoreCase);
        var before = PreviousContent(line);

        if (TabInIndentation(Math.Max(1, line - 2), line) is { } tab)
        {
            return SourceErrors.Tab(tab);
        }

        if (Find(InvisibleInPlaceOfSpace(), line, before) is var (place, match))
        {
            return SourceErrors.InvisibleCharacter(place, match.Groups["here"].Value[0]);
        }

        if (Says("escape character") || Says("hexadecimal") || Says("unicode"))
        {
            var escape = BadEscape().Match(Text(line), Math.Min(column - 1, Text(line).Length)) is { Success: true } unknown
                ? unknown : CodeOfACharacter().Matches(Text(line)).LastOrDefault();
            return escape is null ? SourceErrors.BadEscape(Span(line, column), "\\") : SourceErrors.BadEscape(Span(line, escape.Index + 1, escape.Length), escape.Value);
        }

        if (Says("quoted scalar"))
        {
            return SourceErrors.UnclosedQuote(Span(line, column), Text(line).ElementAtOrDefault(column - 1));
        }

        if (Unclosed() is { } unclosed)
        {
            return unclosed;
        }

        if (Find(ForeignBullet(), line, before) is var (bullet, dash))
        {
            return SourceErrors.NotAHyphen(bullet, dash.Groups["here"].Value[0]);
        }

        if (Says("expected ',' or"))
        {
            return IsAfterQuote(line, column)
                ? SourceErrors.TextAfterValue(Span(line, column), afterQuote: true)
                : Text(line).ElementAtOrDefault(column - 1) == ':' && Text(line).ElementAtOrDefault(column - 2) == ' '
                    ? SourceErrors.ColonInText(Span(line, column))
                    : SourceErrors.MissingComma(StartOfWord(line, column));
        }

        if (Find(SlashesAsComment(), line, before) is var (slashes, _))
        {
            return SourceErrors.NotAComment(slashes with { Length = 2 });
        }

        if (Find(NoSpaceAfterSign(), line, before) is var (glued, word))
        {
            return SourceErrors.MissingSpace(glued, word.Groups["here"].Value[0]);
        }

        if (before < line && LoneWord().Match(Text(before)) is { Success: true } forgotten)
        {
            return SourceErrors.MissingColon(Span(before, forgotten.Groups[1].Index + 1, forgotten.Groups[1].Length), forgotten.Groups[1].Value, string.Empty);
        }

        if (Says("cannot start any token") || Says("node content") || Says("block scalar"))
        {
            return SourceErrors.ReservedStart(Span(line, column), Text(line).ElementAtOrDefault(column - 1));
        }

        return Says("invalid mapping") || Says("mapping values are not allowed") ? UnexpectedColon(line, column, before) : UnexpectedLine(line, column, before, reason);
    }

    /// <summary>The bracket that nothing closes; null when all are closed.</summary>
    public Diagnostic? Unclosed() =>
        FlowScanner.FirstUnclosed(_lines) is var (line, column, sign) ? SourceErrors.Unclosed(Span(line + 1, column + 1), sign) : null;

    /// <summary>The slip in a text that stands where keys are expected, as <c>nom:Abbeville</c> does; null when there is none.</summary>
    public Diagnostic? DiagnoseText(int line) =>
        Find(InvisibleInPlaceOfSpace(), line, line) is var (place, match) ? SourceErrors.InvisibleCharacter(place, match.Groups["here"].Value[0])
        : Find(NoSpaceAfterSign(), line, line) is var (glued, word) ? SourceErrors.MissingSpace(glued, word.Groups["here"].Value[0])
        : null;

    /// <summary>A colon where no key can be: the line is set deeper than the one before, or the colon belongs to a text.</summary>
    private Diagnostic UnexpectedColon(int line, int column, int before)
    {
        if (FlowScanner.UnopenedIn(Text(line)) is { } closer)
        {
            return SourceErrors.TextAfterValue(Span(line, closer + 1), afterQuote: false);
        }

        var isFirstColon = !Text(line)[..Math.Min(column - 1, Text(line).Length)].Contains(": ", StringComparison.Ordinal);
        return isFirstColon && before < line && Indentation(line) > Indentation(before)
            ? SourceErrors.Misaligned(Span(line, Indentation(line) + 1), Indentation(line), Indentation(before))
            : SourceErrors.ColonInText(Span(line, column));
    }

    /// <summary>A line that is neither a key of the mapping that is open nor an item of its list.</summary>
    private Diagnostic UnexpectedLine(int line, int column, int before, string reason)
    {
        var content = Text(line).Trim();
        if (content.Length > 0 && column > Indentation(line) + 1)
        {
            return SourceErrors.TextAfterValue(Span(line, column), IsAfterQuote(line, column));
        }

        if (before < line && Text(before).TrimEnd() is [.., '|' or '>'])
        {
            return SourceErrors.Misaligned(Span(line, Indentation(line) + 1), Indentation(line), null);
        }

        if (content.Length > 0 && content[0] != '-' && !content.Contains(':', StringComparison.Ordinal))
        {
            var parts = WordAndRest().Match(content);
            return SourceErrors.MissingColon(Span(line, Indentation(line) + 1, content.Length), parts.Success ? parts.Groups[1].Value : "clé", parts.Groups[2].Value);
        }

        return content.Length > 0 && before < line && reason.Contains("expected", StringComparison.Ordinal)
            ? SourceErrors.Misaligned(Span(line, Indentation(line) + 1), Indentation(line), null)
            : SourceErrors.Syntax(Span(line, column));
    }

    /// <summary>Where an expression first matches, in the line before the stumble or in that line; its group « here » is the slip.</summary>
    private (SourceSpan Place, Match Match)? Find(Regex expression, int line, int before)
    {
        foreach (var number in before == line ? [line] : new[] { before, line })
        {
            if (expression.Match(Text(number)) is { Success: true } match)
            {
                return (Span(number, match.Groups["here"].Index + 1), match);
            }
        }

        return null;
    }

    /// <summary>The first tab in an indentation of the lines around the stumble: one below it is not its cause.</summary>
    private SourceSpan? TabInIndentation(int from, int to)
    {
        for (var number = from; number <= Math.Min(to + 1, _lines.Length); number++)
        {
            var indentation = Text(number).Length - Text(number).AsSpan().TrimStart(" \t").Length;
            var tab = Text(number).AsSpan(0, indentation).IndexOf('\t');
            if (tab >= 0 && indentation < Text(number).Length)
            {
                return Span(number, tab + 1);
            }
        }

        return null;
    }

    private bool IsAfterQuote(int line, int column) => Text(line).AsSpan(0, Math.Min(column - 1, Text(line).Length)).TrimEnd() is [.., '"' or '\''];

    /// <summary>The key before a colon, which the parser took for the end of a text: « abbeville nom: ».</summary>
    private SourceSpan StartOfWord(int line, int column)
    {
        var before = Text(line).AsSpan(0, Math.Min(column - 1, Text(line).Length));
        var start = Text(line).ElementAtOrDefault(column - 1) == ':' ? before.TrimEnd().LastIndexOf(' ') + 1 : column - 1;
        return Span(line, start + 1, column - 1 - start);
    }

    /// <summary>The last line before another that holds more than a comment; the line itself when there is none.</summary>
    private int PreviousContent(int line)
    {
        for (var number = line - 1; number >= 1; number--)
        {
            if (Text(number).AsSpan().TrimStart() is { IsEmpty: false } content && content[0] != '#')
            {
                return number;
            }
        }

        return line;
    }

    private string Text(int line) => _lines[line - 1].TrimEnd('\r');

    private int Indentation(int line) => Text(line).Length - Text(line).TrimStart(' ').Length;

    private SourceSpan Span(int line, int column, int length = 1) =>
        new(file, line + lineOffset, Math.Min(column, Text(line).Length + 1), Math.Max(1, Math.Min(length, Text(line).Length + 1 - column)));

    /// <summary>A space that is not one: in the indentation, or on either side of the colon of a key.</summary>
    [GeneratedRegex("^ *(?:- +)?(?:(?<here>[\u00A0\u202F\u2007\u200B\u2060\uFEFF])|[A-Za-z0-9-]+(?:(?<here>[\u00A0\u202F\u2007\u200B\u2060\uFEFF]):|:(?<here>[\u00A0\u202F\u2007\u200B\u2060\uFEFF])))")]
    private static partial Regex InvisibleInPlaceOfSpace();

    /// <summary><c>nom:Abbeville</c>, which an address (<c>https://</c>) is not; or <c>-nom: …</c>.</summary>
    [GeneratedRegex("^ *(?:- +)?(?:[a-z][a-z-]*(?<here>:)(?![ /]|$)|(?<here>-)(?![ -]|$))")]
    private static partial Regex NoSpaceAfterSign();

    /// <summary>A dash or a bullet that a word processor made of a hyphen.</summary>
    [GeneratedRegex("^ *(?<here>[–—−•·*]) ")]
    private static partial Regex ForeignBullet();

    [GeneratedRegex("^ *([a-z][a-z-]*) *$")]
    private static partial Regex LoneWord();

    /// <summary><c>statut publiee</c>, <c>rang = 1</c>.</summary>
    [GeneratedRegex("^([A-Za-z][A-Za-z-]*)(?:\\s*=?\\s+(\\S+)|\\s*)$")]
    private static partial Regex WordAndRest();

    [GeneratedRegex("^ *(?<here>//)")]
    private static partial Regex SlashesAsComment();

    /// <summary>A character by its code, which may be that of none.</summary>
    [GeneratedRegex("""\\[xuU][0-9A-Fa-f]+""")]
    private static partial Regex CodeOfACharacter();

    /// <summary>What YAML 1.2 (section 5.7) does not know after a backslash.</summary>
    [GeneratedRegex("""\\(?:x(?![0-9A-Fa-f]{2})|u(?![0-9A-Fa-f]{4})|U(?![0-9A-Fa-f]{8})|[^0abtnvfre "/\\N_LPxuU\t])""")]
    private static partial Regex BadEscape();
}
