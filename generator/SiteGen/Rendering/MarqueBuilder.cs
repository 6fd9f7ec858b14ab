using System.Collections.Immutable;
using SiteGen.Geo;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Makes the marks of a map, from north to south, so that none hides another on a wide screen nor on a narrow one.</summary>
/// <param name="context">The pages that marks lead to.</param>
/// <param name="fond">What the marks stand on.</param>
/// <param name="listeHref">Where the territories of the map stand as a list.</param>
/// <param name="departementsTellMore">Whether a group leads to the page of its département, which shows the same closer, rather than to the list.</param>
internal sealed class MarqueBuilder(RenderingContext context, FondDeCarte fond, string listeHref, bool departementsTellMore)
{
    /// <summary>How near two marks may be where the map is wide, in units of the drawing: about the width of a mark.</summary>
    private const double MarkWidth = 42;

    /// <summary>The same for marks that hold numbers of three figures.</summary>
    private const double CountWidth = 52;

    /// <summary>How much larger marks are drawn where the map is as narrow as a telephone.</summary>
    private const double NarrowScale = 1.6;

    private const int MostNames = 12;

    /// <summary>From so many on, a group is drawn again where its territories can be told apart.</summary>
    private const int FewestInACrowd = 4;

    /// <summary>A mark for each territory, or for those that would hide each other.</summary>
    /// <param name="points">The territories.</param>
    /// <param name="withMembers">Whether the territories of a group are there too, hidden, for the visitor who looks closer.</param>
    public ImmutableArray<MarqueView> ByPlace(IReadOnlyList<PointPlace> points, bool withMembers)
    {
        var ordered = InOrder(points);
        var places = Places(ordered);
        var marks = OnBothWidths(places, MarkWidth, g => Mark(g, ordered));
        if (withMembers)
        {
            var alone = marks.Where(m => m.Nombre == 1).Select(m => m.Lien).ToHashSet();
            marks.AddRange(ordered.Where(p => !alone.Contains(context.Lien(p.Point.Territoire))).Select(p => Alone(p, p.Place, Largeurs.Aucune)));
        }

        return InReadingOrder(marks);
    }

    /// <summary>The territories of the largest group of a wide map, when there are enough of them to be shown apart; else none.</summary>
    public ImmutableArray<PointDeCarte> Crowd(IReadOnlyList<PointPlace> points)
    {
        var ordered = InOrder(points);
        var largest = Regroupement.Spread(Places(ordered), MarkWidth, fond.Largeur).MaxBy(g => g.Membres.Length);
        return largest is null || largest.Membres.Length < FewestInACrowd ? [] : [.. largest.Membres.Select(m => ordered[m].Point)];
    }

    /// <summary>A mark for each département that has a page, in the middle of its territories, with their number; those that meet are counted together.</summary>
    public ImmutableArray<MarqueView> ByDepartement(IReadOnlyList<PointPlace> points)
    {
        var counts = points
            .Where(p => p.Point.Territoire.Departements is [var first, ..] && context.Plan.Departement(first) is not null)
            .GroupBy(p => p.Point.Territoire.Departements[0], StringComparer.Ordinal)
            .Select(g => new Compte(context.Plan.Departement(g.Key)!, g.Average(p => p.Place.X), g.Average(p => p.Place.Y), g.Count()))
            .OrderBy(c => c.Y).ThenBy(c => c.X).ThenBy(c => c.Page.Code, StringComparer.Ordinal)
            .ToList();
        return InReadingOrder(OnBothWidths(counts.ConvertAll(c => (c.X, c.Y)), CountWidth, g => Mark(g, [.. g.Membres.Select(m => counts[m])])));
    }

    /// <summary>What some marks show, and no more.</summary>
    public static LegendeView Legende(ImmutableArray<MarqueView> marques)
    {
        var alone = marques.Where(m => m.Forme != FormeDeMarque.Groupe).ToList();
        var formes = marques.Select(m => m.Forme).Distinct().Order().ToList();
        return new()
        {
            Niveaux =
            [
                .. alone.Select(m => m.Niveau).OfType<NiveauView>().Distinct()
                    .OrderBy(n => n.Echelle, StringComparer.Ordinal).ThenByDescending(n => n.Position),
            ],
            NiveauInconnu = alone.Exists(m => m.Niveau is null),
            Formes = formes is [FormeDeMarque.Commune] ? [] : [.. formes.Select(f => (f, Nom(f)))],
        };
    }

    private static List<PointPlace> InOrder(IEnumerable<PointPlace> points) =>
        [.. points.OrderBy(p => p.Place.Y).ThenBy(p => p.Place.X).ThenBy(p => p.Point.Territoire.Nom, Francais.Collation)];

    private static List<(double X, double Y)> Places(List<PointPlace> points) => points.ConvertAll(p => ((double)p.Place.X, (double)p.Place.Y));

