using System.Text;

namespace SiteGen.Publishing.Feeds;

/// <summary>The lines of a calendar (RFC 5545, section 3.1): ended by CRLF, folded at 75 octets, never inside a character.</summary>
internal sealed class ContentLines
{
    private const int LongestInBytes = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A line whose value is written as it is: a date, an address, a word of the format.</summary>
    public void Add(string name, string value)
    {
        var length = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestInBytes)
            {
                _text.Append("\r\n ");
                length = 1;
            }

            _text.Append(rune);
            length += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }

    /// <summary>A line whose value is a text for people; none when there is no text.</summary>
    public void AddText(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Add(name, Escape(text));
        }
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    /// <summary>Section 3.3.11: what separates values is escaped, line ends are written <c>\n</c>, and no other control character may stand there.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(' '),
                _ => char.IsControl(c) ? escaped : escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
