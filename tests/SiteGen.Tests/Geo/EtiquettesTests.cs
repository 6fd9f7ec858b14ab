using SiteGen.Geo;
using SiteGen.Model;

namespace SiteGen.Tests.Geo;

public sealed class EtiquettesTests
{
    private const double Size = 20;
    private const double Radius = 20;

    private readonly FondDeCarte _fond = Atlas.Of(
        [new Contour("38", "Isère", "84") { Polygones = [[[(5, 45), (6, 45), (6, 46), (5, 46), (5, 45)]]] }], [])!.Departement("38")!;

    [Fact]
    public void A_name_stands_on_the_right_of_its_mark()
    {
        var place = new Etiquettes(_fond).Beside("Claix", Size, 500, 300, Radius)!;

        Assert.Equal(1, place.Sens);
        Assert.InRange(place.X, 520, 530);
    }

    [Fact]
    public void A_name_that_would_cover_a_mark_stands_on_the_left_and_then_below()
    {
        var room = new Etiquettes(_fond);
        room.Reserve(560, 300, Radius);

        Assert.Equal(-1, room.Beside("Claix", Size, 500, 300, Radius)!.Sens);

        room.Reserve(440, 300, Radius);
        var below = room.Beside("Claix", Size, 500, 300, Radius)!;
        Assert.Equal(0, below.Sens);
        Assert.True(below.Y > 320);
    }

    [Fact]
    public void A_name_without_room_is_not_written()
    {
        var room = new Etiquettes(_fond);
        room.Reserve(500, 300, 200);

        Assert.Null(room.Beside("Claix", Size, 500, 300, Radius));
    }

    [Fact]
    public void A_name_stays_in_the_drawing() => Assert.Equal(-1, new Etiquettes(_fond).Beside("Claix", Size, _fond.Largeur - 25, 300, Radius)!.Sens);
}
