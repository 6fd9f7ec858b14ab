using SiteGen.Geo;
using SiteGen.Model;

namespace SiteGen.Tests.Geo;

public sealed class FondDeCarteTests
{
    [Fact]
    public void A_site_without_outlines_has_no_ground() => Assert.Null(FondDeCarte.Of([]));

    [Fact]
    public void A_place_in_the_north_is_drawn_above_one_in_the_south_and_the_west_left_of_the_east()
    {
        var fond = FondDeCarte.Of([Square("59", 2, 50), Square("66", 2, 42), Square("29", -5, 48), Square("67", 7, 48)])!;

        var (lille, perpignan) = (fond.Place(new(50.6, 3), "59")!.Value, fond.Place(new(42.7, 2.9), "66")!.Value);
        var (brest, strasbourg) = (fond.Place(new(48.4, -4.5), "29")!.Value, fond.Place(new(48.6, 7.7), "67")!.Value);

        Assert.True(lille.Y < perpignan.Y);
        Assert.True(brest.X < strasbourg.X);
        Assert.All([lille, perpignan, brest, strasbourg], p => Assert.True(p.X is >= 0 and <= FondDeCarte.Largeur && p.Y is >= 0 and <= FondDeCarte.Hauteur));
    }

    [Fact]
    public void An_overseas_departement_stands_in_its_frame_and_nowhere_without_one()
    {
        var fond = FondDeCarte.Of([Square("38", 5, 45), Square("974", 55.2, -21.4)])!;

        var frame = Assert.Single(fond.Cadres);
        var (x, y) = fond.Place(new(-20.9, 55.5), "974")!.Value;
        Assert.InRange(x, frame.X, frame.X + frame.Width);
        Assert.InRange(y, frame.Y, frame.Y + frame.Height);
        Assert.Null(fond.Place(new(16.2, -61.5), "971"));
    }

    [Fact]
    public void Each_outline_is_a_closed_path_in_whole_units()
    {
        var fond = FondDeCarte.Of([Square("38", 5, 45), Square("73", 6, 45)])!;

        Assert.Equal(["38", "73"], fond.Traces.Select(t => t.Code));
        Assert.All(fond.Traces, t => Assert.Matches("^M[0-9]+ [0-9]+l[-0-9 ]+z$", t.Trace));
    }

    /// <summary>An outline of one degree, from its south-west corner.</summary>
    private static Contour Square(string code, double west, double south) => new(code, $"Département {code}", null)
    {
        Polygones = [[[(west, south), (west + 1, south), (west + 1, south + 1), (west, south + 1), (west, south)]]],
    };
}
