using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>A list of <c>data/reference/</c> too long to be read whole at each build: sorted by its first column, a row is found without reading the others.</summary>
/// <remarks>35,000 communes cost 20 MB and as many milliseconds when they are read, and a build asks for fifty of them.</remarks>
internal sealed class LongReferenceList
{
    private readonly string _path;
    private readonly string _text;
    private readonly string[] _columns;

    /// <summary>The place of each wanted column among those of the file.</summary>
    private int[] _places = [];

    /// <summary>Makes what is wanted of a row.</summary>
    public delegate T RowBinder<T>(ListRow row);

    /// <summary>Where each row begins, that of the headings left out.</summary>
    private readonly List<int> _starts = [];

    private LongReferenceList(string path, string text, string[] columns) => (_path, _text, _columns) = (path, text, columns);

    public bool IsEmpty => _starts.Count == 0;

    /// <summary>Opens a list; it is empty without its file, or when its headings or its order are wrong, which is reported.</summary>
    /// <param name="sources">The files of the site.</param>
    /// <param name="path">The file, sorted by code in the order of Unicode.</param>
    /// <param name="columns">The columns wanted, that of the code first.</param>
    /// <param name="diagnostics">Where what is wrong goes.</param>
    public static LongReferenceList Open(SourceSet sources, string path, string[] columns, DiagnosticBag diagnostics)
    {
        var text = sources.Find(path)?.ReadText(diagnostics)?.Replace("\r\n", "\n", StringComparison.Ordinal) ?? string.Empty;
        var list = new LongReferenceList(path, text.Length == 0 || text.EndsWith('\n') ? text : $"{text}\n", columns);
        if (list._text.Length > 0 && list.Index() is { } wrong)
        {
            diagnostics.Add(FileErrors.BadLongList(new(path, wrong, 1), columns));
            list._starts.Clear();
        }

        return list;
    }

    /// <summary>The cells of the row of a code, in the order of the columns wanted; null when there is none.</summary>
    public string[]? Find(string code)
    {
        var (low, high) = (0, _starts.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (CodeAt(_starts[middle]).SequenceCompareTo(code))
            {
                case 0:
                    return Cells(_starts[middle]);
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return null;
    }

    /// <summary>The cells of the first row that ends with a value; null when there is none.</summary>
    public string[]? FindLast(string value)
    {
        var end = _text.IndexOf($",{value}\n", StringComparison.Ordinal);
        return end < 0 || IsEmpty ? null : Cells(_text.LastIndexOf('\n', end) + 1);
    }

    /// <summary>Where the row of a code stands in the file.</summary>
    public SourceSpan PlaceOf(string code) => new(_path, _starts.FindIndex(start => CodeAt(start).SequenceEqual(code)) + 2, 1);

    /// <summary>Every row, in order.</summary>
    public IEnumerable<string[]> Rows() => _starts.Select(Cells);

    /// <summary>What is made of every row, in order.</summary>
    public ImmutableArray<T> Read<T>(RowBinder<T> bind)
    {
        var rows = ImmutableArray.CreateBuilder<T>(_starts.Count);
        foreach (var start in _starts)
        {
            rows.Add(bind(RowAt(start)));
        }

        return rows.MoveToImmutable();
    }

    /// <summary>Notes where the rows begin; answers with the number of the first line that is wrong, or null.</summary>
    private int? Index()
    {
        var line = 1;
        var headings = Line(0).ToString().Split(',');
        if (!_columns.All(headings.Contains) || headings[0] != _columns[0])
        {
            return line;
        }

        _places = Array.ConvertAll(_columns, column => Array.IndexOf(headings, column));
        ReadOnlySpan<char> before = [];
        for (var start = NextLine(0); start < _text.Length; start = NextLine(start))
        {
            line++;
            var code = CodeAt(start);
            if (code.IsEmpty || code.SequenceCompareTo(before) <= 0)
            {
                return line;
            }

            _starts.Add(start);
            before = code;
        }

        return null;
    }

    private string[] Cells(int start)
    {
        var row = RowAt(start);
        var cells = new string[_columns.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = row[i].ToString();
        }

        return cells;
    }

    private ListRow RowAt(int start)
    {
        var line = Line(start);
        return new(line, _places, line.Contains('"') ? Unquoted(line) : null);
    }

    /// <summary>The library knows what may stand between quotes; it is given the headings and one row.</summary>
    private string[] Unquoted(ReadOnlySpan<char> line)
    {
        using var csv = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes($"{Line(0)}\n{line}\n")), new CsvReaderOptions { Separator = ',' });
        return csv.Read() ? Array.ConvertAll(_columns, csv.GetString) : [.. _columns.Select(_ => string.Empty)];
    }

    private ReadOnlySpan<char> CodeAt(int start)
    {
        var rest = _text.AsSpan(start);
        var end = rest.IndexOfAny(',', '\n');
        return end < 0 || rest[end] == '\n' ? [] : rest[..end];
    }

    private ReadOnlySpan<char> Line(int start)
    {
        var rest = _text.AsSpan(start);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    private int NextLine(int start)
    {
        var end = _text.IndexOf('\n', start);
        return end < 0 ? _text.Length : end + 1;
    }
}
