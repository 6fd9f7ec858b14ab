using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>What the search answers with: a page, what it is in a few words, and what it is found by.</summary>
internal sealed record Trouvable(PlannedPage Page, string Detail, Cherchable Mots)
{
    /// <summary>A territory with the last label known: « Commune, Isère (38). Or en 2025 ».</summary>
    public static Trouvable Of(TerritoirePage page, Cherchable mots, SitePlan plan, NiveauViews niveaux)
    {
        var detail = plan.Index.Detail(page.Territoire);
        return new(page, plan.Index.History(page.Territoire) is [.., var last] ? $"{detail}. {Dernier(last, niveaux)}" : detail, mots);
    }

    /// <summary>All that can be found besides territories, in the order in which equal answers are given.</summary>
    public static IEnumerable<Trouvable> OfSite(SitePlan plan) =>
        plan.Pages.Where(p => p is not (TerritoirePage or IntrouvablePage or RecherchePage or IntegrerPage)).Select(p => Of(p, plan)).OrderBy(t => Order(t.Page));

    private static string Dernier(Distinction last, NiveauViews niveaux)
    {
        var niveau = niveaux.Of(last.Edition, last.Laureat);
        return Francais.Majuscule(niveau.Niveau is not null || !niveau.Parmi.IsEmpty ? $"{niveau.Texte} en {last.Edition.Annee}" : $"{last.Edition.Annee}, {niveau.Texte}");
    }

    private static Trouvable Of(PlannedPage page, SitePlan plan) => page switch
    {
        EditionPage { Edition: var edition } => new(page, Rang(edition), Cherchable.Of([page.Titre, $"{edition.Annee}", $"Édition {edition.Annee}"])),
        RegionPage { Code: var code } => new(
            page, $"Région, {Compte(plan.Index.InRegion(code).Length)}", Cherchable.Of([page.Titre, plan.Index.NomRegion(code)])),
        DepartementPage { Code: var code } => new(
            page, $"Département, {Compte(plan.Index.ByDepartement[code].Length)}", Cherchable.Of([page.Titre, plan.Index.NomDepartement(code)], "Département", code)),
        MentionPage { Mention: var mention } => new(page, "Mention", Cherchable.Of([mention.Nom, page.Titre], mention.Description)),
        AxePage { Axe: var axe } => new(page, "Axe d’évaluation", Cherchable.Of([page.Titre], axe.Resume)),
        _ => OfText(page, (page as PageLibre)?.Page ?? page.Texte),
    };

    private static Trouvable OfText(PlannedPage page, PageRedigee? texte)
    {
        var genre = (page, texte) switch
        {
            (PageLibre { Page.Type: TypePage.Actualite }, _) => "Actualité",
            (PageLibre { Page.Type: TypePage.Communique }, _) => "Communiqué de presse",
            _ => "Page",
        };
        var date = page is PageLibre { Page.Date: { } day } ? $" du {Francais.Date(day)}" : string.Empty;
        return new(page, texte?.Description is { } description ? $"{genre}{date}. {description}" : genre + date, Cherchable.Of([page.Titre], texte?.Description));
    }

    private static string Rang(Edition edition) =>
        edition.Statut == StatutEdition.Publiee ? $"{Francais.Ordinal(edition.Rang)} édition" : $"{Francais.Ordinal(edition.Rang)} édition, résultats à venir";

    private static string Compte(int territoires) => territoires == 0 ? "aucun territoire connu" : Francais.Compte(territoires, "territoire");

    private static int Order(PlannedPage page) => page switch
    {
        EditionPage => 0,
        DepartementPage => 1,
        RegionPage => 2,
        PageLibre { Page.Type: not TypePage.Page } => 5,
        MentionPage or AxePage => 4,
        _ => 3,
    };
}
