using System.Collections.Immutable;
using SiteGen.Publishing.Fields;

namespace SiteGen.Publishing.Tables;

/// <summary>A table that is published: what its rows are, its columns in their order, and what tells its rows apart.</summary>
/// <param name="Name">Its name in the data package, and in the name of its schema.</param>
/// <param name="Titre">Its title, in French.</param>
/// <param name="Description">What a row is, in a French sentence.</param>
/// <param name="Fields">Its columns.</param>
public sealed record Table<T>(string Name, string Titre, string Description, ImmutableArray<CellField<T>> Fields)
    where T : class
{
    /// <summary>The names of the columns that no two rows share the values of.</summary>
    public required ImmutableArray<string> PrimaryKey { get; init; }

    public ImmutableArray<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>Every row, in the order of the file.</summary>
    public required ImmutableArray<T> Rows { get; init; }

    public ImmutableArray<Column<T>> Columns { get; } = [.. Fields.Select(f => new Column<T>(f.Name, f.Cell))];
}
