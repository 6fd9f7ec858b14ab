using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the pages that Markdown fills: texts, news, releases, and the list of news.</summary>
internal static class ArticlePages
{
    public static TextePageView Texte(RenderingContext context, PageLibre page) => new()
    {
        Layout = context.Layouts.Of(page, page.Page.Description, TextParents(context, page)),
        Texte = context.Layouts.Texte(page),
    };

    public static ArticleView Article(RenderingContext context, PageLibre page)
    {
        var isNews = page.Page.Type == TypePage.Actualite;
        var liste = isNews ? context.Lien<ActualitesPage>("Actualités") : context.Lien<PressePage>("Presse");
        var articles = Articles(context, page.Page.Type).ToList();
        var place = articles.FindIndex(a => a.Page.Fichier == page.Page.Fichier);
        return new()
        {
            Layout = context.Layouts.Of(page, page.Page.Description, [liste]),
            Texte = context.Layouts.Texte(page),
            Date = RenderingContext.Date(page.Page.Date),
            Genre = isNews ? "Actualité" : "Communiqué de presse",
            Liste = liste,
            Voisines = new(
                "Articles voisins",
                place + 1 < articles.Count ? context.Lien(articles[place + 1]) : null,
                place > 0 ? context.Lien(articles[place - 1]) : null)
            {
                TitreAvant = "Précédent",
                TitreApres = "Suivant",
            },
        };
    }

    public static ActualitesView Actualites(RenderingContext context, ActualitesPage page) => new()
    {
        Layout = context.Layouts.Of(page, $"Les actualités du label {context.Palmares.Label.Nom}."),
        Articles = [.. Articles(context, TypePage.Actualite).Select(a => Resume(context, a))],
        Abonnements = context.Layouts.Alternatives.AuxActualites,
    };

    /// <summary>News or releases, from the last to the first.</summary>
    public static IEnumerable<PageLibre> Articles(RenderingContext context, TypePage type) =>
        context.Plan.Pages.OfType<PageLibre>()
            .Where(p => p.Page.Type == type)
            .OrderByDescending(p => p.Page.Date ?? default)
            .ThenBy(p => p.Route.Path, StringComparer.Ordinal);

    public static ActualiteResumeView Resume(RenderingContext context, PageLibre article) =>
        new(context.Lien(article), RenderingContext.Date(article.Page.Date), article.Page.Description);

    /// <summary>The parents of a free page: the pages whose address begins its own.</summary>
    private static IEnumerable<LienView> TextParents(RenderingContext context, PageLibre page)
    {
        var path = page.Route.Path;
        for (var slash = path.IndexOf('/', 1); slash >= 0 && slash < path.Length - 1; slash = path.IndexOf('/', slash + 1))
        {
            if (context.Plan.PageAt(path[..(slash + 1)]) is { } parent)
            {
                yield return context.Lien(parent);
            }
        }
    }
}
