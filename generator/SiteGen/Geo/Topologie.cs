using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetTopologySuite.Geometries;
using NetTopologySuite.Noding;
using NetTopologySuite.Noding.Snapround;
using NetTopologySuite.Simplify;
using SiteGen.Model;

namespace SiteGen.Geo;

/// <summary>Outlines of neighbours, on a plane, cut into arcs, each kept once however many outlines it bounds: what is done to an arc is done to both its sides.</summary>
/// <remarks>
/// Two neighbours must have the positions of their common border in common, as the outlines of one source do. That is what
/// makes a simplification leave neither gap nor overlap: it moves arcs, and a border is one arc.
/// </remarks>
internal sealed class Topologie
{
    private readonly ImmutableArray<Coordinate[]> _arcs;

    /// <summary>By arc, the codes of the outlines that it bounds: one on a coast, two on a common border.</summary>
    private readonly ImmutableArray<ImmutableArray<string>> _owners;

    /// <summary>Code of an outline → its rings, each the arcs it runs along; an arc run backwards is the complement (~) of its number.</summary>
    private readonly ImmutableSortedDictionary<string, ImmutableArray<ImmutableArray<int>>> _rings;

    private Topologie(
        ImmutableArray<Coordinate[]> arcs,
        ImmutableArray<ImmutableArray<string>> owners,
        ImmutableSortedDictionary<string, ImmutableArray<ImmutableArray<int>>> rings) =>
        (_arcs, _owners, _rings) = (arcs, owners, rings);

    /// <summary>The codes of the outlines, in order.</summary>
    public IEnumerable<string> Codes => _rings.Keys;

    /// <summary>Cuts outlines into arcs, in metres of a projection.</summary>
    public static Topologie Of(IEnumerable<Contour> contours, MapProjection projection)
    {
        var builder = new TopologieBuilder(projection);
        var rings = contours.Select(c => (c.Code, Rings: c.Polygones.SelectMany(p => p).Select(builder.Read).ToList())).ToList();
        var cut = rings.ToImmutableSortedDictionary(
            r => r.Code, r => r.Rings.Select(ring => builder.Cut(ring, r.Code)).ToImmutableArray(), StringComparer.Ordinal);
        return new([.. builder.Arcs], [.. builder.Owners.Select(o => o.ToImmutableArray())], cut);
    }

    /// <summary>The same outlines with fewer positions, none farther than a tolerance (metres) from where it was; no two arcs cross that did not.</summary>
    /// <remarks>Douglas-Peucker with checks of topology, over all arcs at once (NetTopologySuite).</remarks>
    public Topologie Simplify(double tolerance)
    {
        var lines = _arcs.Select(a => IsClosed(a) ? (Geometry)GeometryFactory.Default.CreateLinearRing(a) : GeometryFactory.Default.CreateLineString(a));
        var simplified = TopologyPreservingSimplifier.Simplify(GeometryFactory.Default.CreateGeometryCollection([.. lines]), tolerance);
        return new([.. Enumerable.Range(0, _arcs.Length).Select(i => simplified.GetGeometryN(i).Coordinates)], _owners, _rings);
    }

    /// <summary>The same outlines without their specks: islands and holes smaller than an area (square metres) that hold none of some positions.</summary>
    public Topologie WithoutSpecks(double area, IReadOnlyList<Coordinate> kept) => new(
        _arcs,
        _owners,
        _rings.ToImmutableSortedDictionary(r => r.Key, r => r.Value.RemoveAll(ring => r.Value.Length > 1 && IsSpeck(ring, area, kept)), StringComparer.Ordinal));

