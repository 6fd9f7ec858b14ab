using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Binding;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the pages of the criteria: the grids, and each axis.</summary>
internal static class CriteresPages
{
    /// <summary>The id of a grid's section in the page of the criteria.</summary>
    public static string Ancre(Grille grille) => $"grille-{grille.Id}";

    /// <summary>The id of a criterion in the page of its axis: from its own id, else from its title when no other has it, else from its place.</summary>
    public static string Ancre(Axe axe, Critere critere, int place)
    {
        var titre = critere.Titre is { } t && axe.Criteres.Count(c => c.Titre == t) == 1 ? Slug.Of(t) : null;
        return $"{axe.Id}-{critere.Id ?? titre ?? (place + 1).ToString(CultureInfo.InvariantCulture)}";
    }

    public static CriteresView Liste(RenderingContext context, CriteresPage page)
    {
        var sources = new SourceList();
        return new()
        {
            Layout = context.Layouts.Of(page, $"Les axes et les critères d’évaluation du label {context.Palmares.Label.Nom}, édition par édition.", facts: true),
            Grilles = [.. Recent(context).Select(g => Grille(context, g, sources))],
        };
    }

    public static AxeView Axe(RenderingContext context, AxePage page)
    {
        var sources = new SourceList();
        var ancres = new HashSet<string>(StringComparer.Ordinal);
        var grilles = Recent(context)
            .SelectMany(g => g.Axes.Where(a => a.Id == page.Axe.Id), (g, a) => (g, a))
            .Select(p => DansUneGrille(context, p.g, p.a, sources, ancres))
            .ToImmutableArray();
        return new()
        {
            Layout = context.Layouts.Of(page, page.Axe.Resume ?? $"L’axe d’évaluation {Francais.Guillemets(page.Titre)} du label {context.Palmares.Label.Nom}.", [context.Lien<CriteresPage>("Critères")], facts: true),
            Grilles = grilles,
            FaireLePoint = AutoEvaluationPages.FaireLePoint(context, page.Axe),
            AutresAxes = [.. context.Plan.Pages.OfType<AxePage>().Where(a => a.Axe.Id != page.Axe.Id).Select(context.Lien)],
            Sources = sources.Cited,
        };
    }

    /// <summary>Grids from the last to the first, by the last edition that used them.</summary>
    public static IEnumerable<Grille> Recent(RenderingContext context) =>
        context.Palmares.Grilles.OrderByDescending(g => context.Palmares.Editions.LastOrDefault(e => ReferenceEquals(e.Grille, g))?.Annee ?? 0);

    public static bool HasCriteres(Grille grille) => grille.Axes.Any(a => !a.Criteres.IsEmpty);

    public static ImmutableArray<LienView> EditionsOf(RenderingContext context, Grille grille) =>
        [.. context.Palmares.Editions.Where(e => ReferenceEquals(e.Grille, grille)).Select(context.Lien)];

    /// <summary>The name of a grid, linked to its section in the page of the criteria.</summary>
    public static LienView Lien(RenderingContext context, Grille grille) =>
        new(grille.Nom, context.Plan.Href(context.Plan.The<CriteresPage>()) + "#" + Ancre(grille));

    private static GrilleView Grille(RenderingContext context, Grille grille, SourceList sources) => new(Ancre(grille), grille.Nom)
    {
        Editions = EditionsOf(context, grille),
        Axes = [.. grille.Axes.Select(a => new AxeResumeView(new(a.Titre, context.Plan.Href(context.Plan.Page(a))), a.Resume, a.Criteres.Length))],
        CriteresPublies = HasCriteres(grille),
        Reserve = grille.Provenance.Reserve,
        Sources = sources.Cite(grille.Provenance),
    };

    private static AxeDansUneGrilleView DansUneGrille(RenderingContext context, Grille grille, Axe axe, SourceList sources, HashSet<string> ancres)
    {
        sources.Cite(axe.Provenance);
        sources.Cite(grille.Provenance);
        return new(Lien(context, grille), axe.Titre, axe.Resume)
        {
            Editions = EditionsOf(context, grille),
            Criteres = [.. axe.Criteres.Select((c, i) => new CritereView(Unique(Ancre(axe, c, i), grille, ancres), c.Titre, c.Texte))],
            Reserve = axe.Provenance.Reserve,
        };
    }

    /// <summary>A criterion that several grids have is at its own anchor in the last of them.</summary>
    private static string Unique(string ancre, Grille grille, HashSet<string> taken) => taken.Add(ancre) ? ancre : $"{ancre}-{grille.Id}";
}
