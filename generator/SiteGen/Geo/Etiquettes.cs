using NetTopologySuite.Geometries;

namespace SiteGen.Geo;

/// <summary>Where a text is written beside its mark: the end of it that touches the mark, and its baseline, in units of the drawing.</summary>
/// <param name="X">The left end, the middle or the right end of the text.</param>
/// <param name="Y">The baseline.</param>
/// <param name="Sens">-1 when the text ends at X, 0 when it is centred on it, 1 when it begins there.</param>
public sealed record Etiquette(int X, int Y, int Sens);

/// <summary>Finds room for texts on a drawing, so that none covers another or a mark; what comes first is served first.</summary>
/// <param name="fond">The drawing; a text stays in the part of it that its mark is in.</param>
internal sealed class Etiquettes(FondDeCarte fond)
{
    /// <summary>The width of a letter of an ordinary typeface against its size, rather too wide than too narrow.</summary>
    private const double LetterWidth = 0.58;

    private const double BarWords = 80;
    private const double BarHeight = 36;

    private readonly List<Envelope> _taken = [];

    /// <summary>Keeps the place of a mark.</summary>
    public void Reserve(int x, int y, double radius) => _taken.Add(new(x - radius, x + radius, y - radius, y + radius));

    /// <summary>Keeps the place of a scale bar and of the words above it.</summary>
    public void Reserve((int X, int Y, int Longueur, int Metres) bar) => _taken.Add(new(bar.X - Math.Max(bar.Longueur, BarWords), bar.X, bar.Y - BarHeight, bar.Y));

    /// <summary>A place for the name of a mark, in letters of a size (units of the drawing): on its right, its left, below or above; null where there is no room.</summary>
    public Etiquette? Beside(string text, double size, int x, int y, double radius)
    {
        var part = fond.PartOf(x, y);
        var (gap, down) = (radius + 4, size * 0.35);
        return Take(part, text, size, x + gap, y + down, 1)
            ?? Take(part, text, size, x - gap, y + down, -1)
            ?? Take(part, text, size, x, y + gap + (size * 0.8), 0)
            ?? Take(part, text, size, x, y - gap - (size * 0.1), 0);
    }

    /// <summary>A place for a text, in letters of a size, as near as can be to a middle; null where there is no room.</summary>
    public Etiquette? Around(string text, double size, int x, int y)
    {
        var part = fond.PartOf(x, y);
        var down = size * 0.35;
        return Take(part, text, size, x, y + down, 0) ?? Take(part, text, size, x, y + down - (2 * size), 0) ?? Take(part, text, size, x, y + down + (2 * size), 0);
    }

    private Etiquette? Take(Envelope part, string text, double size, double x, double y, int sens)
    {
        var width = text.Length * size * LetterWidth;
        var left = sens switch { > 0 => x, 0 => x - (width / 2), _ => x - width };
        var room = new Envelope(left, left + width, y - (size * 0.8), y + (size * 0.25));
        if (!part.Contains(room) || _taken.Exists(room.Intersects))
        {
            return null;
        }

        _taken.Add(room);
        return new((int)Math.Round(x), (int)Math.Round(y), sens);
    }
}
