using SiteGen.Geo;
using SiteGen.Model;

namespace SiteGen.Tests.Geo;

public sealed class FondDeCarteTests
{
    [Fact]
    public void A_site_without_outlines_has_no_atlas() => Assert.Null(Atlas.Of([], []));

    [Fact]
    public void A_place_in_the_north_is_drawn_above_one_in_the_south_and_the_west_left_of_the_east()
    {
        var fond = Atlas.Of([Square("59", 2, 50), Square("66", 2, 42), Square("29", -5, 48), Square("67", 7, 48)], [])!.Country;

        var (lille, perpignan) = (fond.Place(new(50.6, 3), "59")!.Value, fond.Place(new(42.7, 2.9), "66")!.Value);
        var (brest, strasbourg) = (fond.Place(new(48.4, -4.5), "29")!.Value, fond.Place(new(48.6, 7.7), "67")!.Value);

        Assert.True(lille.Y < perpignan.Y);
        Assert.True(brest.X < strasbourg.X);
        Assert.All(new[] { lille, perpignan, brest, strasbourg }, p => Assert.True(p.X >= 0 && p.X <= fond.Largeur && p.Y >= 0 && p.Y <= fond.Hauteur));
    }

    [Fact]
    public void An_overseas_departement_stands_in_its_frame_and_nowhere_without_one()
    {
        var fond = Atlas.Of([Square("38", 5, 45), Square("974", 55.2, -21.4)], [])!.Country;

        var frame = Assert.Single(fond.Encadres);
        var (x, y) = fond.Place(new(-20.9, 55.5), "974")!.Value;
        Assert.InRange(x, frame.X, frame.X + frame.Largeur);
        Assert.InRange(y, frame.Y, frame.Y + frame.Hauteur);
        Assert.Null(fond.Place(new(16.2, -61.5), "971"));
    }

    [Fact]
    public void A_border_that_two_departements_share_is_drawn_once_and_the_coast_around_both()
    {
        var fond = Atlas.Of([Square("38", 5, 45), Square("73", 6, 45)], [])!.Country;

        Assert.Single(Parse(fond.LimitesDeDepartements));
        Assert.Single(Parse(fond.Terre));
        Assert.Empty(fond.Alentours);
        Assert.Empty(fond.LimitesDeRegions);
    }

    [Fact]
    public void The_border_of_two_regions_is_told_from_that_of_two_departements()
    {
        var fond = Atlas.Of([Square("38", 5, 45, "84"), Square("73", 6, 45, "84"), Square("05", 7, 45, "93")], [])!.Country;

        Assert.Single(Parse(fond.LimitesDeDepartements));
        Assert.Single(Parse(fond.LimitesDeRegions));
    }

    [Fact]
    public void A_departement_is_drawn_with_its_neighbours_around_it()
    {
        var fond = Atlas.Of([Square("38", 5, 45), Square("73", 6, 45)], [])!.Departement("38")!;

        Assert.Single(Parse(fond.Terre));
        Assert.Single(Parse(fond.Alentours));
        Assert.Contains("Département 38", fond.Noms.Select(n => n.Nom));
    }

    [Fact]
    public void What_has_no_outline_has_no_ground()
    {
        var atlas = Atlas.Of([Square("38", 5, 45, "84")], [])!;

        Assert.Null(atlas.Departement("73"));
        Assert.Null(atlas.Region("93"));
        Assert.NotNull(atlas.Region("84"));
    }

    [Fact]
    public void An_island_too_small_to_be_seen_is_left_out_unless_a_territory_is_on_it()
    {
        var island = Square("29", -5, 48) with
        {
            Polygones = [.. Square("29", -5, 48).Polygones, .. Square("29", -5.2, 48.5, size: 0.02).Polygones],
        };

        Assert.Single(Parse(Atlas.Of([island], [])!.Country.Terre));
        Assert.Equal(2, Parse(Atlas.Of([island], [new(48.51, -5.19)])!.Country.Terre).Count);
    }

    [Fact]
    public void A_loupe_shows_apart_points_that_meet_on_the_map()
    {
        var fond = Atlas.Of([Square("38", 5, 45)], [])!.Departement("38")!;
        Geocode[] points = [new(45.500, 5.500), new(45.505, 5.505)];

        var larger = fond.WithLoupe(points, "Agrandissement");

        var (a, b) = (larger.PlaceInLoupe(points[0]), larger.PlaceInLoupe(points[1]));
        Assert.True(Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y) > 50);
        Assert.True(larger.Hauteur > fond.Hauteur);
        Assert.All(new[] { a, b }, p => Assert.InRange(p.Y, fond.Hauteur, larger.Hauteur));
        Assert.Equal(fond.Place(points[0], "38"), larger.Place(points[0], "38"));
    }

    /// <summary>The lines of a path, by the moves that begin them.</summary>
    private static List<string> Parse(string path) => [.. path.Split('m', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>An outline of one degree, from its south-west corner, with a position in the middle of each side for a neighbour to share.</summary>
    private static Contour Square(string code, double west, double south, string? region = null, double size = 1) => new(code, $"Département {code}", region)
    {
        Polygones = [[[(west, south), (west + size, south), (west + size, south + size), (west, south + size), (west, south)]]],
    };
}
