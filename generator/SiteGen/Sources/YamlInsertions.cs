using System.Collections.Immutable;

namespace SiteGen.Sources;

/// <summary>Finds where keys are to be put into YAML text, so that nothing but them changes: comments, order, quotes and line ends stay.</summary>
public static class YamlInsertions
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The insertions that add keys to a text, which is a list of mappings that its reader has accepted.</summary>
    public static ImmutableArray<TextInsertion> Of(string text, IEnumerable<YamlAddition> additions)
    {
        // The parser counts from after the mark.
        var mark = text.StartsWith(ByteOrderMark) ? 1 : 0;
        var yaml = text[mark..];
        var items = YamlLayout.OfItems(yaml);
        return
        [
            .. additions
                .Select((addition, index) => (Addition: addition, Index: index))
                .OrderBy(a => RankOf(a.Addition.Key, a.Addition.Order))
                .ThenBy(a => a.Index)
                .Select(a => Insertion(yaml, Target(items, a.Addition), a.Addition))
                .Select(i => i with { Offset = i.Offset + mark })
                .OrderBy(i => i.Offset),
        ];
    }

    private static YamlLayout Target(Dictionary<string, YamlLayout> items, YamlAddition addition) =>
        addition.Under is null ? items[addition.Id] : items[addition.Id].Entries.Find(e => e.Key == addition.Under).Mapping!;

    private static TextInsertion Insertion(string text, YamlLayout mapping, YamlAddition addition)
    {
        var rank = RankOf(addition.Key, addition.Order);
        var entry = $"{addition.Key}: {addition.Value}";
        var before = mapping.Entries.FindLastIndex(e => RankOf(e.Key, addition.Order) < rank);
        if (before < 0)
        {
            var first = mapping.Entries[0].Start;
            return new(addition.Id, first, mapping.IsFlow ? $"{entry}, " : $"{entry}{LineEnd(text, first)}{Indentation(mapping)}");
        }

        var end = mapping.Entries[before].End;
        if (mapping.IsFlow)
        {
            return new(addition.Id, end, $", {entry}");
        }

        var line = AfterComments(text, EndOfLine(text, end), mapping.Column);
        return new(addition.Id, line, $"{LineEnd(text, line)}{Indentation(mapping)}{entry}");
    }

    /// <summary>The place of a key in the order; one that the order does not name comes last.</summary>
    private static int RankOf(string key, ImmutableArray<string> order) => order.IndexOf(key) is >= 0 and var rank ? rank : order.Length;

    private static string Indentation(YamlLayout mapping) => new(' ', mapping.Column);

    /// <summary>Past the lines that are comments set deeper than the keys: they go on about the entry above them.</summary>
    private static int AfterComments(string text, int endOfLine, int column)
    {
        while (StartOfNext(text, endOfLine) is { } next)
        {
            var content = next;
            while (content < text.Length && text[content] == ' ')
            {
                content++;
            }

            if (content == text.Length || text[content] != '#' || content - next <= column)
            {
                break;
            }

            endOfLine = EndOfLine(text, content);
        }

        return endOfLine;
    }

    /// <summary>Where the characters of a line end, before what separates it from the next.</summary>
    private static int EndOfLine(string text, int offset) => text.AsSpan(offset).IndexOfAny('\r', '\n') is >= 0 and var length ? offset + length : text.Length;

    private static int? StartOfNext(string text, int endOfLine) => endOfLine == text.Length ? null : endOfLine + SeparatorAt(text, endOfLine).Length;

    private static string SeparatorAt(string text, int endOfLine) =>
        text.AsSpan(endOfLine).StartsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : text[endOfLine].ToString();

    /// <summary>What ends the line of an offset; in the last one of a file, what ends the first.</summary>
    private static string LineEnd(string text, int offset)
    {
        var end = EndOfLine(text, offset);
        end = end == text.Length ? EndOfLine(text, 0) : end;
        return end == text.Length ? "\n" : SeparatorAt(text, end);
    }
}
