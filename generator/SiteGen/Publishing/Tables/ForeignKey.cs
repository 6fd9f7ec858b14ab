namespace SiteGen.Publishing.Tables;

/// <summary>A field whose values are those of a field of another table.</summary>
public sealed record ForeignKey(string Field, string Table, string TableField);
