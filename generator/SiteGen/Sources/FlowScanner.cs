namespace SiteGen.Sources;

/// <summary>Finds the bracket or brace that nothing closes, in YAML that its parser has already refused.</summary>
/// <remarks>
/// The parser says where it stumbled, which is often far below the mistake. A bracket is taken for unclosed when a closer of
/// the other kind comes first, when a line begins an entry of a block at its own indentation or less, or at the end of the text.
/// </remarks>
internal static class FlowScanner
{
    /// <summary>The place (line and column from 0) and the sign of the first unclosed opener; null when all are closed.</summary>
    public static (int Line, int Column, char Sign)? FirstUnclosed(string[] lines)
    {
        var open = new Stack<(int Line, int Column, char Sign)>();
        for (var line = 0; line < lines.Length; line++)
        {
            if (open.Count > 0 && BeginsBlockEntry(lines[line], Indentation(lines[open.Peek().Line])))
            {
                return open.Peek();
            }

            if (ScanLine(lines[line], line, open) is { } mismatched)
            {
                return mismatched;
            }
        }

        return open.Count > 0 ? open.Peek() : null;
    }

    /// <summary>The column (from 0) of a closer that nothing in its line opens; null when there is none.</summary>
    public static int? UnopenedIn(string text)
    {
        var open = 0;
        for (var column = 0; column < text.Length; column++)
        {
            open += text[column] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (open < 0)
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>Follows the brackets of one line, quoted texts and comments aside; answers with an opener closed by the wrong sign.</summary>
    private static (int Line, int Column, char Sign)? ScanLine(string text, int line, Stack<(int Line, int Column, char Sign)> open)
    {
        var quote = '\0';
        for (var column = 0; column < text.Length; column++)
        {
            var sign = text[column];
            if (quote != '\0')
            {
                quote = sign == quote ? '\0' : quote;
                column += sign == '\\' && quote == '"' ? 1 : 0;
            }
            else if (sign is '"' or '\'' && BeginsValue(text, column))
            {
                quote = sign;
            }
            else if (sign == '#' && (column == 0 || text[column - 1] == ' '))
            {
                break;
            }
            else if (sign is '[' or '{' && (open.Count > 0 || BeginsValue(text, column)))
            {
                open.Push((line, column, sign));
            }
            else if (sign is ']' or '}' && open.TryPop(out var opener) && opener.Sign != (sign == ']' ? '[' : '{'))
            {
                return opener;
            }
        }

        return null;
    }

    /// <summary>Whether a value can begin here: at the start of the line, or after a space or an opener or a comma.</summary>
    private static bool BeginsValue(string text, int column) => column == 0 || text[column - 1] is ' ' or '[' or '{' or ',';

    /// <summary>Whether a line is an item (<c>- …</c>) or a key (<c>laureats:</c>) of a block that stands no deeper than the opener's line.</summary>
    private static bool BeginsBlockEntry(string text, int indentation)
    {
        if (string.IsNullOrWhiteSpace(text) || Indentation(text) > indentation)
        {
            return false;
        }

        var content = text.AsSpan().TrimStart(' ');
        var colon = content.IndexOf(':');
        return content.StartsWith("- ", StringComparison.Ordinal)
            || (colon > 0 && (colon == content.Length - 1 || content[colon + 1] is ' ' or '\r') && content[..colon].IndexOfAny('"', ',', '{') < 0);
    }

    private static int Indentation(string text) => text.Length - text.TrimStart(' ').Length;
}
