using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace SiteGen.Geo;

/// <summary>A part of a drawing with its own projection and scale: the mainland, an overseas département, a région with its neighbours. North is up.</summary>
internal sealed class Cadre
{
    /// <summary>Lengths that a scale bar may have, in metres.</summary>
    private static readonly int[] BarLengths = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000];

    private readonly double _west;
    private readonly double _north;

    /// <summary>Fits an extent into a box, centred and undistorted.</summary>
    /// <param name="zone">What is drawn.</param>
    /// <param name="outlines">Its outlines, with the detail that the scale needs.</param>
    /// <param name="extent">What must be seen whole, in metres of the projection.</param>
    /// <param name="box">Where it must stand, in units of the drawing.</param>
    /// <param name="visible">How far the drawing goes, in units of the drawing.</param>
    public Cadre(Zone zone, Topologie outlines, Envelope extent, Envelope box, Envelope visible)
    {
        (Zone, Visible) = (zone, visible);
        Scale = Math.Min(box.Width / extent.Width, box.Height / extent.Height);
        _west = extent.Centre.X - (box.Centre.X / Scale);
        _north = extent.Centre.Y + (box.Centre.Y / Scale);
        var seen = new Envelope(_west + (visible.MinX / Scale), _west + (visible.MaxX / Scale), _north - (visible.MaxY / Scale), _north - (visible.MinY / Scale));
        var inSight = outlines.Only(code => zone.Meets(code, seen));
        Outlines = outlines == zone.Full ? inSight.OnGrid(ToDrawing) : inSight.SnappedOnGrid(ToDrawing);
    }

    public Zone Zone { get; }

    /// <summary>What is drawn, in whole units of the drawing.</summary>
    public Topologie Outlines { get; }

    /// <summary>How far the drawing goes, in units of the drawing.</summary>
    public Envelope Visible { get; }

    /// <summary>Units of the drawing in a metre.</summary>
    public double Scale { get; }

    /// <summary>The longest round length, in metres, whose bar is no longer than some units of the drawing.</summary>
    public int BarLength(double units) => BarLengths.FirstOrDefault(l => l * Scale <= units, BarLengths[^1]);

    /// <summary>The place of a position (degrees), in whole units of the drawing.</summary>
    public (int X, int Y) Place(double lon, double lat)
    {
        var (easting, northing) = Zone.Projection.Project(lon, lat);
        return Round(ToDrawing(new(easting, northing)));
    }

    /// <summary>Closed rings of the drawing as far as they are in sight, in whole units.</summary>
    public IEnumerable<List<(int X, int Y)>> Seen(IEnumerable<Coordinate[]> rings)
    {
        var clipper = new RingClipper(Visible);
        return rings.Select(r => Visible.Contains(new Envelope(r)) ? r : clipper.Clip(r)).Select(Whole).Where(r => r.Count > 3);
    }

    /// <summary>Lines of the drawing as far as they are in sight, in whole units.</summary>
    public IEnumerable<List<(int X, int Y)>> SeenLines(IEnumerable<Coordinate[]> lines) => lines.Where(l => l.Length > 1).SelectMany(Cut).Select(Whole).Where(l => l.Count > 1);

    private IEnumerable<Coordinate[]> Cut(Coordinate[] line)
    {
        var envelope = new Envelope(line);
        if (Visible.Contains(envelope))
        {
            return [line];
        }

        if (!Visible.Intersects(envelope))
        {
            return [];
        }

        var seen = OverlayNGRobust.Overlay(GeometryFactory.Default.CreateLineString(line), GeometryFactory.Default.ToGeometry(Visible), SpatialFunction.Intersection);
        return Enumerable.Range(0, seen.NumGeometries).Select(seen.GetGeometryN).OfType<LineString>().Select(p => p.Coordinates);
    }

    private Coordinate ToDrawing(Coordinate metres) => new((metres.X - _west) * Scale, (_north - metres.Y) * Scale);

    private static (int X, int Y) Round(Coordinate place) => ((int)Math.Round(place.X), (int)Math.Round(place.Y));

    private static List<(int X, int Y)> Whole(Coordinate[] places)
    {
        var whole = new List<(int X, int Y)>(places.Length);
        foreach (var place in places)
        {
            if (whole.Count == 0 || whole[^1] != Round(place))
            {
                whole.Add(Round(place));
            }
        }

        return whole;
    }
}
