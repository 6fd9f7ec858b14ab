using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Rendering.Pages;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Makes the view of any planned page.</summary>
internal static class PageViews
{
    public static PageView Of(PlannedPage page, RenderingContext context) => page switch
    {
        TerritoirePage p => TerritoirePages.Territoire(context, p),
        IntegrerPage p => IntegrerPages.Cadre(context, p),
        EditionPage p => EditionPages.Edition(context, p),
        AccueilPage p => AccueilPages.Accueil(context, p),
        PalmaresPage p => EditionPages.Liste(context, p),
        TerritoiresPage p => TerritoirePages.Liste(context, p),
        RegionPage p => TerritoirePages.Region(context, p),
        DepartementPage p => TerritoirePages.Departement(context, p),
        MentionPage p => MentionPages.Mention(context, p),
        CriteresPage p => CriteresPages.Liste(context, p),
        AxePage p => CriteresPages.Axe(context, p),
        AutoEvaluationPage p => AutoEvaluationPages.Page(context, p),
        CartePage p => CartePages.Carte(context, p),
        StatistiquesPage p => StatistiquesPages.Statistiques(context, p),
        PressePage p => PressePages.Presse(context, p),
        ActualitesPage p => ArticlePages.Actualites(context, p),
        DonneesPage p => DonneesPages.Donnees(context, p),
        DictionnairePage p => DonneesPages.Dictionnaire(context, p),
        RecherchePage p => InformationPages.Recherche(context, p),
        PlanDuSitePage p => InformationPages.PlanDuSite(context, p),
        AccessibilitePage p => AccessibilitePages.Accessibilite(context, p),
        MentionsLegalesPage p => InformationPages.MentionsLegales(context, p),
        IntrouvablePage p => InformationPages.Introuvable(context, p),
        PageLibre { Page.Type: TypePage.Page } p => ArticlePages.Texte(context, p),
        PageLibre p => ArticlePages.Article(context, p),
        _ => throw new ArgumentException($"no view for {page}", nameof(page)),
    };
}
