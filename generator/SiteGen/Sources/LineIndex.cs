namespace SiteGen.Sources;

/// <summary>Where each line of a text begins, so that a place can be told from an offset.</summary>
/// <remarks>Lines end at a line feed: a file has no lone return once it is read, and what else ends a line to YAML is refused.</remarks>
public sealed class LineIndex
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineIndex(string text)
    {
        _text = text;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            _starts.Add(end + 1);
        }
    }

    /// <summary>The place of an offset, line and column from 1; the last of its line when it is in the end of line, of the text when it is past it.</summary>
    public (int Line, int Column) PlaceOf(long offset)
    {
        var found = _starts.BinarySearch((int)Math.Clamp(offset, 0, _text.Length));
        var line = found < 0 ? ~found - 1 : found;
        var length = LengthOf(line);
        return (line + 1, (int)Math.Min(offset - _starts[line], length) + 1);
    }

    /// <summary>A place as told by another (line and column from 1), or the nearest that the text has.</summary>
    public (int Line, int Column) Nearest(int line, int column)
    {
        var near = Math.Clamp(line, 1, _starts.Count);
        return (near, Math.Clamp(column, 1, LengthOf(near - 1) + 1));
    }

    /// <summary>How many characters stand from a place to the end of its line, at least 1: no stretch of the text is longer.</summary>
    public int Room((int Line, int Column) place) => Math.Max(1, LengthOf(place.Line - 1) - place.Column + 1);

    private int LengthOf(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] - 1 : _text.Length;
        return _text.AsSpan(_starts[line], end - _starts[line]).TrimEnd('\r').Length;
    }
}
