using System.Text.RegularExpressions;
using SiteGen.Checking;
using SiteGen.Cli.Reporting;
using SiteGen.Tests.Architecture;

namespace SiteGen.Tests.Checking.Audit;

/// <summary>What is said of the criteria is what the rules look at, and no more.</summary>
public sealed partial class CouvertureRgaaTests
{
    [Fact]
    public void There_are_106_criteria_each_in_one_group()
    {
        Assert.Equal(106, CouvertureRgaa.Criteres.Length);
        Assert.Equal(CouvertureRgaa.Criteres.Order(StringComparer.Ordinal), Groups().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_criterion_is_said_to_be_looked_at_when_a_rule_names_it_and_only_then()
    {
        var named = SourceTree.Lines("generator", "SiteGen", "Checking", "Audit").SelectMany(l => Criteria().Matches(l.Line)).SelectMany(m => m.Groups[1].Value.Split(", ")).Distinct();

        Assert.Equal(CouvertureRgaa.Verifies.Concat(CouvertureRgaa.EnPartie).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_report_names_every_criterion_and_never_declares_a_site_anything()
    {
        var report = AuditReport.Write(175);

        Assert.All(CouvertureRgaa.Criteres, c => Assert.Matches($@"[:,] {Regex.Escape(c)}(?:,|\n)", report));
        Assert.Contains("175 pages", report, StringComparison.Ordinal);
        Assert.Contains("à examiner à la main (64)", report, StringComparison.Ordinal);
        Assert.DoesNotContain("conform", report, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Groups() => CouvertureRgaa.Verifies.Concat(CouvertureRgaa.EnPartie).Concat(CouvertureRgaa.AExaminer);

    [GeneratedRegex("\"([1-9][0-9]?[.][0-9]{1,2}(?:, [1-9][0-9]?[.][0-9]{1,2})*)\"")]
    private static partial Regex Criteria();
}
