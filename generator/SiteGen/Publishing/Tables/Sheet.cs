using System.Collections.Immutable;
using SiteGen.Publishing.Fields;

namespace SiteGen.Publishing.Tables;

/// <summary>A sheet of a spreadsheet: its columns with the type of their cells, and its rows, each cell as every table writes it.</summary>
internal sealed record Sheet(string Name, ImmutableArray<(string Name, FieldType Type)> Columns, IEnumerable<IEnumerable<string?>> Rows)
{
    /// <summary>A table as a sheet; a list stands in one cell, as text.</summary>
    public static Sheet Of<T>(Table<T> table, string name)
        where T : class => new(
            name,
            [.. table.Fields.Select(f => (f.Name, f is ListField<T> ? FieldType.Texte : f.Form.Type))],
            table.Rows.Select(row => table.Fields.Select(f => f.Cell(row))));

    /// <summary>What the columns of a table mean, a row for each.</summary>
    public static Sheet Legend<T>(Table<T> table, string name)
        where T : class => new(
            name,
            [("colonne", FieldType.Texte), ("titre", FieldType.Texte), ("sens", FieldType.Texte), ("presence", FieldType.Texte)],
            table.Fields.Select(f => (string?[])[f.Name, f.Titre, f.Description, f.Presence ?? "toujours"]));
}
