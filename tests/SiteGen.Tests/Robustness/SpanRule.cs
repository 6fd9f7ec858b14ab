using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Tests.Robustness;

/// <summary>A diagnostic points into a file of the site: an editor that jumps there must not fall beside the text.</summary>
internal static class SpanRule
{
    /// <summary>The code of a required file that is missing: the one diagnostic about a file that is not there.</summary>
    private const string MissingFile = "SG112";

    public static IEnumerable<string> FaultsOf(Diagnostic diagnostic, SourceSet sources) =>
        diagnostic.Related.Select(r => r.Span).Prepend(diagnostic.Span)
            .Select(span => (span, fault: FaultOf(span, diagnostic.Code, sources)))
            .Where(s => s.fault is not null)
            .Select(s => $"{s.span}+{s.span.Length}: {s.fault}, in « {Change.Shown(diagnostic.ToString())} »");

    private static string? FaultOf(SourceSpan span, string code, SourceSet sources)
    {
        if (span.IsNowhere)
        {
            return "nowhere";
        }

        if (sources.Find(span.File) is not { } file)
        {
            return code == MissingFile && span == SourceSpan.AtStartOf(span.File) ? null : "no such file";
        }

        if (span.Line < 1 || file.Line(span.Line) is not { } line)
        {
            return FormattableString.Invariant($"a line that is not among the {file.Text.AsSpan().Count('\n') + 1} of the file");
        }

        // One past the last character is where something is missing.
        var last = line.Length + 1;
        return span.Column < 1 || span.Length < 1 || span.Column > last || span.Column + span.Length - 1 > last
            ? FormattableString.Invariant($"beyond a line of {line.Length} characters")
            : null;
    }
}
