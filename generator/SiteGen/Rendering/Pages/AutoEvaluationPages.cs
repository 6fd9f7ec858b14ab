using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the page to take stock by oneself, from the last grid whose criteria are published.</summary>
internal static class AutoEvaluationPages
{
    public static AutoEvaluationView Page(RenderingContext context, AutoEvaluationPage page) => new()
    {
        Layout = context.Layouts.Of(page, "Faire le point par soi-même sur les critères publiés du label, à l’écran ou sur une page à imprimer."),
        Grille = GrilleOf(context) is { } grille ? AEvaluer(context, grille) : null,
    };

    /// <summary>The link to the questions about an axis; null when the grid asks none about it.</summary>
    public static LienView? FaireLePoint(RenderingContext context, Axe axe) =>
        GrilleOf(context)?.Axes.Any(a => a.Id == axe.Id && !a.Criteres.IsEmpty) == true
            ? new("Faire le point sur cet axe", context.Plan.Href(context.Plan.The<AutoEvaluationPage>()) + "#" + Ancre(axe))
            : null;

    /// <summary>Longer than the id of the axis, so that it is none of the page's own.</summary>
    private static string Ancre(Axe axe) => $"axe-{axe.Id}";

    private static Grille? GrilleOf(RenderingContext context) => CriteresPages.Recent(context).FirstOrDefault(CriteresPages.HasCriteres);

    private static GrilleAEvaluerView AEvaluer(RenderingContext context, Grille grille) => new(grille.Id, CriteresPages.Lien(context, grille))
    {
        Editions = CriteresPages.EditionsOf(context, grille),
        Axes = [.. grille.Axes.Where(a => !a.Criteres.IsEmpty).Select(AEvaluer)],
        AxesSansCriteres = [.. grille.Axes.Where(a => a.Criteres.IsEmpty).Select(a => new LienView(a.Titre, context.Plan.Href(context.Plan.Page(a))))],
        PlusRecentes = [.. CriteresPages.Recent(context).TakeWhile(g => !ReferenceEquals(g, grille)).Select(g => CriteresPages.Lien(context, g))],
    };

    private static AxeAEvaluerView AEvaluer(Axe axe) => new(Ancre(axe), axe.Titre, axe.Resume, [.. axe.Criteres.Select((c, i) => AEvaluer(axe, c, i))]);

    /// <summary>A criterion of no id has the name of its anchor, which says its axis.</summary>
    private static CritereAEvaluerView AEvaluer(Axe axe, Critere critere, int place) =>
        new(critere.Id ?? CriteresPages.Ancre(axe, critere, place), critere.Titre ?? critere.Texte ?? $"Critère {place + 1}", critere.Titre is null ? null : critere.Texte);
}
