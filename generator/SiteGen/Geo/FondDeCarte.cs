using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using SiteGen.Model;

namespace SiteGen.Geo;

/// <summary>The ground of a map: land, borders, frames, scale bars and names, in whole units of a drawing, and where positions stand on it.</summary>
public sealed class FondDeCarte
{
    private readonly ImmutableArray<Cadre> _cadres;
    private readonly Func<string, bool> _sujet;

    /// <summary>Draws what is to be seen in some frames.</summary>
    /// <param name="largeur">Units of the drawing.</param>
    /// <param name="hauteur">Units of the drawing.</param>
    /// <param name="cadres">The frames; they do not meet.</param>
    /// <param name="sujet">Which départements the map is about, by their codes.</param>
    internal FondDeCarte(int largeur, int hauteur, ImmutableArray<Cadre> cadres, Func<string, bool> sujet)
    {
        (Largeur, Hauteur, _cadres, _sujet) = (largeur, hauteur, cadres, sujet);
        Terre = Land(sujet);
        Alentours = Land(code => !sujet(code));
        LimitesDeRegions = Borders((zone, a, b) => zone.RegionOf(a) != zone.RegionOf(b));
        LimitesDeDepartements = Borders((zone, a, b) => zone.RegionOf(a) == zone.RegionOf(b));
        Echelles = [.. cadres.Select(c => Bar(c))];
    }

    public int Largeur { get; }

    public int Hauteur { get; }

    /// <summary>The land that the map is about: path data of closed rings.</summary>
    public string Terre { get; }

    /// <summary>The land around it, as far as it can be seen: path data of closed rings; empty when there is none.</summary>
    public string Alentours { get; }

    /// <summary>Borders of départements that are borders of régions too: path data of lines.</summary>
    public string LimitesDeRegions { get; }

    /// <summary>The other borders of départements: path data of lines.</summary>
    public string LimitesDeDepartements { get; }

    /// <summary>The frames around lands that are drawn apart, each with its name.</summary>
    public ImmutableArray<(string Nom, int X, int Y, int Largeur, int Hauteur)> Encadres { get; internal init; } = [];

    /// <summary>A scale bar for each frame: its right end, its length in units of the drawing, and the metres that it stands for.</summary>
    public ImmutableArray<(int X, int Y, int Longueur, int Metres)> Echelles { get; }

    /// <summary>The names of the départements in sight, each with a place in the middle of it; none on a map of the country.</summary>
    public ImmutableArray<(string Nom, int X, int Y)> Noms { get; internal init; } = [];

    /// <summary>This ground with a part of it drawn again below, larger, so that points that are near each other can be told apart.</summary>
    /// <param name="points">The points to be told apart.</param>
    /// <param name="nom">What stands at the top of the frame.</param>
    public FondDeCarte WithLoupe(IReadOnlyList<Geocode> points, string nom)
    {
        const int Gap = 16, Height = 420, Margin = 60, Least = 2_000;
        var from = _cadres[0];
        var extent = new Envelope();
        foreach (var point in points)
        {
            var (easting, northing) = from.Zone.Projection.Project(point.Lon, point.Lat);
            extent.ExpandToInclude(easting, northing);
        }

        extent.ExpandBy(Math.Max(0, (Least - extent.Width) / 2), Math.Max(0, (Least - extent.Height) / 2));
        var top = Hauteur + Gap;
        var visible = new Envelope(0, Largeur, top, top + Height);
        var loupe = new Cadre(from.Zone, from.Zone.Full, extent, new(Margin, Largeur - Margin, top + Margin, top + Height - Margin), visible);
        return new(Largeur, top + Height, [.. _cadres, loupe], _sujet)
        {
            Encadres = [.. Encadres, (nom, 0, top, Largeur, Height)],
            Noms = Noms,
        };
    }

    /// <summary>The box of the part that holds a place: left, top, right and bottom, in units of the drawing.</summary>
    internal Envelope PartOf(int x, int y) => (_cadres.FirstOrDefault(c => c.Visible.Contains(x, y)) ?? _cadres[0]).Visible;

    /// <summary>The place of a point in the last part that was drawn larger.</summary>
    public (int X, int Y) PlaceInLoupe(Geocode point) => _cadres[^1].Place(point.Lon, point.Lat);

    /// <summary>The place of a point, by the département it belongs to; null where this ground has no land for it.</summary>
    /// <remarks>A point of the mainland may stand outside the drawing, when it shows a part of it.</remarks>
    public (int X, int Y)? Place(Geocode point, string? departement) => CadreOf(departement)?.Place(point.Lon, point.Lat);

    /// <summary>Some départements as they are drawn: path data of closed rings; empty for what this ground does not show.</summary>
    public string Land(Func<string, bool> inside) => PathData.OfRings(_cadres.SelectMany(c => c.Seen(c.Outlines.Around(inside))));

    /// <summary>The rings of one département as they are drawn, closed.</summary>
    internal IEnumerable<List<(int X, int Y)>> Rings(string departement) =>
        CadreOf(departement) is { } cadre && cadre.Zone.Find(departement) is not null ? cadre.Seen(cadre.Outlines.Rings(departement)) : [];

    /// <summary>What a unit of the drawing stands for, in metres, where a département is drawn.</summary>
    internal double MetresPerUnit(string departement) => 1 / CadreOf(departement)!.Scale;

    private Cadre? CadreOf(string? departement) =>
        _cadres.FirstOrDefault(c => c.Zone.IsOverseas ? c.Zone.Find(departement ?? string.Empty) is not null : !Zone.IsCodeOverseas(departement));

    private string Borders(Func<Zone, string, string, bool> between) =>
        PathData.OfLines(_cadres.SelectMany(c => c.SeenLines(c.Outlines.Borders((a, b) => between(c.Zone, a, b)))));

    private static (int X, int Y, int Longueur, int Metres) Bar(Cadre cadre)
    {
        const int Margin = 14;
        var metres = cadre.BarLength(cadre.Visible.Width / 5);
        var length = (int)Math.Round(metres * cadre.Scale);

        // The mainland leaves room on the left, in the Bay of Biscay; a frame on the right.
        var right = cadre.Zone.IsOverseas ? cadre.Visible.MaxX - Margin : cadre.Visible.MinX + Margin + length;
        return ((int)right, (int)cadre.Visible.MaxY - Margin, length, metres);
    }
}
