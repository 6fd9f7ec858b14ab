using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>A file of the site: its path from the root with « / », and its bytes, read when they are asked for.</summary>
public sealed partial class SourceFile(string path, Func<byte[]> read)
{
    private static readonly SearchValues<string> ConflictMarks = SearchValues.Create(["<<<<<<< ", ">>>>>>> "], StringComparison.Ordinal);

    private string? _text;

    /// <summary>From the root of the site, with « / » on every system: <c>data/editions/2022.yaml</c>.</summary>
    public string Path { get; } = path;

    public byte[] ReadBytes() => read();

    /// <summary>The text, without a byte order mark; bytes that are not UTF-8 become U+FFFD.</summary>
    public string Text => _text ??= Decode(out _);

    /// <summary>Reads the text anew; null, with the reason in the bag, when it is not UTF-8 (RFC 3629) or holds a control character.</summary>
    public string? ReadText(DiagnosticBag diagnostics)
    {
        var text = Decode(out var bytes);
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            diagnostics.Add(SourceErrors.NotUtf8(FirstFault(bytes), bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]));
            return null;
        }

        if (Unprintable.IndexIn(text) is >= 0 and var index)
        {
            var (line, column) = new LineIndex(text).PlaceOf(index);
            diagnostics.Add(SourceErrors.ControlCharacter(new(Path, line, column), text[index], isEscaped: false));
            return null;
        }

        // The plain search spares most files the expression.
        if (text.AsSpan().ContainsAny(ConflictMarks) && ConflictMark().Match(text) is { Success: true } mark)
        {
            var (line, column) = new LineIndex(text).PlaceOf(mark.Index);
            diagnostics.Add(SourceErrors.MergeConflict(new(Path, line, column, 7)));
            return null;
        }

        return text;
    }

    /// <summary>The line of that number, from 1, without its end; null past the last.</summary>
    public string? Line(int number)
    {
        var rest = Text.AsSpan();
        for (var line = 1; line < number; line++)
        {
            var end = rest.IndexOf('\n');
            if (end < 0)
            {
                return null;
            }

            rest = rest[(end + 1)..];
        }

        var stop = rest.IndexOf('\n');
        return (stop < 0 ? rest : rest[..stop]).TrimEnd('\r').ToString();
    }

    private string Decode(out byte[] bytes)
    {
        bytes = read();
        ReadOnlySpan<byte> content = bytes;
        var text = Encoding.UTF8.GetString(content.StartsWith("\uFEFF"u8) ? content[3..] : content);

        // A return alone ended a line on the systems of another century; everything after this counts lines by their line feeds.
        return text.Contains('\r', StringComparison.Ordinal) ? LoneReturn().Replace(text, "\n") : text;
    }

    private SourceSpan FirstFault(ReadOnlySpan<byte> bytes)
    {
        var (line, column) = (1, 1);
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            bytes = bytes[consumed..];
            var endsLine = rune.Value == '\n' || (rune.Value == '\r' && !bytes.StartsWith("\n"u8));
            (line, column) = endsLine ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
        }

        return new(Path, line, column);
    }

    [GeneratedRegex("^(?:<{7}|>{7}) ", RegexOptions.Multiline)]
    private static partial Regex ConflictMark();

    [GeneratedRegex("\r(?!\n)")]
    private static partial Regex LoneReturn();
}
