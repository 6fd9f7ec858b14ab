using System.Globalization;
using System.Text;

namespace SiteGen.Geo;

/// <summary>Writes lines as the path data of SVG, as short as they can be: whole units, relative to the place before.</summary>
internal sealed class PathData
{
    private readonly StringBuilder _data = new();
    private (int X, int Y) _at;

    /// <summary>Closed rings; the last place of each repeats the first.</summary>
    public static string OfRings(IEnumerable<List<(int X, int Y)>> rings)
    {
        var path = new PathData();
        foreach (var ring in rings)
        {
            path.Add(ring, ring.Count - 1);
            path._data.Append('z');
            path._at = ring[0];
        }

        return path._data.ToString();
    }

    public static string OfLines(IEnumerable<List<(int X, int Y)>> lines)
    {
        var path = new PathData();
        foreach (var line in lines)
        {
            path.Add(line, line.Count);
        }

        return path._data.ToString();
    }

    /// <summary>A move and what follows it: pairs after a relative move are relative lines, and the first move of all starts from the origin (SVG 2, section 9.3.3).</summary>
    private void Add(List<(int X, int Y)> places, int count)
    {
        _data.Append('m');
        for (var i = 0; i < count; i++)
        {
            var (dx, dy) = (places[i].X - _at.X, places[i].Y - _at.Y);
            var space = i > 0 && dx >= 0 ? " " : string.Empty;
            _data.Append(CultureInfo.InvariantCulture, $"{space}{dx}{(dy >= 0 ? " " : string.Empty)}{dy}");
            _at = places[i];
        }
    }
}
