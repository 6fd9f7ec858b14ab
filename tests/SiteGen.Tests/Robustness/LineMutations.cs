using System.Collections.Immutable;

namespace SiteGen.Tests.Robustness;

/// <summary>What a slip of the hand in an editor does to lines.</summary>
internal static class LineMutations
{
    public static readonly ImmutableArray<Mutation> All =
    [
        Lines("deleted", (lines, at, _) => lines.RemoveAt(at)),
        Lines("duplicated", (lines, at, _) => lines.Insert(at, lines[at])),
        Lines("swapped with another", (lines, at, random) => Swap(lines, at, random.Next(lines.Count))),
        Lines("swapped with the next", (lines, at, _) => Swap(lines, at, Math.Min(at + 1, lines.Count - 1))),
        Lines("indented", (lines, at, random) => lines[at] = new string(' ', random.Next(1, 9)) + lines[at]),
        Lines("indented with a tab", (lines, at, _) => lines[at] = '\t' + lines[at]),
        Lines("indented far", (lines, at, _) => lines[at] = new string(' ', 3_000) + lines[at]),
        Lines("dedented", (lines, at, random) => lines[at] = lines[at].TrimStart(' ').PadLeft(Math.Max(0, lines[at].Length - random.Next(1, 4)))),
        Lines("brought to the margin", (lines, at, _) => lines[at] = lines[at].TrimStart()),
        Lines("joined with the next", Join),
        Lines("cut in two", Cut),
        Lines("emptied", (lines, at, _) => lines[at] = string.Empty),
        Lines("moved", Move),
        Lines("block indented", (lines, at, random) => IndentBlock(lines, at, random.Next(1, 20))),
        Lines("block deleted", (lines, at, random) => lines.RemoveRange(at, Math.Min(random.Next(1, 20), lines.Count - at))),
        Lines("block repeated", (lines, at, random) => lines.InsertRange(at, lines.GetRange(at, Math.Min(random.Next(1, 40), lines.Count - at)))),
        Lines("made Windows’", (lines, at, _) => lines[at] += '\r'),
        InsertCharacter, InsertCharacter, InsertCharacter,
        Truncate,
        (_, _) => new(string.Empty, "emptied"),
        (_, random) => new(random.Pick([" ", "\n", "\n\n\n", "\r", "\r\n", "\t", "\uFEFF", "\u0000", "#", "---", "---\n", "---\n---\n", "...", "~", "[]", "{}", "\"", "a", "- a", "a: b"]), "replaced by next to nothing"),
        (text, _) => new(text.Replace("\n", "\r\n", StringComparison.Ordinal), "every line made Windows’"),
        (text, _) => new(text.Replace('\n', '\r'), "every line made of an old Macintosh"),
        (text, _) => new(text.Replace("\n", "\n\n", StringComparison.Ordinal), "every line parted from the next"),
        (text, _) => new(text.Replace("\n", string.Empty, StringComparison.Ordinal), "all lines joined"),
        (text, _) => new(text.TrimEnd('\n'), "without its last end of line"),
        (text, _) => new(string.Join('\n', text.Split('\n').Reverse()), "turned over"),
        (text, _) => new(text + text, "twice"),
    ];

    private static Mutation Lines(string description, Action<List<string>, int, Random> mutate) => (text, random) =>
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        mutate(lines, at, random);
        return new(string.Join('\n', lines), FormattableString.Invariant($"line {at + 1}: {description}"));
    };

    private static void Swap(List<string> lines, int a, int b) => (lines[a], lines[b]) = (lines[b], lines[a]);

    private static void Join(List<string> lines, int at, Random random)
    {
        if (at + 1 < lines.Count)
        {
            lines[at] += lines[at + 1];
            lines.RemoveAt(at + 1);
        }
    }

    private static void Cut(List<string> lines, int at, Random random)
    {
        var column = random.Next(lines[at].Length + 1);
        lines.Insert(at + 1, lines[at][column..]);
        lines[at] = lines[at][..column];
    }

    private static void Move(List<string> lines, int at, Random random)
    {
        var line = lines[at];
        lines.RemoveAt(at);
        lines.Insert(random.Next(lines.Count + 1), line);
    }

    private static void IndentBlock(List<string> lines, int at, int count)
    {
        for (var line = at; line < Math.Min(at + count, lines.Count); line++)
        {
            lines[line] = "  " + lines[line];
        }
    }

    private static Change InsertCharacter(string text, Random random)
    {
        var (at, inserted) = (random.Next(text.Length + 1), random.Pick(NastyValues.Characters));
        return Change.Splice(text, at..at, inserted, $"« {Change.Shown(inserted)} » inserted");
    }

    private static Change Truncate(string text, Random random) => Change.Splice(text, random.Next(text.Length + 1).., string.Empty, "truncated here");
}
