using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;
using SiteGen.Geo;
using SiteGen.Model;

namespace SiteGen.Tests.RealSite;

/// <summary>The départements as they are drawn: a coverage, without gap or overlap, in which every territory is where it should be.</summary>
[Collection(RealSiteTests.Name)]
public sealed class CoverageTests(RealSiteFixture fixture)
{
    /// <summary>How far from its drawn département a point may be, in metres: the outlines are generalised to about a kilometre.</summary>
    private const double Tolerance = 5_000;

    private readonly Palmares _palmares = fixture.Site.Result.Plan!.Palmares;

    private Atlas Atlas => Atlas.Of(_palmares.Contours, [.. _palmares.Territoires.Select(t => t.Geocode).OfType<Geocode>()])!;

    public static TheoryData<string> Drawings => new("country", "thumbnail");

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Every_shared_border_is_the_same_places_on_both_its_sides(string drawing)
    {
        var fond = Ground(drawing);
        var sides = Departements(fond).SelectMany(d => d.Rings.SelectMany(Segments), (d, s) => (d.Code, Segment: s)).ToLookup(s => Undirected(s.Segment), s => s);

        // A segment bounds one département, on a coast, or as many on one side as on the other; a spike runs along it both ways.
        Assert.All(sides, s => Assert.InRange(s.Count(o => o.Segment == s.Key) - s.Count(o => o.Segment != s.Key), -1, 1));

        // The neighbours of the source are neighbours in the drawing, and no others are.
        var drawn = sides.SelectMany(s => s.SelectMany(a => s, (a, b) => (A: a, B: b))).Where(p => p.A.Segment != p.B.Segment && p.A.Code != p.B.Code)
            .Select(p => Pair(p.A.Code, p.B.Code)).ToHashSet();
        var known = Neighbours().ToHashSet();
        Assert.Empty(drawn.Except(known));
        Assert.Empty(known.Except(drawn));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void The_departements_neither_overlap_nor_leave_gaps(string drawing)
    {
        var fond = Ground(drawing);
        var areas = Departements(fond).Select(d => Math.Abs(d.Rings.Sum(SignedArea))).ToList();
        var union = UnaryUnionOp.Union(Departements(fond).Select(d => Shape(d.Rings)).ToList());

        // Area that two cover would be counted twice in the sum; a gap would be a hole of the union, between two of them, where the
        // source has land. (An estuary that simplification closes at its mouth is a hole too: water, or a bend of one coast.)
        Assert.Equal(areas.Sum(), union.Area, tolerance: 1e-6);
        var land = _palmares.Contours.Select(c => Shape([.. c.Polygones.SelectMany(p => p).Select(r => r.Select(p => fond.Place(new(p.Lat, p.Lon), c.Code)!.Value).ToList())])).ToList();
        foreach (var hole in Enumerable.Range(0, union.NumGeometries).Select(i => (Polygon)union.GetGeometryN(i)).SelectMany(p => p.Holes))
        {
            var places = hole.Coordinates.Select(c => ((int)c.X, (int)c.Y)).ToHashSet();
            var around = Departements(fond).Count(d => d.Rings.Any(r => Segments(r).Any(e => places.Contains(e.From) && places.Contains(e.To))));
            var inside = GeometryFactory.Default.CreatePolygon(hole.Coordinates).InteriorPoint;
            Assert.False(around > 1 && land.Exists(l => l.Contains(inside)), $"a gap at {hole}");
        }
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Every_point_lies_in_its_drawn_departement_or_within_five_kilometres(string drawing)
    {
        var fond = Ground(drawing);
        var shapes = Departements(fond).ToDictionary(d => d.Code, d => Shape(d.Rings));
        var placed = _palmares.Territoires.Where(t => t.Geocode is not null).ToList();
        Assert.Equal(53, placed.Count);
        foreach (var territoire in placed)
        {
            var codes = territoire.Departements.IsEmpty
                ? [.. _palmares.Contours.Where(c => c.Region is { } region && territoire.Regions.Contains(region)).Select(c => c.Code)]
                : territoire.Departements;
            var (x, y) = fond.Place(territoire.Geocode!, codes[0])!.Value;
            var metres = codes.Min(c => shapes[c].Distance(GeometryFactory.Default.CreatePoint(new Coordinate(x, y)))) * fond.MetresPerUnit(codes[0]);
            Assert.True(metres <= Tolerance, $"{territoire.Nom}: {metres:0} m");
        }
    }

    private FondDeCarte Ground(string drawing) => drawing == "country" ? Atlas.Country : Atlas.Thumbnail;

    private List<(string Code, List<List<(int X, int Y)>> Rings)> Departements(FondDeCarte fond) =>
        [.. _palmares.Contours.Select(c => (c.Code, fond.Rings(c.Code).ToList()))];

    private IEnumerable<(string, string)> Neighbours()
    {
        var owners = _palmares.Contours
            .SelectMany(c => c.Polygones.SelectMany(p => p).SelectMany(r => r.Zip(r.Skip(1))), (c, s) => (c.Code, Segment: s.First.CompareTo(s.Second) < 0 ? s : (s.Second, s.First)))
            .ToLookup(s => s.Segment, s => s.Code);
        return owners.Where(o => o.Count() == 2).Select(o => Pair(o.First(), o.Last())).Where(p => p.Item1 != p.Item2);
    }

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static IEnumerable<((int X, int Y) From, (int X, int Y) To)> Segments(List<(int X, int Y)> ring) => ring.Zip(ring.Skip(1));

    private static ((int X, int Y), (int X, int Y)) Undirected(((int X, int Y) From, (int X, int Y) To) segment) =>
        segment.From.CompareTo(segment.To) < 0 ? segment : (segment.To, segment.From);

    private static double SignedArea(List<(int X, int Y)> ring) => Segments(ring).Sum(s => ((double)s.From.X * s.To.Y) - ((double)s.To.X * s.From.Y)) / 2;

    /// <summary>The shape that rings bound by the even-odd rule, as SVG and every drawing does.</summary>
    private static Geometry Shape(List<List<(int X, int Y)>> rings) =>
        rings.Select(r => GeometryFactory.Default.CreatePolygon([.. r.Select(p => new Coordinate(p.X, p.Y))]).Buffer(0))
            .Aggregate((Geometry)GeometryFactory.Default.CreatePolygon(), (a, b) => a.SymmetricDifference(b));
}
