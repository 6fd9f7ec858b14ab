using SiteGen.Cli;
using SiteGen.Sources;

namespace SiteGen.Tests.RealSite;

/// <summary>Every page of the real site, and of another label's, held to what HTML alone decides of accessibility.</summary>
public sealed class AccessibilityTests
{
    [Fact]
    public void No_page_has_a_defect() => Faults.AssertNone(Audit(Repository.Root));

    [Fact]
    public void No_page_of_another_label_has_a_defect() => Faults.AssertNone(Audit(Repository.Path("tests", "sites", "autre-label")));

    private static IEnumerable<string> Audit(string root) =>
        SiteBuilder.Build(SourceSet.FromFolder(root), Themes.All, new SiteOptions { Clock = PublishedSite.Clock, Audit = true }, _ => { })
            .Diagnostics.Where(d => d.Code.StartsWith("SG5", StringComparison.Ordinal)).Select(d => d.ToString());
}
