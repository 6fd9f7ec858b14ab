using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Cli.Commands;
using SiteGen.Publishing.Tables;

namespace SiteGen.Cli.Reporting;

/// <summary>Writes rows for a person (aligned), a spreadsheet (CSV) or a program (JSON).</summary>
internal static class Listing
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static ReadOnlyMemory<byte> Write<TRow>(ImmutableArray<Column<TRow>> columns, IEnumerable<TRow> rows, ListFormat format) => format switch
    {
        ListFormat.Csv => CsvFile.Write(columns, rows),
        ListFormat.Json => Json(columns, rows),
        _ => Table(columns, rows),
    };

    private static byte[] Table<TRow>(ImmutableArray<Column<TRow>> columns, IEnumerable<TRow> rows)
    {
        var cells = rows.Select(row => columns.Select(c => c.Cell(row) ?? string.Empty).ToArray()).Prepend([.. columns.Select(c => c.Name)]).ToList();
        var widths = columns.Select((_, i) => cells.Max(row => row[i].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in cells)
        {
            text.AppendLine(string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>An array of objects; a cell that is not known is left out.</summary>
    private static byte[] Json<TRow>(ImmutableArray<Column<TRow>> columns, IEnumerable<TRow> rows)
    {
        var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonOptions))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteStartObject();
                foreach (var column in columns)
                {
                    if (column.Cell(row) is { Length: > 0 } cell)
                    {
                        json.WriteString(column.Name, cell);
                    }
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
