using SiteGen.Geo;
using SiteGen.Model;

namespace SiteGen.Tests.Geo;

public sealed class GreatCircleTests
{
    private static readonly Geocode Paris = new(48.8566, 2.3522);
    private static readonly Geocode Lyon = new(45.7640, 4.8357);

    /// <summary>About 392 km between the two town halls.</summary>
    [Fact]
    public void Paris_is_392_km_from_Lyon_both_ways()
    {
        Assert.InRange(GreatCircle.Distance(Paris, Lyon), 391_000, 393_000);
        Assert.Equal(GreatCircle.Distance(Paris, Lyon), GreatCircle.Distance(Lyon, Paris));
    }

    [Fact]
    public void A_degree_of_meridian_is_the_360th_part_of_the_circle() =>
        Assert.Equal(2 * Math.PI * GreatCircle.EarthRadius / 360, GreatCircle.Distance(new(0, 0), new(1, 0)), 3);

    [Fact]
    public void Antipodes_are_half_the_circle_away() =>
        Assert.Equal(Math.PI * GreatCircle.EarthRadius, GreatCircle.Distance(new(0, 0), new(0, 180)), 3);

    [Fact]
    public void A_point_is_nowhere_from_itself() => Assert.Equal(0, GreatCircle.Distance(Paris, Paris));

    [Fact]
    public void The_antimeridian_is_no_obstacle() =>
        Assert.InRange(GreatCircle.Distance(new(-17, 179.9), new(-17, -179.9)), 0, 25_000);
}
