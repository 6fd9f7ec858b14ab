using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Model;

namespace SiteGen.Geo;

/// <summary>The ground of the maps: mainland France and Corsica in Lambert-93, the overseas départements in frames below.</summary>
public sealed class FondDeCarte
{
    public const int Largeur = 1100;
    public const int Hauteur = 1200;

    private const int MainlandHeight = 1040;
    private const int FrameTop = 1060;
    private const int FrameHeight = 140;
    private const int FrameMargin = 12;

    /// <summary>Overseas départements in the order of their codes, each with the UTM zone of its legal projection.</summary>
    private static readonly ImmutableArray<(string Code, int Zone, bool North)> Overseas =
        [("971", 20, true), ("972", 20, true), ("973", 22, true), ("974", 40, false), ("976", 38, false)];

    private readonly Cadre? _mainland;
    private readonly Dictionary<string, Cadre> _frames = new(StringComparer.Ordinal);

    private FondDeCarte(ImmutableArray<Contour> contours)
    {
        var mainland = contours.Where(c => !IsOverseas(c.Code)).ToList();
        _mainland = mainland.Count == 0 ? null : new(MapProjection.Lambert93(), mainland.SelectMany(Positions), 0, 0, Largeur, MainlandHeight);

        var framed = Overseas.Where(o => contours.Any(c => c.Code == o.Code)).ToList();
        var width = framed.Count == 0 ? 0 : (Largeur - (FrameMargin * (framed.Count - 1))) / framed.Count;
        var cadres = ImmutableArray.CreateBuilder<(string Nom, int X, int Y, int Width, int Height)>();
        for (var i = 0; i < framed.Count; i++)
        {
            var contour = contours.First(c => c.Code == framed[i].Code);
            var x = i * (width + FrameMargin);
            cadres.Add((contour.Nom, x, FrameTop, width, FrameHeight));

            // Room is kept at the top of the frame for its name.
            _frames[contour.Code] = new(
                MapProjection.Utm(framed[i].Zone, framed[i].North), Positions(contour), x + 8, FrameTop + 30, width - 16, FrameHeight - 38);
        }

        Cadres = cadres.ToImmutable();
        Traces = [.. contours.Select(c => (c.Code, Trace(c))).Where(t => t.Item2.Length > 0)];
    }

    /// <summary>Département code → SVG path data in whole units of the drawing.</summary>
    public ImmutableArray<(string Code, string Trace)> Traces { get; }

    public ImmutableArray<(string Nom, int X, int Y, int Width, int Height)> Cadres { get; }

    /// <summary>The ground of a site's outlines; null when it has none.</summary>
    public static FondDeCarte? Of(ImmutableArray<Contour> contours) => contours.IsEmpty ? null : new(contours);

    /// <summary>The place of a point in the drawing, by the département it belongs to; null where the map has no ground for it.</summary>
    public (int X, int Y)? Place(Geocode point, string? departement)
    {
        if (departement is not null && IsOverseas(departement))
        {
            return _frames.TryGetValue(departement, out var frame) ? frame.Place(point.Lon, point.Lat) : null;
        }

        return _mainland?.Place(point.Lon, point.Lat);
    }

    private static bool IsOverseas(string departement) => departement.Length == 3 && departement[0] == '9';

    private static IEnumerable<(double Lon, double Lat)> Positions(Contour contour) =>
        contour.Polygones.SelectMany(p => p).SelectMany(r => r);

    /// <summary>
    /// Path data of an outline. Every position is rounded to the grid of the drawing and repeated places are dropped: two
    /// départements round their common border to the same places, so it stays common, without gap or overlap.
    /// </summary>
    private string Trace(Contour contour)
    {
        var cadre = IsOverseas(contour.Code) ? _frames.GetValueOrDefault(contour.Code) : _mainland;
        if (cadre is null)
        {
            return string.Empty;
        }

        var path = new StringBuilder();
        foreach (var ring in contour.Polygones.SelectMany(p => p))
        {
            var places = Distinct(ring.Select(p => cadre.Place(p.Lon, p.Lat)));
            if (places.Count > 3)
            {
                AppendRing(path, places);
            }
        }

        return path.ToString();
    }

    private static List<(int X, int Y)> Distinct(IEnumerable<(int X, int Y)> places)
    {
        var kept = new List<(int X, int Y)>();
        foreach (var place in places)
        {
            if (kept.Count == 0 || kept[^1] != place)
            {
                kept.Add(place);
            }
        }

        return kept;
    }

    /// <summary>A ring as a move, relative lines and a close; the last position repeats the first and is left out.</summary>
    private static void AppendRing(StringBuilder path, List<(int X, int Y)> places)
    {
        path.Append(CultureInfo.InvariantCulture, $"M{places[0].X} {places[0].Y}l");
        for (var i = 1; i < places.Count - 1; i++)
        {
            var (dx, dy) = (places[i].X - places[i - 1].X, places[i].Y - places[i - 1].Y);
            path.Append(CultureInfo.InvariantCulture, $"{(i > 1 && dx >= 0 ? " " : string.Empty)}{dx}{(dy >= 0 ? " " : string.Empty)}{dy}");
        }

        path.Append('z');
    }
}
