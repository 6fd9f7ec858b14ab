using CsvHelper;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>Reads a list of <c>data/reference/</c>: CSV (RFC 4180), the code of each row first.</summary>
internal static class ReferenceList
{
    /// <summary>The rows by code; empty without the file, or when a row is wrong, which is reported: a list cut short would accuse what it lacks.</summary>
    /// <param name="sources">The files of the site.</param>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns wanted, that of the code first.</param>
    /// <param name="bind">Makes a row from its cells, in the order of <paramref name="columns"/>.</param>
    /// <param name="diagnostics">Where what is wrong goes.</param>
    public static Dictionary<string, T> Read<T>(SourceSet sources, string path, string[] columns, Func<string[], T> bind, DiagnosticBag diagnostics)
    {
        var rows = new Dictionary<string, T>(StringComparer.Ordinal);
        if (sources.Find(path) is not { } file)
        {
            return rows;
        }

        if (file.ReadText(diagnostics) is null)
        {
            return rows;
        }

        using var csv = CsvReader.Create(new MemoryStream(file.ReadBytes()), new CsvReaderOptions { Separator = ',' });
        for (var line = 2; csv.Read(); line++)
        {
            if (line == 2 && !columns.All(csv.Headers.Contains))
            {
                diagnostics.Add(FileErrors.BadList(SourceSpan.AtStartOf(path), columns));
                return new(StringComparer.Ordinal);
            }

            var cells = Array.ConvertAll(columns, csv.GetString);
            if (cells[0].Length == 0 || !rows.TryAdd(cells[0], bind(cells)))
            {
                diagnostics.Add(FileErrors.BadList(new(path, line, 1), columns));
                return new(StringComparer.Ordinal);
            }
        }

        return rows;
    }
}
