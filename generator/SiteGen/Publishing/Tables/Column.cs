namespace SiteGen.Publishing.Tables;

/// <summary>A column of a table: its name, and the text of its cell in a row, empty for what is not known.</summary>
public sealed record Column<TRow>(string Name, Func<TRow, string?> Cell);
