using System.Text.RegularExpressions;
using SiteGen.Cli.Reporting;
using SiteGen.Tests.Architecture;

namespace SiteGen.Tests.Reporting;

/// <summary>Every code that the generator can tell has its page, written like the others.</summary>
public sealed partial class ExplanationsTests
{
    public static TheoryData<string> Codes => new(Explanations.Codes);

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code() =>
        Assert.Equal(DiagnosticCodeTests.Codes.Select(c => c.Code).Distinct().Order(StringComparer.Ordinal), Explanations.Codes);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_what_is_wrong_then_shows_it_then_what_to_write(string code)
    {
        var page = Page().Match(Explanations.Find(code)!);

        Assert.True(page.Success, $"{code}.md is not written as the others are");
        Assert.Equal(code, page.Groups["code"].Value);
        Assert.InRange(page.Groups["titre"].Length, 10, 75);
        Assert.InRange(page.Groups["texte"].Length, 120, 1200);
        Assert.Equal("1sources 2données 3plan 4rendu 5contrôle".Split(' ').Single(p => p[0] == code[2])[1..], page.Groups["phase"].Value);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_table_of_contents_has_the_title_of_each_page(string code)
    {
        var contents = File.ReadAllText(Repository.Path("generator", "diagnostics", "README.md"));
        var title = Page().Match(Explanations.Find(code)!).Groups["titre"].Value;

        Assert.Contains($"| {code} | [{title}]({code}.md) | ", contents, StringComparison.Ordinal);
    }

    /// <summary>A warning of the catalogues is one on its page too.</summary>
    [Fact]
    public void The_severity_of_a_page_is_that_of_the_code()
    {
        var warnings = SourceTree.LinesByFolder().Where(l => l.Line.Contains("Warning(\"SG", StringComparison.Ordinal) || l.Line.Contains("Severity.Warning", StringComparison.Ordinal))
            .SelectMany(l => Code().Matches(l.Line), (_, m) => m.Value).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(warnings, Explanations.Codes.Where(c => Explanations.Find(c)!.Contains("\nAvertissement · ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_code_that_does_not_exist_has_no_page() => Assert.Null(Explanations.Find("SG000"));

    [GeneratedRegex(
        """
        \A# (?<code>SG[0-9]{3})\u00A0: (?<titre>(?:[A-Z]{2,}|[^A-Z\n])[^\n]*[^.\n])

        (?:Erreur|Avertissement) · (?<phase>\S+)

        (?<texte>(?:[^#\s][^\n]*\n)+)
        ## Exemple

        (?:(?: {4}[^\n]*)?\n|[^#\n][^\n]*\n)+## Écrire plutôt

        (?:(?: {4}[^\n]*)?\n|[^#\n][^\n]*\n)+\z
        """)]
    private static partial Regex Page();

    [GeneratedRegex("SG[0-9]{3}")]
    private static partial Regex Code();
}
