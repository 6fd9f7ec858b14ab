using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Cli.Geocoding;

/// <summary>Shows what is added to a file, territory by territory, and what a person has to settle.</summary>
internal static class GeocodeReport
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>The lines that each territory receives, as in a diff: « + » is added, « - » is the line that « + » replaces.</summary>
    public static string Changes(IEnumerable<Territoire> territoires, string text, IEnumerable<TextInsertion> insertions)
    {
        var byId = insertions.ToLookup(i => i.Id, StringComparer.Ordinal);
        var report = new StringBuilder();
        foreach (var territoire in territoires.Where(t => byId.Contains(t.Id)))
        {
            report.Append(CultureInfo.InvariantCulture, $"{Place(territoire.Span)}: {territoire.Id}\n");
            foreach (var line in byId[territoire.Id].GroupBy(i => StartOfLine(text, i.Offset)))
            {
                Append(report, text, line.Key, line);
            }
        }

        return report.ToString();
    }

    /// <summary>What was not found or is not ours to choose, a line for each.</summary>
    public static string Remarques(IEnumerable<(Territoire Territoire, Completion Completion)> answers) =>
        string.Concat(answers.SelectMany(a => a.Completion.Remarques, (a, remarque) => $"{Place(a.Territoire.Span)}: {a.Territoire.Id} : {remarque}\n"));

    public static string Count(int number, string one, string several) => FormattableString.Invariant($"{number} {(number < 2 ? one : several)}");

    private static void Append(StringBuilder report, string text, int start, IEnumerable<TextInsertion> insertions)
    {
        var end = text.IndexOfAny(LineEnds, start) is >= 0 and var found ? found : text.Length;
        var before = text[start..end].TrimStart('\uFEFF');
        var shift = end - before.Length;
        var after = TextInsertion.Apply(before, insertions.Select(i => i with { Offset = i.Offset - shift })).ReplaceLineEndings("\n").Split('\n');
        var isKept = after.Contains(before);
        if (!isKept)
        {
            report.Append(CultureInfo.InvariantCulture, $"-{before}\n");
        }

        foreach (var line in after.Where(l => !isKept || l != before))
        {
            report.Append(CultureInfo.InvariantCulture, $"+{line}\n");
        }
    }

    private static int StartOfLine(string text, int offset) => offset == 0 ? 0 : text.LastIndexOfAny(LineEnds, offset - 1) + 1;

    private static string Place(SourceSpan span) => FormattableString.Invariant($"{span.File}:{span.Line}");
}
