using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Sources;

/// <summary>Where a mapping and its entries stand in a text, as offsets: what editing needs and reading does not.</summary>
internal sealed class YamlLayout(int column, bool isFlow)
{
    /// <summary>How many characters stand before the keys of a block.</summary>
    public int Column { get; } = column;

    /// <summary>Whether it is written between braces.</summary>
    public bool IsFlow { get; } = isFlow;

    public List<Entry> Entries { get; } = [];

    /// <summary>The mappings of a list, each with the text of its key <c>id</c>; the text is YAML that its reader has accepted.</summary>
    public static Dictionary<string, YamlLayout> OfItems(string text)
    {
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.Consume<SequenceStart>();
        var items = new Dictionary<string, YamlLayout>(StringComparer.Ordinal);
        while (parser.Current is not SequenceEnd)
        {
            var (item, _, _) = Read(parser, text);
            if (item?.Entries.Find(e => e.Key == "id").Text is { } id)
            {
                items[id] = item;
            }
        }

        return items;
    }

    /// <summary>Reads a node: its layout when it is a mapping, its text when it is a scalar, and the offset after its last character.</summary>
    private static (YamlLayout? Mapping, string? Text, int End) Read(Parser parser, string text)
    {
        switch (parser.Current)
        {
            case MappingStart start:
                parser.MoveNext();
                return ReadMapping(parser, text, new((int)start.Start.Column - 1, start.Style == MappingStyle.Flow));

            case SequenceStart start:
                var end = (int)start.End.Index;
                parser.MoveNext();
                while (parser.Current is not SequenceEnd)
                {
                    end = Read(parser, text).End;
                }

                var closing = parser.Consume<SequenceEnd>();
                return (null, null, start.Style == SequenceStyle.Flow ? AfterClosing(closing) : end);

            default:
                var scalar = parser.Consume<Scalar>();
                return (null, scalar.Value, EndOf(scalar, text));
        }
    }

    private static (YamlLayout Mapping, string? Text, int End) ReadMapping(Parser parser, string text, YamlLayout mapping)
    {
        var end = 0;
        while (parser.Current is not MappingEnd)
        {
            var key = parser.Consume<Scalar>();
            var (value, scalar, valueEnd) = Read(parser, text);
            end = Math.Max((int)key.End.Index, valueEnd);
            mapping.Entries.Add(new(key.Value, (int)key.Start.Index, end, scalar, value));
        }

        // A block ends with its last entry: its end as an event comes after the comments and the blank lines that follow.
        var closing = parser.Consume<MappingEnd>();
        return (mapping, null, mapping.IsFlow ? AfterClosing(closing) : end);
    }

    /// <summary>YamlDotNet 16.3.0 says that a closing bracket ends where it begins.</summary>
    private static int AfterClosing(ParsingEvent closing) => (int)closing.Start.Index + 1;

    /// <summary>A text in several lines (<c>&gt;-</c>) is read with the blank lines and the indentation after it.</summary>
    private static int EndOf(Scalar scalar, string text)
    {
        var end = (int)scalar.End.Index;
        while (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && end > (int)scalar.Start.Index && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>An entry: the offset of its key, that after its value, its text when it is a scalar and its layout when it is a mapping.</summary>
    internal readonly record struct Entry(string Key, int Start, int End, string? Text, YamlLayout? Mapping);
}
