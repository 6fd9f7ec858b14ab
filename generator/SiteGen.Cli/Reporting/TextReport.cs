using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Cli.Reporting;

/// <summary>Diagnostics for a person: the clickable line, the excerpt with its carets, the hint, and a closing count.</summary>
internal static class TextReport
{
    /// <summary>More than anyone reads; the rest is counted.</summary>
    private const int MostPrinted = 100;

    /// <summary>A longer line is shown around the caret only.</summary>
    private const int WidestExcerpt = 160;

    public static string Write(BuildResult result, SourceSet sources, bool colour)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in result.Diagnostics.Take(MostPrinted))
        {
            Append(text, diagnostic, sources, colour);
        }

        if (result.Diagnostics.Length > MostPrinted)
        {
            text.Append(CultureInfo.InvariantCulture, $"… et {result.Diagnostics.Length - MostPrinted} autres diagnostics.\n");
        }

        if (!result.Diagnostics.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Count(result.Errors, "erreur")}, {Count(result.Warnings, "avertissement")}\n");
        }

        return text.ToString();
    }

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number < 2 ? string.Empty : "s")}");

    private static void Append(StringBuilder text, Diagnostic diagnostic, SourceSet sources, bool colour)
    {
        var (red, yellow, dim, reset) = colour ? ("\e[31m", "\e[33m", "\e[2m", "\e[0m") : (string.Empty, string.Empty, string.Empty, string.Empty);
        var tint = diagnostic.IsError ? red : yellow;
        text.Append(CultureInfo.InvariantCulture, $"{diagnostic.Span}: {tint}{(diagnostic.IsError ? "error" : "warning")} {diagnostic.Code}{reset}: {diagnostic.Message}\n");

        if (!diagnostic.Span.IsNowhere && sources.Find(diagnostic.Span.File)?.Line(diagnostic.Span.Line) is { } line)
        {
            AppendExcerpt(text, diagnostic, line, (tint, dim, reset));
        }

        if (diagnostic.Hint is { } hint)
        {
            text.Append(CultureInfo.InvariantCulture, $"  aide : {hint}\n");
        }
    }

    private static void AppendExcerpt(StringBuilder text, Diagnostic diagnostic, string line, (string Tint, string Dim, string Reset) style)
    {
        var span = diagnostic.Span;
        var column = Math.Min(span.Column, line.Length + 1);
        var start = line.Length > WidestExcerpt ? Math.Clamp(column - 60, 0, line.Length - WidestExcerpt) : 0;
        var excerpt = line.Substring(start, Math.Min(WidestExcerpt, line.Length - start)).Replace('\t', ' ');
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, excerpt.Length - (column - 1 - start)));
        text.Append(CultureInfo.InvariantCulture, $"  {style.Dim}{number} │{style.Reset} {excerpt}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {new string(' ', number.Length)} {style.Dim}│{style.Reset} {new string(' ', column - 1 - start)}{style.Tint}{new string('^', length)}{style.Reset}");
        text.Append(diagnostic.Label is { } label ? $" {label}\n" : "\n");
    }
}
