using SiteGen.Geo;

namespace SiteGen.Tests.Geo;

public sealed class MapProjectionTests
{
    /// <summary>The false origin of Lambert-93 (EPSG:2154).</summary>
    [Fact]
    public void The_origin_of_Lambert_93_is_at_its_false_easting_and_northing()
    {
        var (easting, northing) = MapProjection.Lambert93().Project(3, 46.5);

        // To the centimetre: going through the ellipsoid of WGS 84 costs half of one.
        Assert.Equal(700_000, easting, 2);
        Assert.Equal(6_600_000, northing, 2);
    }

    /// <summary>48.8566° N, 2.3522° E, and the coordinates published for that point.</summary>
    [Fact]
    public void Paris_is_where_published_coordinates_put_it()
    {
        var (easting, northing) = MapProjection.Lambert93().Project(2.3522, 48.8566);

        Assert.Equal(652_469.02, easting, 1);
        Assert.Equal(6_862_035.26, northing, 1);
    }

    [Fact]
    public void The_central_meridian_of_a_UTM_zone_is_at_500_km()
    {
        // La Réunion is in zone 40 south, whose central meridian is 57° E.
        var (easting, northing) = MapProjection.Utm(40, north: false).Project(57, -21);

        Assert.Equal(500_000, easting, 2);
        Assert.InRange(northing, 7_677_000, 7_678_500);
    }
}
