using System.Collections.Immutable;

namespace SiteGen.Tests.Robustness;

/// <summary>What an author who means well does to the values, the keys and the records of a YAML file.</summary>
internal static class YamlMutations
{
    public static readonly ImmutableArray<Mutation> All =
    [
        ReplaceByNasty, ReplaceByNasty, ReplaceByNasty, ReplaceByNasty, ReplaceByKnown, ReplaceByKnown, ReplaceByKnown,
        SwapValues, SwapValues, ReplaceKey, ReplaceKey, DeleteEntry, DeleteEntry, DeleteEntry, DuplicateEntry, MoveEntry,
        ReplaceCollection, SwapRecords, DropRecord, DropRecord, DuplicateRecord, Misspell, Escape, Escape,
    ];

    private static Change? ReplaceByNasty(string yaml, Random random) =>
        One(yaml, random, p => !p.IsKey && p.Kind == PieceKind.Scalar) is { } value ? Replace(value, random.Pick(NastyValues.Yaml)) : null;

    private static Change? ReplaceByKnown(string yaml, Random random) =>
        One(yaml, random, p => !p.IsKey && p.Kind == PieceKind.Scalar) is { } value ? Replace(value, random.Pick(RealFiles.Values)) : null;

    private static Change? ReplaceKey(string yaml, Random random) =>
        One(yaml, random, p => p.IsKey) is { } key ? Replace(key, random.Pick(random.Next(3) == 0 ? NastyValues.Yaml : RealFiles.Keys)) : null;

    private static Change? ReplaceCollection(string yaml, Random random) =>
        One(yaml, random, p => p.Kind != PieceKind.Scalar) is { } collection
            ? Replace(collection, random.Pick(["[]", "{}", "~", "[a, b]", "{a: b}", "[{a: b}]", "[[]]", "a", "\"\"", "[~, ~]"]))
            : null;

    private static Change? Misspell(string yaml, Random random)
    {
        if (One(yaml, random, p => p is { Kind: PieceKind.Scalar, End: var end } && end > p.Start) is not { } scalar)
        {
            return null;
        }

        var letters = scalar.Text.ToList();
        letters.RemoveAt(random.Next(letters.Count));
        return Replace(scalar, string.Concat(letters));
    }

    private static Change? Escape(string yaml, Random random)
    {
        if (One(yaml, random, p => p.Kind == PieceKind.Scalar && !p.Text.Contains('"', StringComparison.Ordinal)) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text;
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            text = text.Insert(random.Next(text.Length + 1), random.Pick(NastyValues.Escapes));
        }

        return Replace(scalar, $"\"{text}\"");
    }

    /// <summary>Two values of one mapping, the latitude and the longitude for instance.</summary>
    private static Change? SwapValues(string yaml, Random random) =>
        One(yaml, random, p => p is { Kind: PieceKind.Mapping, Children.Count: > 2 }) is { } mapping
            ? Swap([.. mapping.Children.Where((_, i) => i % 2 == 1)], random)
            : null;

    private static Change? SwapRecords(string yaml, Random random) =>
        One(yaml, random, p => p is { Kind: PieceKind.Sequence, Children.Count: > 1 }) is { } list ? Swap(list.Children, random) : null;

    private static Change? DeleteEntry(string yaml, Random random) =>
        Entry(yaml, random) is var (mapping, key, value) ? Remove(mapping, key.Start..value.End, key.Text) : null;

    private static Change? DropRecord(string yaml, Random random)
    {
        if (One(yaml, random, p => p is { Kind: PieceKind.Sequence, Children.Count: > 0 }) is not { } list)
        {
            return null;
        }

        var item = random.Pick(list.Children);
        return Remove(list, (list.IsFlow ? item.Start : Math.Max(0, yaml.LastIndexOf('-', item.Start)))..item.End, item.Text);
    }

    private static Change? DuplicateEntry(string yaml, Random random)
    {
        if (Entry(yaml, random) is not var (mapping, key, value))
        {
            return null;
        }

        var parting = mapping.IsFlow ? ", " : $"\n{new string(' ', key.Indentation)}";
        return Change.Splice(yaml, value.End..value.End, $"{parting}{yaml[key.Start..value.End]}", $"« {Change.Shown(key.Text)} » written twice");
    }

    private static Change? DuplicateRecord(string yaml, Random random)
    {
        if (One(yaml, random, p => p is { Kind: PieceKind.Sequence, Children.Count: > 0 }) is not { } list)
        {
            return null;
        }

        var item = random.Pick(list.Children);
        var parting = list.IsFlow ? ", " : $"\n{new string(' ', Math.Max(0, item.Indentation - 2))}- ";
        return Change.Splice(yaml, item.End..item.End, parting + item.Text, $"« {Change.Shown(item.Text)} » listed twice");
    }

    /// <summary>An entry of a mapping in brackets, moved into another, where its key may mean nothing.</summary>
    private static Change? MoveEntry(string yaml, Random random)
    {
        if (Entry(yaml, random) is not var (_, key, value) || One(yaml, random, p => p is { Kind: PieceKind.Mapping, IsFlow: true }) is not { } target)
        {
            return null;
        }

        var at = target.Start + 1;
        return Change.Splice(yaml, at..at, $"{yaml[key.Start..value.End]}, ", $"« {Change.Shown(yaml[key.Start..value.End])} » copied here");
    }

    private static YamlPiece? One(string yaml, Random random, Func<YamlPiece, bool> wanted)
    {
        var found = YamlPiece.Of(yaml).Where(wanted).ToList();
        return found.Count == 0 ? null : random.Pick(found);
    }

    private static (YamlPiece Mapping, YamlPiece Key, YamlPiece Value)? Entry(string yaml, Random random)
    {
        if (One(yaml, random, p => p is { Kind: PieceKind.Mapping, Children.Count: > 1 }) is not { } mapping)
        {
            return null;
        }

        var at = 2 * random.Next(mapping.Children.Count / 2);
        return (mapping, mapping.Children[at], mapping.Children[at + 1]);
    }

    private static Change Replace(YamlPiece piece, string replacement) =>
        Change.Splice(piece.Source, piece.Range, replacement, $"« {Change.Shown(piece.Text)} » becomes « {Change.Shown(replacement)} »");

    /// <summary>Two things of one list, the first before the second; null for what is written one within the other, as wrong YAML can be read.</summary>
    private static Change? Swap(List<YamlPiece> among, Random random)
    {
        var first = random.Next(among.Count - 1);
        var (a, b) = (among[first], among[random.Next(first + 1, among.Count)]);
        var yaml = a.Source;
        return b.Start < a.End ? null : Change.Splice(
            yaml, a.Start..b.End, $"{b.Text}{yaml[a.End..b.Start]}{a.Text}", $"« {Change.Shown(a.Text)} » and « {Change.Shown(b.Text)} » swapped");
    }

    /// <summary>Takes an entry or an item away, with the comma after it in brackets.</summary>
    private static Change Remove(YamlPiece from, Range stretch, string what)
    {
        var yaml = from.Source;
        var end = stretch.End.Value;
        while (from.IsFlow && end < yaml.Length && yaml[end] is ',' or ' ')
        {
            end++;
        }

        return Change.Splice(yaml, stretch.Start..end, string.Empty, $"« {Change.Shown(what)} » removed");
    }
}
