namespace SiteGen.Cli.Reporting;

/// <summary>How diagnostics are written.</summary>
internal enum DiagnosticFormat
{
    Text,
    Json,
    Github,
    Sarif,
}
