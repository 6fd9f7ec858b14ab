using System.Collections.Immutable;
using CsvHelper;

namespace SiteGen.Publishing;

/// <summary>Writes a table as CSV: RFC 4180, commas, UTF-8 without a byte order mark, CRLF, one header line.</summary>
public static class CsvFile
{
    public static byte[] Write<TRow>(ImmutableArray<Column<TRow>> columns, IEnumerable<TRow> rows)
    {
        var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default, leaveOpen: true))
        {
            foreach (var column in columns)
            {
                csv.WriteField(column.Name);
            }

            csv.EndRecord();
            foreach (var row in rows)
            {
                foreach (var column in columns)
                {
                    csv.WriteField(column.Cell(row) ?? string.Empty);
                }

                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }
}
