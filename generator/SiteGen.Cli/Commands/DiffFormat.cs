namespace SiteGen.Cli.Commands;

/// <summary>How <c>diff</c> writes what changes: for a terminal, a program or a pull request.</summary>
internal enum DiffFormat
{
    Text,
    Json,
    Markdown,
}
