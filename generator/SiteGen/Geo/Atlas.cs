using System.Collections.Concurrent;
using System.Collections.Immutable;
using NetTopologySuite.Geometries;
using SiteGen.Model;

namespace SiteGen.Geo;

/// <summary>The grounds of all the maps of a site, each drawn when it is first asked for, with the detail that its scale needs.</summary>
public sealed class Atlas
{
    private const int CountryWidth = 1100;
    private const int MainlandHeight = 1040;
    private const int Gap = 12;
    private const int InsetTop = MainlandHeight + 16;
    private const int InsetHeight = 170;

    /// <summary>The width of the drawing of a région or a département; its height follows from what it shows.</summary>
    private const int LocalWidth = 1000;

    private readonly Zone? _mainland;
    private readonly ImmutableArray<Zone> _overseas;
    private readonly IReadOnlyList<Geocode> _places;
    private readonly Lazy<FondDeCarte> _country;
    private readonly Lazy<FondDeCarte> _thumbnail;
    private readonly ConcurrentDictionary<string, Lazy<FondDeCarte?>> _regions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<FondDeCarte?>> _departements = new(StringComparer.Ordinal);

    /// <param name="lands">What there is to draw.</param>
    /// <param name="places">Points that will stand on the maps: an island that bears one is never too small to be drawn.</param>
    public Atlas(Lands lands, IReadOnlyList<Geocode> places)
    {
        (_mainland, _overseas, _places) = (lands.Mainland, lands.Overseas, places);
        _country = new(() => DrawCountry(Lands.CountryDetail));
        _thumbnail = new(() => DrawCountry(Lands.ThumbnailDetail));
    }

    /// <summary>The mainland and Corsica, and below them the overseas départements in frames.</summary>
    public FondDeCarte Country => _country.Value;

    /// <summary>The same places as <see cref="Country"/>, with much less detail: for a small drawing.</summary>
    public FondDeCarte Thumbnail => _thumbnail.Value;

    /// <summary>The atlas of a site's outlines; null when it has none.</summary>
    public static Atlas? Of(ImmutableArray<Contour> contours, IReadOnlyList<Geocode> places) => contours.IsEmpty ? null : new(new(contours), places);

    /// <summary>Whether a département is drawn apart from the mainland.</summary>
    public static bool IsOverseas(string? departement) => Zone.IsCodeOverseas(departement);

    /// <summary>A région and what is around it; null when no outline is of that région.</summary>
    public FondDeCarte? Region(string code) =>
        _regions.GetOrAdd(code, c => new(() => DrawLocal(d => d.Region == c))).Value;

    /// <summary>A département and what is around it; null without its outline.</summary>
    public FondDeCarte? Departement(string code) =>
        _departements.GetOrAdd(code, c => new(() => DrawLocal(d => d.Code == c))).Value;

    private FondDeCarte DrawCountry(double tolerance)
    {
        var cadres = ImmutableArray.CreateBuilder<Cadre>();
        if (_mainland is not null)
        {
            var box = new Envelope(0, CountryWidth, 0, MainlandHeight);
            cadres.Add(new(_mainland, _mainland.At(tolerance, _places), _mainland.Extent(_ => true), box, box));
        }

        var encadres = ImmutableArray.CreateBuilder<(string, int, int, int, int)>();
        var width = (CountryWidth - (Gap * (_overseas.Length - 1))) / Math.Max(1, _overseas.Length);
        foreach (var zone in _overseas)
        {
            // Room is kept in the frame, above for its name and on the right for its scale bar.
            var x = encadres.Count * (width + Gap);
            var box = new Envelope(x + 8, x + (width * 3 / 4), InsetTop + 36, InsetTop + InsetHeight - 24);
            cadres.Add(new(zone, zone.At(tolerance / 4, _places), zone.Extent(_ => true), box, new(x, x + width, InsetTop, InsetTop + InsetHeight)));
            encadres.Add((zone.Contours[0].Nom, x, InsetTop, width, InsetHeight));
        }

        return new(CountryWidth, _overseas.IsEmpty ? MainlandHeight : InsetTop + InsetHeight, cadres.ToImmutable(), _ => true) { Encadres = encadres.ToImmutable() };
    }

    /// <summary>A part of the country with all the detail of its outlines, as far as the grid of the drawing shows it.</summary>
    private FondDeCarte? DrawLocal(Func<Contour, bool> isSubject)
    {
        const int Margin = 70;
        if (_overseas.Prepend(_mainland).FirstOrDefault(z => z?.Contours.Any(isSubject) == true) is not { } zone)
        {
            return null;
        }

        bool Sujet(string code) => isSubject(zone.Find(code)!);
        var extent = zone.Extent(Sujet);
        var height = (int)Math.Clamp(LocalWidth * extent.Height / extent.Width, LocalWidth * 0.65, LocalWidth * 1.1);
        var visible = new Envelope(0, LocalWidth, 0, height);
        var box = visible.Copy();
        box.ExpandBy(-Margin);
        var cadre = new Cadre(zone, zone.Full, extent, box, visible);
        return new(LocalWidth, height, [cadre], Sujet) { Noms = Names(cadre) };
    }

    /// <summary>The name of each département in sight, and a place in the middle of what is seen of it, in the order of the codes.</summary>
    private static ImmutableArray<(string Nom, int X, int Y)> Names(Cadre cadre)
    {
        const int LetterWidth = 13, LineHeight = 30;
        var names = ImmutableArray.CreateBuilder<(string, int, int)>();
        foreach (var code in cadre.Outlines.Codes)
        {
            var nom = cadre.Zone.Find(code)!.Nom;
            var seen = cadre.Seen(cadre.Outlines.Rings(code)).Select(Polygon).MaxBy(p => p.Area);
            var width = nom.Length * LetterWidth;
            if (seen is { EnvelopeInternal: var room } && room.Width > width && room.Height > LineHeight)
            {
                var middle = seen.InteriorPoint;
                names.Add((nom, (int)Math.Clamp(middle.X, cadre.Visible.MinX + (width / 2) + 8, cadre.Visible.MaxX - (width / 2) - 8), (int)middle.Y));
            }
        }

        return names.ToImmutable();
    }

    private static Polygon Polygon(List<(int X, int Y)> ring) =>
        GeometryFactory.Default.CreatePolygon([.. ring.Select(p => new Coordinate(p.X, p.Y))]);
}
