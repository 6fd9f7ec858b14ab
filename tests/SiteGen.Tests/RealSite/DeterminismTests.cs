using System.Globalization;

namespace SiteGen.Tests.RealSite;

/// <summary>The same sources give the same bytes, whatever the machine around them.</summary>
[Collection(RealSiteTests.Name)]
public sealed class DeterminismTests(RealSiteFixture fixture)
{
    [Fact]
    public void Two_builds_are_the_same() => AssertSame(PublishedSite.Of(Repository.Root));

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void The_number_of_jobs_changes_nothing(int jobs) => AssertSame(PublishedSite.Of(Repository.Root, jobs: jobs));

    /// <summary>Turkish lowers I to ı, Arabic of Saudi Arabia counts other years, Swedish writes another minus.</summary>
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_thread_changes_nothing(string culture)
    {
        var (current, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            AssertSame(PublishedSite.Of(Repository.Root));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, ui);
        }
    }

    private void AssertSame(PublishedSite other)
    {
        var site = fixture.Site;
        Assert.Equal(site.Files.Keys.Order(StringComparer.Ordinal), other.Files.Keys.Order(StringComparer.Ordinal));
        Faults.AssertNone(site.Files.Where(f => !f.Value.AsSpan().SequenceEqual(other.Files[f.Key])).Select(f => f.Key));
    }
}
