using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using SiteGen.Model;

namespace SiteGen.Geo;

/// <summary>A land drawn in one projection: the mainland with Corsica, or one overseas département.</summary>
internal sealed class Zone
{
    /// <summary>Overseas départements, each with the UTM zone of its legal projection.</summary>
    private static readonly FrozenDictionary<string, (int Zone, bool North)> UtmZones = new Dictionary<string, (int, bool)>(StringComparer.Ordinal)
    {
        ["971"] = (20, true),
        ["972"] = (20, true),
        ["973"] = (22, true),
        ["974"] = (40, false),
        ["976"] = (38, false),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Lazy<Topologie> _full;
    private readonly Lazy<FrozenDictionary<string, Envelope>> _extents;
    private readonly ConcurrentDictionary<double, Lazy<Topologie>> _byTolerance = new();
    private readonly FrozenDictionary<string, Contour> _byCode;

    public Zone(ImmutableArray<Contour> contours, MapProjection projection)
    {
        (Contours, Projection) = (contours, projection);
        _byCode = contours.ToFrozenDictionary(c => c.Code, StringComparer.Ordinal);
        _full = new(() => Topologie.Of(contours, projection));
        _extents = new(() => contours.ToFrozenDictionary(c => c.Code, c => ExtentOf(c.Code), StringComparer.Ordinal));
    }

    public ImmutableArray<Contour> Contours { get; }

    /// <summary>The outlines with all their detail.</summary>
    public Topologie Full => _full.Value;

    public bool IsOverseas => IsCodeOverseas(Contours[0].Code);

    public MapProjection Projection { get; }

    /// <summary>Whether a code is that of a département drawn apart from the mainland.</summary>
    public static bool IsCodeOverseas(string? departement) => departement is ['9', _, _];

    /// <summary>The zone of an overseas département; null when its projection is not known.</summary>
    public static Zone? Overseas(Contour contour) =>
        UtmZones.TryGetValue(contour.Code, out var utm) ? new([contour], MapProjection.Utm(utm.Zone, utm.North)) : null;

    /// <summary>The outlines with the detail of a tolerance in metres.</summary>
    public Topologie At(double tolerance) => _byTolerance.GetOrAdd(tolerance, t => new(() => _full.Value.Simplify(t))).Value;

    /// <summary>The same without specks, smaller than a square of three tolerances, that bear none of some places.</summary>
    public Topologie At(double tolerance, IReadOnlyList<Geocode> places)
    {
        var kept = places.Select(p => Projection.Project(p.Lon, p.Lat)).Select(p => new Coordinate(p.Easting, p.Northing)).ToList();
        return At(tolerance).WithoutSpecks(9 * tolerance * tolerance, kept);
    }

    /// <summary>The code of the région of a département; null when the outlines do not say it.</summary>
    public string? RegionOf(string departement) => _byCode[departement].Region;

    /// <summary>The outline of a département; null when it is not in this zone.</summary>
    public Contour? Find(string departement) => _byCode.GetValueOrDefault(departement);

    /// <summary>The box, in metres, around some départements.</summary>
    public Envelope Extent(Func<string, bool> inside)
    {
        var extent = new Envelope();
        foreach (var (_, own) in _extents.Value.Where(e => inside(e.Key)))
        {
            extent.ExpandToInclude(own);
        }

        return extent;
    }

    /// <summary>Whether a département may reach into a box, in metres.</summary>
    public bool Meets(string departement, Envelope box) => _extents.Value[departement].Intersects(box);

    private Envelope ExtentOf(string departement)
    {
        var extent = new Envelope();
        foreach (var position in _full.Value.Rings(departement).SelectMany(r => r))
        {
            extent.ExpandToInclude(position);
        }

        return extent;
    }
}
