using System.Collections.Frozen;
using System.Collections.Immutable;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using SiteGen.Model;

namespace SiteGen.Geo;

/// <summary>Tells in which département a point lies, and how far it is from one.</summary>
public sealed class OutlineIndex
{
    /// <summary>Metres in a degree of latitude on a sphere of the mean radius of the Earth (IUGG).</summary>
    private const double MetresPerDegree = Math.PI * 6_371_008.8 / 180;

    private readonly FrozenDictionary<string, Lazy<Outline>> _byCode;

    /// <summary>Indexes outlines; the geometry of one is made when it is first asked for.</summary>
    public OutlineIndex(ImmutableArray<Contour> contours) =>
        _byCode = contours.ToFrozenDictionary(c => c.Code, c => new Lazy<Outline>(() => new(c)), StringComparer.Ordinal);

    /// <summary>The metres from a point to the outline of a département: 0 inside; null when there is no outline of that code.</summary>
    public double? DistanceTo(string code, double lat, double lon)
    {
        if (!_byCode.TryGetValue(code, out var outline))
        {
            return null;
        }

        return outline.Value.Holds(lat, lon) ? 0 : outline.Value.DistanceTo(lat, lon);
    }

    /// <summary>The département where a point lies; null at sea, abroad, or without outlines.</summary>
    public Contour? Containing(double lat, double lon) => _byCode.Values.FirstOrDefault(o => o.Value.Holds(lat, lon))?.Value.Contour;

    /// <summary>The geometry of one outline, in degrees, longitude first.</summary>
    private sealed class Outline(Contour contour)
    {
        private readonly MultiPolygon _polygons = GeometryFactory.Default.CreateMultiPolygon(
            [.. contour.Polygones.Select(rings => GeometryFactory.Default.CreatePolygon(Ring(rings[0]), [.. rings.Skip(1).Select(Ring)]))]);

        private IndexedPointInAreaLocator? _locator;

        public Contour Contour { get; } = contour;

        public bool Holds(double lat, double lon)
        {
            var point = new Coordinate(lon, lat);
            return _polygons.EnvelopeInternal.Contains(point) && (_locator ??= new(_polygons)).Locate(point) != Location.Exterior;
        }

        /// <summary>Metres, on the plane that touches the sphere at the point: exact enough up to some hundred kilometres.</summary>
        public double DistanceTo(double lat, double lon)
        {
            var perDegreeOfLongitude = MetresPerDegree * Math.Cos(double.DegreesToRadians(lat));
            var flat = _polygons.Copy();
            flat.Apply(new Flatten(lat, lon, perDegreeOfLongitude));
            return flat.Distance(GeometryFactory.Default.CreatePoint(new Coordinate(0, 0)));
        }

        private static LinearRing Ring(ImmutableArray<(double Lon, double Lat)> positions) =>
            GeometryFactory.Default.CreateLinearRing([.. positions.Select(p => new Coordinate(p.Lon, p.Lat))]);
    }

    /// <summary>Moves coordinates from degrees to metres around a point.</summary>
    private sealed class Flatten(double lat, double lon, double perDegreeOfLongitude) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            seq.SetX(i, (seq.GetX(i) - lon) * perDegreeOfLongitude);
            seq.SetY(i, (seq.GetY(i) - lat) * MetresPerDegree);
        }
    }
}
