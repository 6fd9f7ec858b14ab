using System.Collections.Immutable;
using NetTopologySuite.Geometries;

namespace SiteGen.Geo;

/// <summary>Finds the arcs that outlines have in common: first reads every ring, then cuts each where the outlines around it change.</summary>
internal sealed class TopologieBuilder(MapProjection projection)
{
    private readonly Dictionary<(double Lon, double Lat), int> _numbers = [];
    private readonly List<Coordinate> _positions = [];

    /// <summary>By position, the two it stands between; a position that some ring puts between others is where arcs meet.</summary>
    private readonly List<(int Low, int High)> _neighbours = [];
    private readonly HashSet<int> _nodes = [];

    /// <summary>The first two positions of an arc, run in the order that all its rings agree on → its number.</summary>
    private readonly Dictionary<(int First, int Second), int> _known = [];

    public List<Coordinate[]> Arcs { get; } = [];

    public List<List<string>> Owners { get; } = [];

    /// <summary>The numbers of the positions of a ring, the last not repeating the first.</summary>
    public int[] Read(ImmutableArray<(double Lon, double Lat)> ring)
    {
        var numbers = ring.SkipLast(1).Select(Number).ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            var (before, after) = (numbers[(i + numbers.Length - 1) % numbers.Length], numbers[(i + 1) % numbers.Length]);
            var between = (Math.Min(before, after), Math.Max(before, after));
            if (_neighbours[numbers[i]] is { Low: < 0 })
            {
                _neighbours[numbers[i]] = between;
            }
            else if (_neighbours[numbers[i]] != between)
            {
                _nodes.Add(numbers[i]);
            }
        }

        return numbers;
    }

    /// <summary>The arcs that a ring runs along, once every ring is read; an arc run backwards is the complement (~) of its number.</summary>
    public ImmutableArray<int> Cut(int[] ring, string code)
    {
        var start = Array.FindIndex(ring, _nodes.Contains);
        if (start < 0)
        {
            // An island, or an enclave: all its rings begin at the same place.
            start = Array.IndexOf(ring, ring.Min());
        }

        var arcs = ImmutableArray.CreateBuilder<int>();
        var arc = new List<int> { ring[start] };
        for (var i = 1; i <= ring.Length; i++)
        {
            var position = ring[(start + i) % ring.Length];
            arc.Add(position);
            if (i == ring.Length || _nodes.Contains(position))
            {
                arcs.Add(Add(arc, code));
                arc = [position];
            }
        }

        return arcs.ToImmutable();
    }

    private int Add(List<int> arc, string code)
    {
        var (forwards, backwards) = ((arc[0], arc[1]), (arc[^1], arc[^2]));
        var isForwards = forwards.CompareTo(backwards) <= 0;
        var key = isForwards ? forwards : backwards;
        if (!_known.TryGetValue(key, out var number))
        {
            _known[key] = number = Arcs.Count;
            var positions = arc.Select(p => _positions[p]).ToArray();
            if (!isForwards)
            {
                Array.Reverse(positions);
            }

            Arcs.Add(positions);
            Owners.Add([]);
        }

        Owners[number].Add(code);
        return isForwards ? number : ~number;
    }

    private int Number((double Lon, double Lat) position)
    {
        if (!_numbers.TryGetValue(position, out var number))
        {
            _numbers[position] = number = _positions.Count;
            var (easting, northing) = projection.Project(position.Lon, position.Lat);
            _positions.Add(new(easting, northing));
            _neighbours.Add((-1, -1));
        }

        return number;
    }
}