    /// <summary>Some of the outlines only: what bounded one of them and another is now their common coast.</summary>
    public Topologie Only(Func<string, bool> kept)
    {
        var rings = _rings.Where(r => kept(r.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var used = rings.Values.SelectMany(r => r).SelectMany(r => r).Select(Number).Distinct().Order().ToList();
        var numbers = used.Select((arc, i) => (arc, i)).ToDictionary(p => p.arc, p => p.i);
        return new(
            [.. used.Select(a => _arcs[a])],
            [.. used.Select(a => _owners[a].RemoveAll(o => !kept(o)))],
            rings.ToImmutableSortedDictionary(
                r => r.Key,
                r => r.Value.Select(ring => ring.Select(a => a >= 0 ? numbers[a] : ~numbers[~a]).ToImmutableArray()).ToImmutableArray(),
                StringComparer.Ordinal));
    }

    /// <summary>The same outlines in another plane, every position rounded to whole units: a border stays the same on both its sides.</summary>
    public Topologie OnGrid(Func<Coordinate, Coordinate> toPlane) => new([.. _arcs.Select(a => WithoutRepeats(a.Select(p => Rounded(toPlane(p)))))], _owners, _rings);

    /// <summary>The same, where lines that rounding would make cross are bent to where they meet instead: outlines that did not overlap still do not.</summary>
    /// <remarks>Snap rounding (Hobby 1999, as NetTopologySuite does it). It is dear, and only shows where a unit is about the tolerance of a simplification.</remarks>
    public Topologie SnappedOnGrid(Func<Coordinate, Coordinate> toPlane)
    {
        var noder = new SnapRoundingNoder(new(1));
        noder.ComputeNodes([.. _arcs.Select(ISegmentString (a, i) => new NodedSegmentString(Array.ConvertAll(a, p => toPlane(p)), i))]);
        var snapped = noder.GetNodedSubstrings().ToLookup(s => (int)s.Context, s => s.Coordinates);
        return new([.. _arcs.Select((a, i) => WithoutRepeats(snapped.Contains(i) ? snapped[i].SelectMany(s => s) : a.Select(p => Rounded(toPlane(p)))))], _owners, _rings);
    }

    /// <summary>The rings of one outline, closed.</summary>
    public IEnumerable<Coordinate[]> Rings(string code) => _rings[code].Select(ring => Join([.. ring]));

    /// <summary>The rings around a set of outlines taken together, closed.</summary>
    public List<Coordinate[]> Around(Func<string, bool> inside)
    {
        // An arc with the set on one side only bounds it. At a place where several meet, any of them leads on to a closed ring.
        var byStart = new Dictionary<Coordinate, Stack<int>>();
        foreach (var arc in _rings.Where(r => inside(r.Key)).SelectMany(r => r.Value).SelectMany(r => r).Where(a => _owners[Number(a)].Count(inside) == 1))
        {
            ref var starting = ref CollectionsMarshal.GetValueRefOrAddDefault(byStart, Start(arc), out _);
            (starting ??= new()).Push(arc);
        }

        var rings = new List<Coordinate[]>();
        foreach (var starting in byStart.Values)
        {
            while (starting.TryPop(out var arc))
            {
                rings.Add(Join(Follow(arc, byStart)));
            }
        }

        return rings;
    }

    /// <summary>The borders between two outlines that satisfy a condition on their codes.</summary>
    public IEnumerable<Coordinate[]> Borders(Func<string, string, bool> between) =>
        _arcs.Where((_, i) => _owners[i] is [var a, var b] && a != b && between(a, b));

    private List<int> Follow(int arc, Dictionary<Coordinate, Stack<int>> byStart)
    {
        var followed = new List<int> { arc };
        while (!End(followed[^1]).Equals2D(Start(arc)) && byStart.TryGetValue(End(followed[^1]), out var next) && next.TryPop(out var following))
        {
            followed.Add(following);
        }

        return followed;
    }

    private bool IsSpeck(ImmutableArray<int> ring, double area, IReadOnlyList<Coordinate> kept)
    {
        if (ring.Length > 1 || _owners[Number(ring[0])].Length > 1)
        {
            return false;
        }

        var polygon = GeometryFactory.Default.CreatePolygon(_arcs[Number(ring[0])]);
        return polygon.Area < area && !kept.Any(p => polygon.EnvelopeInternal.Contains(p) && polygon.Covers(GeometryFactory.Default.CreatePoint(p)));
    }

    /// <summary>One line of several arcs, each beginning where the one before ends.</summary>
    private Coordinate[] Join(List<int> arcs) => [.. arcs.SelectMany((a, i) => i == 0 ? Points(a) : Points(a).Skip(1))];

    private Coordinate Start(int arc) => arc >= 0 ? _arcs[arc][0] : _arcs[~arc][^1];

    private Coordinate End(int arc) => Start(~arc);

    private Coordinate[] Points(int arc) => arc >= 0 ? _arcs[arc] : [.. _arcs[~arc].Reverse()];

    private static Coordinate Rounded(Coordinate place) => new(Math.Round(place.X), Math.Round(place.Y));

    private static Coordinate[] WithoutRepeats(IEnumerable<Coordinate> places)
    {
        var kept = new List<Coordinate>();
        foreach (var place in places)
        {
            if (kept.Count == 0 || !kept[^1].Equals2D(place))
            {
                kept.Add(place);
            }
        }

        return [.. kept];
    }

    private static int Number(int arc) => arc >= 0 ? arc : ~arc;

    private static bool IsClosed(Coordinate[] arc) => arc.Length > 3 && arc[0].Equals2D(arc[^1]);
}
