using System.Collections.Immutable;
using SiteGen.Geo;

namespace SiteGen.Tests.Geo;

public sealed class OutlineIndexTests
{
    /// <summary>A square of one degree with a hole in its middle, and another beside it.</summary>
    private static readonly OutlineIndex Index = new(
    [
        new("80", "Somme", "32") { Polygones = [[Square(2, 50, 1), Square(2.4, 50.4, 0.2)]] },
        new("62", "Pas-de-Calais", "32") { Polygones = [[Square(2, 51, 1)]] },
    ]);

    [Theory]
    [InlineData(50.1, 2.1)]
    [InlineData(50, 2)]
    public void A_point_inside_or_on_the_line_is_at_no_distance(double lat, double lon) => Assert.Equal(0, Index.DistanceTo("80", lat, lon));

    [Fact]
    public void A_degree_of_latitude_is_111_kilometres_and_one_of_longitude_less()
    {
        Assert.InRange(Index.DistanceTo("80", 49, 2.5)!.Value, 111_100, 111_300);
        Assert.InRange(Index.DistanceTo("80", 50.5, 4)!.Value, 70_600, 70_900);
    }

    [Fact]
    public void A_point_in_a_hole_is_outside() => Assert.InRange(Index.DistanceTo("80", 50.5, 2.5)!.Value, 6_000, 12_000);

    [Fact]
    public void A_code_without_an_outline_has_no_distance() => Assert.Null(Index.DistanceTo("975", 46.8, -56.2));

    [Theory]
    [InlineData(50.1, 2.1, "80")]
    [InlineData(51.5, 2.5, "62")]
    [InlineData(43.3, 5.4, null)]
    public void The_departement_of_a_point_is_found(double lat, double lon, string? code) => Assert.Equal(code, Index.Containing(lat, lon)?.Code);

    private static ImmutableArray<(double Lon, double Lat)> Square(double west, double south, double side) =>
        [(west, south), (west + side, south), (west + side, south + side), (west, south + side), (west, south)];
}
