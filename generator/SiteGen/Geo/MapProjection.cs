using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace SiteGen.Geo;

/// <summary>From WGS 84 (EPSG:4326, degrees) to a projection in metres.</summary>
public sealed class MapProjection
{
    /// <summary>EPSG:2154, RGF93 v1 / Lambert-93: the legal projection of mainland France (décret n° 2006-272).</summary>
    private const string Lambert93Wkt =
        """
        PROJCS["RGF93 v1 / Lambert-93",
          GEOGCS["RGF93 v1", DATUM["Reseau_Geodesique_Francais_1993_v1", SPHEROID["GRS 1980",6378137,298.257222101], TOWGS84[0,0,0,0,0,0,0]],
            PRIMEM["Greenwich",0], UNIT["degree",0.0174532925199433], AUTHORITY["EPSG","4171"]],
          PROJECTION["Lambert_Conformal_Conic_2SP"],
          PARAMETER["latitude_of_origin",46.5], PARAMETER["central_meridian",3],
          PARAMETER["standard_parallel_1",49], PARAMETER["standard_parallel_2",44],
          PARAMETER["false_easting",700000], PARAMETER["false_northing",6600000],
          UNIT["metre",1], AUTHORITY["EPSG","2154"]]
        """;

    private readonly MathTransform _transform;

    private MapProjection(CoordinateSystem target) =>
        _transform = new CoordinateTransformationFactory()
            .CreateFromCoordinateSystems(GeographicCoordinateSystem.WGS84, target).MathTransform;

    public static MapProjection Lambert93() => new(new CoordinateSystemFactory().CreateFromWkt(Lambert93Wkt));

    /// <summary>Universal transverse Mercator: the family of the legal projections of the overseas départements.</summary>
    public static MapProjection Utm(int zone, bool north) => new(ProjectedCoordinateSystem.WGS84_UTM(zone, north));

    /// <summary>Easting and northing, in metres.</summary>
    public (double Easting, double Northing) Project(double lon, double lat)
    {
        var (x, y) = _transform.Transform(lon, lat);
        return (x, y);
    }
}
