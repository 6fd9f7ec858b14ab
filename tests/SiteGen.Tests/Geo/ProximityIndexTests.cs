using SiteGen.Geo;
using SiteGen.Model;

namespace SiteGen.Tests.Geo;

public sealed class ProximityIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(499)]
    public void The_tree_finds_what_looking_at_every_point_finds(int count)
    {
        var points = Scatter(500, seed: 2016);
        var index = new ProximityIndex(points);

        Assert.All(Enumerable.Range(0, points.Length), place => Assert.Equal(Scan(points, place, count), index.Nearest(place, count)));
    }

    [Fact]
    public void Points_at_one_place_are_neighbours_in_the_order_of_the_list()
    {
        Geocode[] points = [new(45, 5), new(45, 5), new(48, 2), new(45, 5)];

        Assert.Equal([1, 3, 2], new ProximityIndex(points).Nearest(0, 10));
    }

    [Fact]
    public void No_point_has_no_tree_and_one_point_no_neighbour()
    {
        _ = new ProximityIndex([]);

        Assert.Empty(new ProximityIndex([new(45, 5)]).Nearest(0, 3));
    }

    /// <summary>Points over the mainland and overseas, several of them at the same place.</summary>
    private static Geocode[] Scatter(int count, int seed)
    {
        // The tests want the same points every time, not secrecy.
#pragma warning disable CA5394
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, count).Select(i => (i % 10) switch
            {
                0 => new Geocode(-21 + Math.Round(random.NextDouble(), 1), 55.5),
                1 => new Geocode(-17, random.Next(2) == 0 ? 179.9 : -179.9),
                _ => new Geocode(42 + (random.NextDouble() * 9), -4 + (random.NextDouble() * 12)),
            }),
        ];
#pragma warning restore CA5394
    }

    /// <summary>Of points equally far the first of the list; distances are compared as chords, as nearer points are by either.</summary>
    private static int[] Scan(Geocode[] points, int place, int count) =>
    [
        .. Enumerable.Range(0, points.Length)
            .Where(other => other != place)
            .OrderBy(other => SquaredChord(points[place], points[other]))
            .ThenBy(other => other)
            .Take(count),
    ];

    private static double SquaredChord(Geocode a, Geocode b)
    {
        var (p, q) = (OnSphere(a), OnSphere(b));
        return ((p.X - q.X) * (p.X - q.X)) + ((p.Y - q.Y) * (p.Y - q.Y)) + ((p.Z - q.Z) * (p.Z - q.Z));
    }

    private static (double X, double Y, double Z) OnSphere(Geocode point)
    {
        var (lat, lon) = (double.DegreesToRadians(point.Lat), double.DegreesToRadians(point.Lon));
        return (Math.Cos(lat) * Math.Cos(lon), Math.Cos(lat) * Math.Sin(lon), Math.Sin(lat));
    }
}
