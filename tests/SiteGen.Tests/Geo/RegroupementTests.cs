using SiteGen.Geo;

namespace SiteGen.Tests.Geo;

public sealed class RegroupementTests
{
    private const double Distance = 40;
    private const double Width = 1000;

    [Fact]
    public void Points_far_from_each_other_stand_alone_where_they_are()
    {
        (double, double)[] points = [(100, 100), (200, 100), (100, 200)];

        Assert.Equal(points, Regroupement.Spread(points, Distance, Width).Select(g => (g.X, g.Y)));
    }

    [Fact]
    public void Points_of_one_place_stand_side_by_side()
    {
        var row = Regroupement.Spread([(100, 100), (100, 100)], Distance, Width);

        Assert.Equal([(80, 100), (120, 100)], row.Select(g => (g.X, g.Y)));
        Assert.Equal([0, 1], row.Select(g => Assert.Single(g.Membres)));
    }

    [Fact]
    public void Many_points_of_one_area_are_one_group_in_their_middle()
    {
        var groupe = Assert.Single(Regroupement.Spread([(100, 100), (110, 100), (100, 110), (110, 110)], Distance, Width));

        Assert.Equal((105, 105), (groupe.X, groupe.Y));
        Assert.Equal([0, 1, 2, 3], groupe.Membres.AsEnumerable());
    }

    [Fact]
    public void A_small_group_with_a_neighbour_in_the_way_stays_together()
    {
        var groupes = Regroupement.Spread([(100, 100), (102, 100), (150, 100)], Distance, Width);

        Assert.Equal([2, 1], groupes.Select(g => g.Membres.Length));
    }

    [Fact]
    public void Nothing_is_pushed_out_of_the_drawing() =>
        Assert.All(Regroupement.Spread([(995, 100), (995, 100), (3, 500), (3, 500)], Distance, Width), g => Assert.InRange(g.X, 0, Width));

    [Fact]
    public void Whatever_the_points_each_is_in_one_group_and_no_two_groups_meet()
    {
        var random = new Random(38);
        for (var round = 0; round < 200; round++)
        {
            var points = Enumerable.Range(0, random.Next(80)).Select(_ => ((double)random.Next(1000), (double)random.Next(1000))).ToList();
            var groupes = Regroupement.Group(points, Distance);

            Assert.Equal(Enumerable.Range(0, points.Count), groupes.SelectMany(g => g.Membres).Order());
            Assert.All(
                groupes.SelectMany((a, i) => groupes.Skip(i + 1).Select(b => (a, b))),
                p => Assert.True(Math.Pow(p.a.X - p.b.X, 2) + Math.Pow(p.a.Y - p.b.Y, 2) >= Distance * Distance));
        }
    }
}
