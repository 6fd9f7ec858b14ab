using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing.Sitemaps;

/// <summary>The day on which what a page says last changed, as the data tell it; null where they tell none.</summary>
internal sealed class DernierJour
{
    private readonly PalmaresIndex _index;
    private readonly DateOnly? _news;
    private readonly DateOnly? _releases;
    private readonly Lazy<DateOnly?> _facts;

    public DernierJour(SitePlan plan)
    {
        _index = plan.Index;
        _news = LastOf(plan, TypePage.Actualite);
        _releases = LastOf(plan, TypePage.Communique);
        _facts = new(() => MisesAJour.Latest([_index.MisesAJour.DesDonnees, .. _index.Territoires.Select(_index.MisesAJour.Of)]));
    }

    public DateOnly? Of(PlannedPage page) => MisesAJour.Latest([OfWhatItLists(page), Day((page as PageLibre)?.Page ?? page.Texte)]);

    private DateOnly? OfWhatItLists(PlannedPage page) => page switch
    {
        EditionPage { Edition: var edition } => _index.MisesAJour.Of(edition),
        TerritoirePage { Territoire: var territoire } => _index.MisesAJour.Of(territoire),
        RegionPage { Code: var code } => MisesAJour.Latest(_index.InRegion(code).Select(_index.MisesAJour.Of)),
        DepartementPage { Code: var code } => MisesAJour.Latest(_index.ByDepartement[code].Select(_index.MisesAJour.Of)),
        MentionPage { Mention.Id: var id } => MisesAJour.Latest(_index.MentionsByMention[id].Select(m => _index.MisesAJour.Of(m.Edition))),
        ActualitesPage => _news,
        PressePage => MisesAJour.Latest([_facts.Value, _releases]),
        AccueilPage or PlanDuSitePage or RecherchePage => MisesAJour.Latest([_facts.Value, _news, _releases]),
        PalmaresPage or TerritoiresPage or CartePage or StatistiquesPage or DonneesPage => _facts.Value,
        _ => null,
    };

    private static DateOnly? LastOf(SitePlan plan, TypePage type) =>
        MisesAJour.Latest(plan.Pages.OfType<PageLibre>().Where(p => p.Page.Type == type).Select(p => Day(p.Page)));

    private static DateOnly? Day(PageRedigee? text) => text?.Date is { } date && date.TryGetDay(out var day) ? day : null;
}
