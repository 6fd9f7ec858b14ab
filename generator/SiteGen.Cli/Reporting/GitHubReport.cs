using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>Diagnostics as annotations of a GitHub workflow.</summary>
internal static class GitHubReport
{
    public static string Write(ImmutableArray<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var d in diagnostics)
        {
            var place = d.Span.IsNowhere
                ? string.Empty
                : string.Create(CultureInfo.InvariantCulture, $"file={Property(d.Span.File)},line={d.Span.Line},col={d.Span.Column},endColumn={d.Span.Column + d.Span.Length},");
            var message = d.Hint is { } hint ? $"{d.Message}\naide : {hint}" : d.Message;
            text.Append(CultureInfo.InvariantCulture, $"::{(d.IsError ? "error" : "warning")} {place}title={d.Code}::{Data(message)}\n");
        }

        return text.ToString();
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