    /// <summary>What is the same on both widths is drawn once.</summary>
    private List<MarqueView> OnBothWidths(IReadOnlyList<(double X, double Y)> places, double width, Func<Groupe, MarqueView> mark)
    {
        var wide = Regroupement.Spread(places, width, fond.Largeur).Select(mark).ToList();
        var narrow = Regroupement.Spread(places, width * NarrowScale, fond.Largeur).Select(mark).ToList();
        var shared = wide.Intersect(narrow).ToHashSet();
        return
        [
            .. wide.Select(m => shared.Contains(m) ? m : m with { Largeurs = Largeurs.Large }),
            .. narrow.Where(m => !shared.Contains(m)).Select(m => m with { Largeurs = Largeurs.Etroite }),
        ];
    }

    private MarqueView Mark(Groupe groupe, IReadOnlyList<Compte> counts)
    {
        var (number, regions) = (counts.Sum(c => c.Nombre), counts.Select(c => context.Index.Departement(c.Page.Code)?.Region).Distinct().ToList());
        var lien = counts.Count == 1 ? context.Lien(counts[0].Page)
            : regions is [{ } only] && context.Plan.Region(only) is { } region ? context.Lien(region)
            : new(Francais.Compte(counts.Count, "département"), listeHref);
        var where = counts.Count == 1 ? string.Empty : $" ({Francais.Liste([.. counts.Select(c => c.Page.Titre)])})";
        return new(lien, (int)Math.Round(groupe.X), (int)Math.Round(groupe.Y))
        {
            Detail = Francais.Compte(number, "territoire") + where,
            Forme = FormeDeMarque.Groupe,
            Nombre = number,
            Largeurs = Largeurs.Toutes,
        };
    }

    private MarqueView Mark(Groupe groupe, List<PointPlace> points)
    {
        var place = ((int)Math.Round(groupe.X), (int)Math.Round(groupe.Y));
        return groupe.Membres is [var only]
            ? Alone(points[only], place, Largeurs.Toutes)
            : Together([.. groupe.Membres.Select(m => points[m].Point.Territoire)], place);
    }

    private MarqueView Alone(PointPlace point, (int X, int Y) place, Largeurs largeurs)
    {
        var (territoire, label, motif) = point.Point;
        var niveau = label is null ? null : context.Niveau(label);
        var why = motif ?? (niveau is null ? "aucun label connu" : $"{niveau.Texte} en {RenderingContext.Year(label!.Edition.Annee)}");
        return new(context.Lien(territoire), place.X, place.Y)
        {
            Detail = $"{context.Index.Detail(territoire)}. {Francais.Majuscule(why)}",
            Niveau = niveau?.Niveau,
            Forme = Forme(territoire.Type),
            Largeurs = largeurs,
            Place = place == point.Place ? null : point.Place,
        };
    }

    private MarqueView Together(IReadOnlyList<Territoire> territoires, (int X, int Y) place)
    {
        var names = PalmaresIndex.InFrenchOrder(territoires.Select(context.Lien), l => l.Texte).Select(l => l.Texte).ToList();
        var told = names.Count <= MostNames ? Francais.Liste(names) : $"{string.Join(", ", names.Take(MostNames))} et {Francais.Compte(names.Count - MostNames, "autre")}";
        return new(new(Francais.Compte(territoires.Count, "territoire"), HrefOf(territoires)), place.X, place.Y)
        {
            Detail = told,
            Forme = FormeDeMarque.Groupe,
            Nombre = territoires.Count,
            Largeurs = Largeurs.Toutes,
        };
    }

    /// <summary>Where several territories are told one by one.</summary>
    private string HrefOf(IReadOnlyList<Territoire> territoires) =>
        departementsTellMore
        && territoires[0].Departements is [var first, ..]
        && territoires.All(t => t.Departements.Contains(first))
        && context.Plan.Departement(first) is { } page
            ? context.Plan.Href(page)
            : listeHref;

    private static ImmutableArray<MarqueView> InReadingOrder(IEnumerable<MarqueView> marks) =>
        [.. marks.OrderBy(m => m.Y).ThenBy(m => m.X).ThenBy(m => m.Lien.Texte, StringComparer.Ordinal).ThenBy(m => m.Largeurs)];

    /// <summary>The outline that tells what kind of body a territory is.</summary>
    public static FormeDeMarque Forme(TypeTerritoire type) => type switch
    {
        TypeTerritoire.Commune => FormeDeMarque.Commune,
        TypeTerritoire.CommunauteDeCommunes or TypeTerritoire.CommunauteDAgglomeration or TypeTerritoire.CommunauteUrbaine or TypeTerritoire.Metropole
            => FormeDeMarque.Intercommunalite,
        TypeTerritoire.Departement => FormeDeMarque.Departement,
        TypeTerritoire.Region => FormeDeMarque.Region,
        _ => FormeDeMarque.Autre,
    };

    private static string Nom(FormeDeMarque forme) => forme switch
    {
        FormeDeMarque.Commune => "commune",
        FormeDeMarque.Intercommunalite => "intercommunalité",
        FormeDeMarque.Departement => "département",
        FormeDeMarque.Region => "région",
        FormeDeMarque.Autre => "autre organisme",
        _ => "plusieurs territoires proches",
    };

    /// <summary>The territories of a département, in the middle of their places.</summary>
    private sealed record Compte(DepartementPage Page, double X, double Y, int Nombre);
}
