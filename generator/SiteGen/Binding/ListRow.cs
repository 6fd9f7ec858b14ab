namespace SiteGen.Binding;

/// <summary>A row of a long list, whose cells are looked at where they stand, and made into texts by who keeps them.</summary>
internal readonly ref struct ListRow(ReadOnlySpan<char> line, int[] places, string[]? unquoted)
{
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>The cell of a wanted column; empty past the last of the row.</summary>
    public ReadOnlySpan<char> this[int column] => unquoted is null ? Cell(places[column]) : unquoted[column];

    private ReadOnlySpan<char> Cell(int place)
    {
        var rest = _line;
        for (; place > 0; place--)
        {
            var end = rest.IndexOf(',');
            if (end < 0)
            {
                return [];
            }

            rest = rest[(end + 1)..];
        }

        var stop = rest.IndexOf(',');
        return stop < 0 ? rest : rest[..stop];
    }
}
