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

    [Fact]
    public void The_other_place_is_shown_with_its_line() =>
        Assert.Equal(
            """
            data/site.yaml:2:1: error SG000: deux fois
              2 │ a: 2
                │ ^ deuxième
              aide : gardez-en une
              voir data/site.yaml:1:1 : première
              1 │ a: 1
                │ -
            1 erreur, 0 avertissement

            """,
            Report("a: 1\na: 2\n", new("SG000", Severity.Error, new(File, 2, 1), "deux fois") { Label = "deuxième", Hint = "gardez-en une", Related = [new(new(File, 1, 1), "première")] }));

    [Fact]
    public void A_place_that_the_hint_gives_is_not_given_twice() =>
        Assert.DoesNotContain(
            "voir",
            Report("a: 1\na: 2\n", new("SG000", Severity.Error, new(File, 2, 1), "un") { Hint = $"défini en {File}:1", Related = [new(new(File, 1, 1), "ici")] }),
            StringComparison.Ordinal);

    [Fact]
    public void Past_a_hundred_they_are_counted()
    {
        var result = new BuildResult([.. Enumerable.Range(1, 103).Select(i => new Diagnostic("SG000", Severity.Error, new(File, i, 1), $"faute {i}"))], null);

        var report = TextReport.Write(result, TestSite.Minimal.Sources, colour: false);

        Assert.Contains("faute 100\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("faute 101", report, StringComparison.Ordinal);
        Assert.EndsWith("… et 3 autres diagnostics.\n103 erreurs, 0 avertissement\n", report, StringComparison.Ordinal);
    }

    private static string Report(string yaml, Diagnostic diagnostic) =>
        TextReport.Write(new([diagnostic], null), TestSite.Minimal.With(File, yaml).Sources, colour: false);
}
