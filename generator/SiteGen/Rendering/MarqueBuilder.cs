using System.Collections.Immutable;
using SiteGen.Geo;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Makes the marks of a map, from north to south, so that none hides another on a wide screen nor on a narrow one.</summary>
/// <param name="context">The pages that marks lead to.</param>
/// <param name="listeHref">Where the territories of the map stand as a list.</param>
/// <param name="departementsTellMore">Whether a group leads to the page of its département, which shows the same closer, rather than to the list.</param>
internal sealed class MarqueBuilder(RenderingContext context, string listeHref, bool departementsTellMore)
{
    /// <summary>How near two marks may be, in units of the drawing, where the map is wide: about the width of a mark.</summary>
    private const double Wide = 42;

    /// <summary>The same where the map is as narrow as a telephone, and the marks are drawn larger.</summary>
    private const double Narrow = 66;

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
        var wide = Regroupement.Spread(places, Wide).Select(g => Mark(g, ordered, Largeurs.Large)).ToList();
        var narrow = Regroupement.Spread(places, Narrow).Select(g => Mark(g, ordered, Largeurs.Etroite)).ToList();

        // What is the same on both widths is drawn once.
        var shared = narrow.Select(n => n with { Largeurs = Largeurs.Large }).ToHashSet();
        var marks = wide.Select(w => shared.Contains(w) ? w with { Largeurs = Largeurs.Toutes } : w).ToList();
        marks.AddRange(narrow.Where(n => !wide.Contains(n with { Largeurs = Largeurs.Large })));
        if (withMembers)
        {
            var alone = marks.Where(m => m.Nombre == 1).Select(m => m.Lien).ToHashSet();
            marks.AddRange(ordered.Where(p => !alone.Contains(context.Lien(p.Point.Territoire))).Select(p => Alone(p, p.Place, Largeurs.Aucune)));
        }

        return InReadingOrder(marks);
    }

    /// <summary>The territories of the largest group of a wide map, when there are enough of them to be shown apart; else none.</summary>
    public static ImmutableArray<PointDeCarte> Crowd(IReadOnlyList<PointPlace> points)
    {
        var ordered = InOrder(points);
        var largest = Regroupement.Spread(Places(ordered), Wide).MaxBy(g => g.Membres.Length);
        return largest is null || largest.Membres.Length < FewestInACrowd ? [] : [.. largest.Membres.Select(m => ordered[m].Point)];
    }

    /// <summary>A mark for each département that has a page, in the middle of its territories, with their number.</summary>
    public ImmutableArray<MarqueView> ByDepartement(IReadOnlyList<PointPlace> points) => InReadingOrder(
        points
            .Where(p => p.Point.Territoire.Departements is [var first, ..] && context.Plan.Departement(first) is not null)
            .GroupBy(p => p.Point.Territoire.Departements[0], StringComparer.Ordinal)
            .Select(g => new MarqueView(context.Lien(context.Plan.Departement(g.Key)!), (int)g.Average(p => p.Place.X), (int)g.Average(p => p.Place.Y))
            {
                Detail = Francais.Compte(g.Count(), "territoire"),
                Forme = FormeDeMarque.Groupe,
                Nombre = g.Count(),
                Largeurs = Largeurs.Toutes,
            }));

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

    private MarqueView Mark(Groupe groupe, List<PointPlace> points, Largeurs largeurs)
    {
        var place = ((int)Math.Round(groupe.X), (int)Math.Round(groupe.Y));
        return groupe.Membres is [var only]
            ? Alone(points[only], place, largeurs)
            : Together([.. groupe.Membres.Select(m => points[m].Point.Territoire)], place, largeurs);
    }

    private MarqueView Alone(PointPlace point, (int X, int Y) place, Largeurs largeurs)
    {
        var (territoire, label, motif) = point.Point;
        var niveau = label is null ? null : context.Niveau(label);
        var why = motif ?? (niveau is null ? "aucun label connu" : $"{niveau.Texte} en {RenderingContext.Year(label!.Edition.Annee)}");
        return new(context.Lien(territoire), place.X, place.Y)
        {
            Detail = $"{context.Detail(territoire)}. {Francais.Majuscule(why)}",
            Niveau = niveau?.Niveau,
            Forme = Forme(territoire.Type),
            Largeurs = largeurs,
            Place = place == point.Place ? null : point.Place,
        };
    }

    private MarqueView Together(IReadOnlyList<Territoire> territoires, (int X, int Y) place, Largeurs largeurs)
    {
        var names = PalmaresIndex.InFrenchOrder(territoires.Select(context.Lien), l => l.Texte).Select(l => l.Texte).ToList();
        var told = names.Count <= MostNames ? Francais.Liste(names) : $"{string.Join(", ", names.Take(MostNames))} et {Francais.Compte(names.Count - MostNames, "autre")}";
        return new(new(Francais.Compte(territoires.Count, "territoire"), HrefOf(territoires)), place.X, place.Y)
        {
            Detail = told,
            Forme = FormeDeMarque.Groupe,
            Nombre = territoires.Count,
            Largeurs = largeurs,
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
}
