using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>The kind that a page's budget is declared under.</summary>
internal static class SorteDePage
{
    public static string Of(PlannedPage page) => page switch
    {
        AccueilPage => SortesDePage.Accueil,
        PalmaresPage => SortesDePage.Palmares,
        EditionPage => SortesDePage.Edition,
        TerritoirePage => SortesDePage.Territoire,
        MentionPage => SortesDePage.Mention,
        CriteresPage or AxePage => SortesDePage.Criteres,
        AutoEvaluationPage => SortesDePage.AutoEvaluation,
        TerritoiresPage or RegionPage or DepartementPage or ActualitesPage or DonneesPage or DictionnairePage or PlanDuSitePage => SortesDePage.Liste,
        CartePage => SortesDePage.Carte,
        StatistiquesPage => SortesDePage.Statistiques,
        RecherchePage => SortesDePage.Recherche,
        IntegrerPage => SortesDePage.Integrer,
        PageLibre or PressePage or AccessibilitePage or MentionsLegalesPage or IntrouvablePage => SortesDePage.Texte,
        _ => throw new ArgumentException($"no kind of budget for {page}", nameof(page)),
    };
}
