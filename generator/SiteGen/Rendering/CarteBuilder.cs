using System.Collections.Immutable;
using SiteGen.Geo;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Places territories on the map.</summary>
internal sealed class CarteBuilder(RenderingContext context, FondDeCarte? fond)
{
    /// <summary>The name under which the drawing of the ground is planned as an asset.</summary>
    public const string Ground = "fond-de-carte.svg";

    /// <summary>Above this, points would hide each other and weigh more than the page: départements are counted instead.</summary>
    private const int MostPoints = 500;

    /// <summary>How far apart points of the same place are drawn, in units of the drawing (kilometres, on the mainland).</summary>
    private const int Step = 22;

    /// <summary>The map of some labels, each territory once; null when the site has no outlines.</summary>
    public CarteView? Draw(string id, string titre, IEnumerable<Distinction> labels, string listeHref)
    {
        if (fond is null)
        {
            return null;
        }

        var all = labels.ToList();
        var points = all.Count > MostPoints ? Count(all.Select(l => l.Laureat.Territoire)) : Spread(all);
        var unplaced = all.Select(l => l.Laureat.Territoire).Where(t => Place(t) is null).Select(context.Lien).ToImmutableArray();
        return new(titre, $"Carte de France{Francais.Insecable}: {Francais.Compte(all.Count - unplaced.Length, "territoire placé", "territoires placés")}. La même liste suit sous forme de texte.")
        {
            Id = id,
            Fond = context.Plan.Assets[Ground],
            Largeur = FondDeCarte.Largeur,
            Hauteur = FondDeCarte.Hauteur,
            Points = points,
            SansPoint = all.Count > MostPoints ? [] : unplaced,
            ListeHref = listeHref,
        };
    }

    private (int X, int Y)? Place(Territoire territoire) =>
        territoire.Geocode is { } point ? fond!.Place(point, territoire.Departements.IsEmpty ? null : territoire.Departements[0]) : null;

    /// <summary>A point per territory, from north to south; those of one place stand side by side, in French order.</summary>
    private ImmutableArray<PointView> Spread(List<Distinction> labels) =>
    [
        .. labels
            .Select(l => (Label: l, l.Laureat.Territoire, Place: Place(l.Laureat.Territoire)))
            .Where(l => l.Place is not null)
            .GroupBy(l => l.Place!.Value)
            .OrderBy(g => g.Key.Y).ThenBy(g => g.Key.X)
            .SelectMany(g => g
                .OrderBy(l => l.Territoire.Nom, Francais.Collation)
                .Select((l, i) => Point(l.Label, g.Key.X + ((2 * i) - g.Count() + 1) * Step / 2, g.Key.Y))),
    ];

    private PointView Point(Distinction label, int x, int y)
    {
        var territoire = label.Laureat.Territoire;
        var niveau = context.Niveau(label);
        var detail = $"{context.Detail(territoire)}. {niveau.Texte} en {RenderingContext.Year(label.Edition.Annee)}";
        return new(context.Lien(territoire), x, y)
        {
            Detail = detail,
            Niveau = niveau.Niveau,
            EstCommune = territoire.Type == TypeTerritoire.Commune,
        };
    }

    /// <summary>A point per département, in the middle of its territories, with their number.</summary>
    private ImmutableArray<PointView> Count(IEnumerable<Territoire> territoires) =>
    [
        .. territoires
            .Where(t => !t.Departements.IsEmpty && context.Plan.Departement(t.Departements[0]) is not null)
            .Select(t => (t, Place: Place(t)))
            .Where(p => p.Place is not null)
            .GroupBy(p => p.t.Departements[0], StringComparer.Ordinal)
            .Select(g => new PointView(
                context.Lien(context.Plan.Departement(g.Key)!),
                (int)g.Average(p => p.Place!.Value.X),
                (int)g.Average(p => p.Place!.Value.Y))
            {
                Detail = Francais.Compte(g.Count(), "territoire"),
                EstCommune = false,
            })
            .OrderBy(p => p.Y).ThenBy(p => p.X),
    ];
}
