using CsvHelper;

namespace SiteGen.Tests.RealSite.Exports;

/// <summary>A CSV file as the reader of CsvHelper reads it, its separator detected unless it is told.</summary>
internal sealed record CsvTable(IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    public static CsvTable Read(byte[] bytes, char? separator = null)
    {
        using var csv = CsvReader.Create(bytes, CsvReaderOptions.Default with { Separator = separator });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            Assert.Equal(csv.Headers.Count, csv.FieldCount);
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return new([.. csv.Headers], rows);
    }

    /// <summary>The cells of one column, from the first row to the last.</summary>
    public IEnumerable<string> this[string column]
    {
        get
        {
            var index = Columns.ToList().IndexOf(column);
            return Rows.Select(r => r[index]);
        }
    }

    /// <summary>The year and the territory of each row, of a table of labels.</summary>
    public IEnumerable<string> Labels => this["annee"].Zip(this["territoire_id"], (annee, id) => $"{annee} {id}");
}
