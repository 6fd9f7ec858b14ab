using SiteGen.Model;

namespace SiteGen.Geo;

/// <summary>Finds the points nearest to another, by great-circle distance.</summary>
/// <remarks>
/// A k-d tree over positions on the unit sphere: the straight line through the Earth grows with the great circle, so the
/// nearest by one is the nearest by the other, and neither the poles nor the antimeridian need care. A search looks at
/// O(log n) points where a plain scan of n points for each of n pages would take minutes for all the communes of France.
/// </remarks>
public sealed class ProximityIndex
{
    private readonly (double X, double Y, double Z)[] _positions;
    private readonly int[] _order;

    /// <summary>Indexes points; a search answers with their places in this list.</summary>
    public ProximityIndex(IReadOnlyList<Geocode> points)
    {
        _positions = [.. points.Select(OnSphere)];
        _order = [.. Enumerable.Range(0, points.Count)];
        Split(0, _order.Length, 0);
    }

    /// <summary>The places of the <paramref name="count"/> points nearest to that of place <paramref name="place"/>, itself left out, nearest first.</summary>
    public int[] Nearest(int place, int count)
    {
        var found = new PriorityQueue<int, (double, int)>(Comparer<(double, int)>.Create((a, b) => b.CompareTo(a)));
        Search(0, _order.Length, 0, place, count, found);
        var nearest = new int[found.Count];
        for (var i = nearest.Length - 1; i >= 0; i--)
        {
            nearest[i] = found.Dequeue();
        }

        return nearest;
    }

    private static (double X, double Y, double Z) OnSphere(Geocode point)
    {
        var (lat, lon) = (double.DegreesToRadians(point.Lat), double.DegreesToRadians(point.Lon));
        return (Math.Cos(lat) * Math.Cos(lon), Math.Cos(lat) * Math.Sin(lon), Math.Sin(lat));
    }

    private double Coordinate(int place, int axis)
    {
        var (x, y, z) = _positions[place];
        return axis switch { 0 => x, 1 => y, _ => z };
    }

    /// <summary>Orders a stretch so that its middle splits it along an axis, then each half along the next.</summary>
    private void Split(int start, int end, int axis)
    {
        if (end - start < 2)
        {
            return;
        }

        // Ties by place, so that the same points always make the same tree.
        Array.Sort(_order, start, end - start, Comparer<int>.Create((a, b) => (Coordinate(a, axis), a).CompareTo((Coordinate(b, axis), b))));
        var middle = (start + end) / 2;
        Split(start, middle, (axis + 1) % 3);
        Split(middle + 1, end, (axis + 1) % 3);
    }

    private void Search(int start, int end, int axis, int place, int count, PriorityQueue<int, (double, int)> found)
    {
        if (start >= end)
        {
            return;
        }

        var middle = (start + end) / 2;
        var candidate = _order[middle];
        if (candidate != place)
        {
            found.Enqueue(candidate, (SquaredChord(place, candidate), candidate));
            if (found.Count > count)
            {
                found.Dequeue();
            }
        }

        var toPlane = Coordinate(place, axis) - Coordinate(candidate, axis);
        var (near, far) = toPlane < 0 ? ((start, middle), (middle + 1, end)) : ((middle + 1, end), (start, middle));
        Search(near.Item1, near.Item2, (axis + 1) % 3, place, count, found);
        if (found.Count < count || (found.TryPeek(out _, out var farthest) && toPlane * toPlane <= farthest.Item1))
        {
            Search(far.Item1, far.Item2, (axis + 1) % 3, place, count, found);
        }
    }

    private double SquaredChord(int a, int b)
    {
        var (p, q) = (_positions[a], _positions[b]);
        return ((p.X - q.X) * (p.X - q.X)) + ((p.Y - q.Y) * (p.Y - q.Y)) + ((p.Z - q.Z) * (p.Z - q.Z));
    }
}
