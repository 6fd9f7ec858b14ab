using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Binding;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the pages of the criteria: the grids, each axis, the checklist.</summary>
internal static class CriteresPages
{
    /// <summary>The id of a grid's section in the page of the criteria.</summary>
    public static string Ancre(Grille grille) => $"grille-{grille.Id}";

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
        var grilles = Recent(context)
            .SelectMany(g => g.Axes.Where(a => a.Id == page.Axe.Id), (g, a) => (g, a))
            .Select(p => DansUneGrille(context, p.g, p.a, sources))
            .ToImmutableArray();
        return new()
        {
            Layout = context.Layouts.Of(page, page.Axe.Resume ?? $"L’axe d’évaluation {Francais.Guillemets(page.Titre)} du label {context.Palmares.Label.Nom}.", [context.Lien<CriteresPage>("Critères")], facts: true),
            Grilles = grilles,
            AutresAxes = [.. context.Plan.Pages.OfType<AxePage>().Where(a => a.Axe.Id != page.Axe.Id).Select(context.Lien)],
            Sources = sources.Cited,
        };
    }

    public static AutoEvaluationView AutoEvaluation(RenderingContext context, AutoEvaluationPage page)
    {
        var grille = Recent(context).FirstOrDefault(HasCriteres);
        return new()
        {
            Layout = context.Layouts.Of(page, "Faire le point par soi-même sur les critères publiés du label, sur une page à imprimer."),
            Grille = grille?.Nom,
            Editions = grille is null ? [] : EditionsOf(context, grille),
            Axes = grille is null ? [] : [.. grille.Axes.Select(a => DansUneGrille(context, grille, a, new()))],
        };
    }

    /// <summary>Grids from the last to the first, by the last edition that used them.</summary>
    private static IEnumerable<Grille> Recent(RenderingContext context) =>
        context.Palmares.Grilles.OrderByDescending(g => context.Palmares.Editions.LastOrDefault(e => ReferenceEquals(e.Grille, g))?.Annee ?? 0);

    private static bool HasCriteres(Grille grille) => grille.Axes.Any(a => !a.Criteres.IsEmpty);

    private static ImmutableArray<LienView> EditionsOf(RenderingContext context, Grille grille) =>
        [.. context.Palmares.Editions.Where(e => ReferenceEquals(e.Grille, grille)).Select(context.Lien)];

    private static GrilleView Grille(RenderingContext context, Grille grille, SourceList sources) => new(Ancre(grille), grille.Nom)
    {
        Editions = EditionsOf(context, grille),
        Axes = [.. grille.Axes.Select(a => new AxeResumeView(new(a.Titre, context.Plan.Href(context.Plan.Page(a))), a.Resume, a.Criteres.Length))],
        CriteresPublies = HasCriteres(grille),
        Reserve = grille.Provenance.Reserve,
        Sources = sources.Cite(grille.Provenance),
    };

    private static AxeDansUneGrilleView DansUneGrille(RenderingContext context, Grille grille, Axe axe, SourceList sources)
    {
        sources.Cite(axe.Provenance);
        sources.Cite(grille.Provenance);
        var lien = new LienView(grille.Nom, context.Plan.Href(context.Plan.The<CriteresPage>()) + "#" + Ancre(grille));
        return new(lien, axe.Titre, axe.Resume)
        {
            Editions = EditionsOf(context, grille),
            Criteres = [.. axe.Criteres.Select((c, i) => Critere(axe, c, i))],
            Reserve = axe.Provenance.Reserve,
        };
    }

    private static CritereView Critere(Axe axe, Critere critere, int place)
    {
        var id = critere.Id ?? (critere.Titre is { } titre ? Slug.Of(titre) : (place + 1).ToString(CultureInfo.InvariantCulture));
        return new($"{axe.Id}-{id}", critere.Titre, critere.Texte);
    }
}
