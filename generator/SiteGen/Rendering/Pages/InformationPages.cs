using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the pages about the site itself: search, site map, declarations.</summary>
internal static class InformationPages
{
    public static RechercheView Recherche(RenderingContext context, RecherchePage page) => new()
    {
        Layout = context.Layouts.Of(page, "Trouver un territoire, une édition ou une page du site."),
        IndexHref = context.Plan.RechercheHref,
        Adresse = context.Plan.Href(page),
        Territoires = context.Lien<TerritoiresPage>("liste de tous les territoires"),
        Carte = context.Lien<CartePage>("carte"),
        Partiel = context.Index.Publiees.Any(e => !e.ListeComplete),
        Lettres = TerritoirePages.IsShort(context) ? TerritoirePages.Lettres(context) : [],

        // Where all territories stand here, the page that ranks them by région and département is one link away: each element has its price.
        Rubriques = [.. Sections(context).Where(s => s.Titre is not "Territoires" && !(TerritoirePages.IsShort(context) && s.Titre is ("Régions" or "Départements")))],
    };

    public static PlanDuSiteView PlanDuSite(RenderingContext context, PlanDuSitePage page) => new()
    {
        Layout = context.Layouts.Of(page, "Toutes les pages du site, par rubrique."),
        Sections = [.. Sections(context)],
    };

    public static MentionsLegalesView MentionsLegales(RenderingContext context, MentionsLegalesPage page)
    {
        var (label, editeur) = (context.Palmares.Label, context.Palmares.Label.Editeur);
        return new()
        {
            Layout = context.Layouts.Of(page, "Qui publie et héberge ce site, et ce qu’il fait des données personnelles."),
            Editeur = [.. editeur.FaitsDeLEditeur.Select(f => (f.Nom, f.Valeur))],
            Hebergeur = [.. editeur.FaitsDeLHebergeur.Select(f => (f.Nom, f.Valeur))],
            Courriel = editeur.Courriel ?? label.Contact.Courriel,
        };
    }

    public static IntrouvableView Introuvable(RenderingContext context, IntrouvablePage page) => new()
    {
        Layout = context.Layouts.Of(page, null),
        Pistes =
        [
            context.Lien<AccueilPage>("Accueil"),
            context.Lien<TerritoiresPage>("Tous les territoires"),
            context.Lien<PalmaresPage>("Tous les palmarès"),
            context.Lien<PlanDuSitePage>("Plan du site"),
        ],
    };

    private static IEnumerable<(string Titre, ImmutableArray<LienView> Liens)> Sections(RenderingContext context)
    {
        var pages = context.Plan.Pages;
        ImmutableArray<LienView> Of(Func<PlannedPage, bool> belongs) => [.. pages.Where(belongs).Select(p => p is AccueilPage ? context.Lien<AccueilPage>("Accueil") : context.Lien(p))];

        (string, ImmutableArray<LienView>)[] sections =
        [
            ("Pages", Of(p => p is not (EditionPage or TerritoirePage or RegionPage or DepartementPage or MentionPage or AxePage or IntrouvablePage or IntegrerPage or PageLibre { Page.Type: not TypePage.Page }))),
            ("Palmarès", Of(p => p is EditionPage)),
            ("Mentions", Of(p => p is MentionPage)),
            ("Axes d’évaluation", Of(p => p is AxePage)),
            ("Actualités", [.. ArticlePages.Articles(context, TypePage.Actualite).Select(context.Lien)]),
            ("Communiqués", [.. ArticlePages.Articles(context, TypePage.Communique).Select(context.Lien)]),
            ("Régions", [.. PalmaresIndex.InFrenchOrder(pages.OfType<RegionPage>(), r => r.Titre).Select(context.Lien)]),
            ("Départements", Of(p => p is DepartementPage)),
            ("Territoires", TerritoirePages.IsShort(context) ? Of(p => p is TerritoirePage) : []),
        ];
        return sections.Where(s => !s.Item2.IsEmpty);
    }
}
