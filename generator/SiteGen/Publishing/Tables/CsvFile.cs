using System.Collections.Immutable;
using CsvHelper;

namespace SiteGen.Publishing.Tables;

/// <summary>Writes a table as CSV (RFC 4180): UTF-8, CRLF, one header line, quotes where they are needed.</summary>
public static class CsvFile
{
    /// <summary>For a spreadsheet set to French, which takes semicolons and reads UTF-8 by its mark, and would run as a formula what begins like one.</summary>
    private static readonly CsvWriterOptions Tableur = new() { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>The form of reference: commas, no byte order mark, each cell as it is.</summary>
    public static ReadOnlyMemory<byte> Write<TRow>(ImmutableArray<Column<TRow>> columns, IEnumerable<TRow> rows) => Write(columns, rows, CsvWriterOptions.Default);

    public static ReadOnlyMemory<byte> Write<TRow>(Table<TRow> table)
        where TRow : class => Write(table.Columns, table.Rows);

    /// <summary>The form that opens with a double click: semicolons, a byte order mark, an apostrophe before what a spreadsheet would run.</summary>
    public static ReadOnlyMemory<byte> WriteForSpreadsheets<TRow>(Table<TRow> table)
        where TRow : class => Write(table.Columns, table.Rows, Tableur);

    private static ReadOnlyMemory<byte> Write<TRow>(ImmutableArray<Column<TRow>> columns, IEnumerable<TRow> rows, CsvWriterOptions options)
    {
        var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, options, leaveOpen: true))
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

        // Not copied: the table of a large site is tens of megabytes.
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
