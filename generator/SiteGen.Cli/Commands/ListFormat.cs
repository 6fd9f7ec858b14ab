namespace SiteGen.Cli.Commands;

/// <summary>How <c>list</c> writes its rows.</summary>
internal enum ListFormat
{
    Table,
    Csv,
    Json,
}
