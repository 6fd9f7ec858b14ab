using SiteGen.Cli.Reporting;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Reporting;

public sealed class TextReportTests
{
    private const string File = "data/site.yaml";

    /// <summary>A runner of workflows obeys a line of the log that begins with « :: ».</summary>
    [Theory]
    [InlineData("un\n::error::deux", "un␊::error::deux")]
    [InlineData("un\r::error::deux", "un␍::error::deux")]
    [InlineData("un\u001B[2Jdeux", "un␛[2Jdeux")]
    [InlineData("un\u0085deux\u2028trois", "un\uFFFDdeux\uFFFDtrois")]
    public void A_message_stays_on_its_line_and_gives_no_order_to_a_terminal(string written, string told) =>
        Assert.StartsWith($"{File}:1:1: error SG000: {told}\n", Report("a: 1\n", new("SG000", Severity.Error, SourceSpan.AtStartOf(File), written)), StringComparison.Ordinal);

    [Fact]
    public void An_excerpt_gives_no_order_either_and_its_carets_stay_under_what_they_show() =>
        Assert.Contains("  1 │ a: ␛[2Jb\n    │       ^\n", Report("a: \u001B[2Jb\n", new("SG000", Severity.Error, new(File, 1, 7), "un")), StringComparison.Ordinal);

    private static string Report(string yaml, Diagnostic diagnostic) =>
        TextReport.Write(new([diagnostic], null), TestSite.Minimal.With(File, yaml).Sources, colour: false);
}
