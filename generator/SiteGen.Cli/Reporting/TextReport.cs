using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Cli.Reporting;

/// <summary>Diagnostics for a person: the clickable line, the excerpt with its carets, the hint, the other places, and a closing count.</summary>
internal sealed class TextReport
{
    /// <summary>More than anyone reads; the rest is counted.</summary>
    private const int MostPrinted = 100;

    /// <summary>A longer line is shown around the caret only.</summary>
    private const int WidestExcerpt = 160;

    private readonly StringBuilder _text = new();
    private readonly SourceSet _sources;
    private readonly string _red;
    private readonly string _yellow;
    private readonly string _dim;
    private readonly string _reset;

    private TextReport(SourceSet sources, bool colour)
    {
        _sources = sources;
        (_red, _yellow, _dim, _reset) = colour ? ("\e[31m", "\e[33m", "\e[2m", "\e[0m") : (string.Empty, string.Empty, string.Empty, string.Empty);
    }

    public static string Write(BuildResult result, SourceSet sources, bool colour)
    {
        var report = new TextReport(sources, colour);
        foreach (var diagnostic in result.Diagnostics.Take(MostPrinted))
        {
            report.Append(diagnostic);
        }

        return report.Close(result);
    }

    private string Close(BuildResult result)
    {
        if (result.Diagnostics.Length > MostPrinted)
        {
            _text.Append(CultureInfo.InvariantCulture, $"… et {Count(result.Diagnostics.Length - MostPrinted, "autre diagnostic", "autres diagnostics")}.\n");
        }

        if (!result.Diagnostics.IsEmpty)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{Count(result.Errors, "erreur", "erreurs")}, {Count(result.Warnings, "avertissement", "avertissements")}\n");
        }

        return _text.ToString();
    }

    private static string Count(int number, string one, string several) => FormattableString.Invariant($"{number} {(number < 2 ? one : several)}");

    private void Append(Diagnostic diagnostic)
    {
        var tint = diagnostic.IsError ? _red : _yellow;
        _text.Append(CultureInfo.InvariantCulture, $"{OnOneLine(diagnostic.Span.ToString())}: {tint}{(diagnostic.IsError ? "error" : "warning")} {diagnostic.Code}{_reset}: {OnOneLine(diagnostic.Message)}\n");
        AppendExcerpt(diagnostic.Span, '^', tint, diagnostic.Label);
        if (diagnostic.Hint is { } hint)
        {
            _text.Append(CultureInfo.InvariantCulture, $"  aide : {OnOneLine(hint)}\n");
        }

        // A place that the hint gives already is not given twice.
        foreach (var related in diagnostic.Related.Where(r => diagnostic.Hint?.Contains(FormattableString.Invariant($"{r.Span.File}:{r.Span.Line}"), StringComparison.Ordinal) != true))
        {
            _text.Append(CultureInfo.InvariantCulture, $"  voir {OnOneLine(related.Span.ToString())} : {OnOneLine(related.Message)}\n");
            AppendExcerpt(related.Span, '-', _dim, null);
        }
    }

    /// <summary>The line of a place with a mark under it; nothing for a place in no file, or in one that is not there.</summary>
    private void AppendExcerpt(SourceSpan span, char mark, string tint, string? label)
    {
        if (span.IsNowhere || _sources.Find(span.File)?.Line(span.Line) is not { } line)
        {
            return;
        }

        var column = Math.Min(span.Column, line.Length + 1);
        var start = line.Length > WidestExcerpt ? Math.Clamp(column - 60, 0, line.Length - WidestExcerpt) : 0;
        var excerpt = OnOneLine(line.Substring(start, Math.Min(WidestExcerpt, line.Length - start)).Replace('\t', ' '));
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, excerpt.Length - (column - 1 - start)));
        _text.Append(CultureInfo.InvariantCulture, $"  {_dim}{number} │{_reset} {excerpt}\n");
        _text.Append(CultureInfo.InvariantCulture, $"  {new string(' ', number.Length)} {_dim}│{_reset} {new string(' ', column - 1 - start)}{tint}{new string(mark, length)}{_reset}");
        _text.Append(label is null ? "\n" : $" {OnOneLine(label)}\n");
    }

    /// <summary>
    /// What an author wrote, with a sign in the place of each character that is an order to a terminal or would begin a line:
    /// there, a build log could take it for one of its own commands.
    /// </summary>
    private static string OnOneLine(string text) =>
        text.Any(IsOrder) ? string.Concat(text.Select(c => !IsOrder(c) ? c : c < ' ' ? (char)('\u2400' + c) : '\uFFFD')) : text;

    private static bool IsOrder(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
