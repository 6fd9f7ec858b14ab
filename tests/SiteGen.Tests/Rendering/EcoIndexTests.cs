using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

public sealed class EcoIndexTests
{
    /// <summary>The first quantiles are 0, the last have no page of the web beyond them.</summary>
    [Theory]
    [InlineData(0, 0, 0, 100)]
    [InlineData(594601, 3920, 223212.26, 0)]
    [InlineData(1_000_000, 10_000, 1_000_000, 0)]
    public void It_goes_from_a_hundred_to_nothing(int elements, int requests, double kilobytes, double score) =>
        Assert.Equal(score, EcoIndex.Score(elements, requests, kilobytes), 6);

    /// <summary>At a quantile of all three, the page is better than the rest of the twenty.</summary>
    [Theory]
    [InlineData(47, 2, 1.37, 95)]
    [InlineData(603, 78, 1448.32, 50)]
    public void It_is_the_place_of_the_page_among_twenty(int elements, int requests, double kilobytes, double score) =>
        Assert.Equal(score, EcoIndex.Score(elements, requests, kilobytes), 6);

    [Fact]
    public void Elements_count_three_times_what_weight_does() =>
        Assert.Equal(
            3 * (EcoIndex.Score(47, 2, 1.37) - EcoIndex.Score(47, 2, 144.7)),
            EcoIndex.Score(47, 2, 1.37) - EcoIndex.Score(75, 2, 1.37),
            6);
}
