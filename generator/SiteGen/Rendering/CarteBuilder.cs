using SiteGen.Geo;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Makes the maps: of the country, of a région, of a département, and the small one of a territory's place.</summary>
internal sealed class CarteBuilder(RenderingContext context, Atlas? atlas)
{
    /// <summary>Above this, marks would hide each other and weigh more than the page: they are counted instead.</summary>
    public const int MostMarks = 300;

    private readonly FondView? _thumbnail = atlas is null ? null : Fonds.View(atlas.Thumbnail);

    /// <summary>Some territories on the map of the country; null when the site has no outlines.</summary>
    public CarteView? Country(DemandeDeCarte demande) =>
        atlas is not null && Draw(atlas.Country, demande with { CountByDepartement = true }) is { } carte ? carte with { FondHref = context.Plan.Assets[Fonds.Country] } : null;

    /// <summary>The territories of a région on its map; null without its outlines.</summary>
    public CarteView? Region(string code, IEnumerable<Territoire> territoires, string listeHref) =>
        atlas?.Region(code) is { } fond ? Local(fond, context.Index.NomRegion(code), context.Index.Region(code), territoires, listeHref, byDepartement: true) : null;

    /// <summary>The territories of a département on its map; null without its outline.</summary>
    public CarteView? Departement(string code, IEnumerable<Territoire> territoires, string listeHref) =>
        atlas?.Departement(code) is { } fond ? Local(fond, context.Index.NomDepartement(code), context.Index.Departement(code), territoires, listeHref, byDepartement: false) : null;

    /// <summary>Where a territory is in the country, or in its overseas département; null without a point or an outline.</summary>
    public LocalisationView? Localisation(Territoire territoire)
    {
        if (atlas is null || territoire.Geocode is not { } point)
        {
            return null;
        }

        var departement = territoire.Departements is [var first, ..] ? first : null;
        var titre = $"{territoire.Nom} sur la carte{Francais.Insecable}: {context.Index.Detail(territoire)}";
        if (Atlas.IsOverseas(departement))
        {
            return atlas.Departement(departement!) is { } fond && fond.Place(point, departement) is var (left, top)
                ? new(titre, Fonds.View(fond) with { Noms = [] }, left, top) { FondHref = null, Terre = string.Empty }
                : null;
        }

        return atlas.Thumbnail.Place(point, departement) is var (x, y)
            ? new(titre, _thumbnail!, x, y) { FondHref = context.Plan.Assets[Fonds.Thumbnail], Terre = atlas.Thumbnail.Land(IsOf(territoire)) }
            : null;
    }

    /// <summary>Which départements a territory is of; for a région without a list of them, all that it has.</summary>
    private Func<string, bool> IsOf(Territoire territoire) =>
        territoire.Departements.IsEmpty || territoire.Type == TypeTerritoire.Region
            ? code => context.Index.Departement(code)?.Region is { } region && territoire.Regions.Contains(region)
            : territoire.Departements.Contains;

    private CarteView? Local(FondDeCarte fond, string nom, Lieu? lieu, IEnumerable<Territoire> territoires, string listeHref, bool byDepartement) => Draw(
        fond,
        new($"Carte des territoires labellisés{(lieu is not null && NomEnPhrase.Dans(lieu) is { } dans ? $" {dans}" : $"{Francais.Insecable}: {nom}")}", PointDeCarte.LastLabels(context.Index, territoires), listeHref)
        {
            CountByDepartement = byDepartement,
            DepartementsTellMore = byDepartement,
            Loupe = !byDepartement,
        });

    /// <summary>Null when nothing can be placed.</summary>
    private CarteView? Draw(FondDeCarte fond, DemandeDeCarte demande)
    {
        var placed = demande.Points.Select(p => (Point: p, Place: Place(fond, p.Territoire))).Where(p => p.Place is not null).Select(p => new PointPlace(p.Point, p.Place!.Value)).ToList();
        if (placed.Count == 0)
        {
            return null;
        }

        var shown = placed.Select(p => p.Point).ToHashSet();
        var absent = demande.Points.Where(p => !shown.Contains(p)).Select(p => p.Territoire).ToList();
        var counted = placed.Count > MostMarks;
        var marks = new MarqueBuilder(context, fond, demande.ListeHref, demande.DepartementsTellMore);
        var marques = counted && demande.CountByDepartement ? marks.ByDepartement(placed) : marks.ByPlace(placed, withMembers: !counted);
        if (demande.Loupe && !counted && marks.Crowd(placed) is { IsEmpty: false } crowd)
        {
            fond = fond.WithLoupe([.. crowd.Select(p => p.Territoire.Geocode!)], $"Agrandissement{Francais.Insecable}: {Francais.Compte(crowd.Length, "territoire proche", "territoires proches")}");
            var larger = marks.ByPlace([.. crowd.Select(p => new PointPlace(p, fond.PlaceInLoupe(p.Territoire.Geocode!)))], withMembers: false);
            marques = [.. marques, .. larger.Select(m => m with { EstDansLoupe = true })];
        }

        var (lettered, noms) = Lettrage.Write(fond, marques);
        return new(demande.Titre, Description(placed.Count, counted, demande.CountByDepartement))
        {
            Fond = Fonds.View(fond) with { Noms = noms },
            FondHref = null,
            Marques = lettered,
            Legende = MarqueBuilder.Legende(marques),
            SansPoint = counted ? [] : [.. absent.Where(t => t.Geocode is null).Select(context.Lien)],
            HorsCarte = counted ? [] : [.. absent.Where(t => t.Geocode is not null).Select(context.Lien)],
            ListeHref = demande.ListeHref,
        };
    }

    private static string Description(int count, bool counted, bool byDepartement)
    {
        var placed = Francais.Compte(count, "territoire placé", "territoires placés");
        return (counted, byDepartement) switch
        {
            (false, _) => $"{placed}. La même liste est donnée sous forme de texte.",
            (_, true) => $"{placed}, comptés par département{Francais.Insecable}: chaque nombre mène à sa page.",
            _ => $"{placed}{Francais.FineInsecable}; les plus proches sont comptés ensemble. La liste complète est donnée sous forme de texte.",
        };
    }

    private static (int X, int Y)? Place(FondDeCarte fond, Territoire territoire) =>
        territoire.Geocode is { } point && fond.Place(point, territoire.Departements is [var first, ..] ? first : null) is var (x, y)
            && x >= 0 && x <= fond.Largeur && y >= 0 && y <= fond.Hauteur
            ? (x, y)
            : null;
}
