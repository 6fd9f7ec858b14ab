namespace SiteGen.Geo;

/// <summary>A part of the map with its own projection and scale: the mainland, or an overseas département.</summary>
internal sealed class Cadre
{
    private readonly MapProjection _projection;
    private readonly double _west;
    private readonly double _north;
    private readonly double _scale;
    private readonly double _left;
    private readonly double _top;

    /// <summary>Fits positions (degrees, longitude first) into a box of the drawing, centred, north up.</summary>
    public Cadre(MapProjection projection, IEnumerable<(double Lon, double Lat)> positions, double x, double y, double width, double height)
    {
        _projection = projection;
        var projected = positions.Select(p => projection.Project(p.Lon, p.Lat)).ToList();
        var (west, east) = (projected.Min(p => p.Easting), projected.Max(p => p.Easting));
        var (south, north) = (projected.Min(p => p.Northing), projected.Max(p => p.Northing));
        _scale = Math.Min(width / (east - west), height / (north - south));
        (_west, _north) = (west, north);
        _left = x + ((width - ((east - west) * _scale)) / 2);
        _top = y + ((height - ((north - south) * _scale)) / 2);
    }

    /// <summary>The place of a position, in whole units of the drawing.</summary>
    public (int X, int Y) Place(double lon, double lat)
    {
        var (easting, northing) = _projection.Project(lon, lat);
        return ((int)Math.Round(_left + ((easting - _west) * _scale)), (int)Math.Round(_top + ((_north - northing) * _scale)));
    }
}
