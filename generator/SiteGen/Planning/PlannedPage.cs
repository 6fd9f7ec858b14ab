using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>A page that will be: its address, its title, and the record or the file it comes from.</summary>
public abstract record PlannedPage(Route Route, string Titre, SourceSpan Origin)
{
    /// <summary>The Markdown that supplies this page's text; null for none.</summary>
    public PageRedigee? Texte { get; init; }

    /// <summary>Whether search engines are asked to leave it out: it then stands in no sitemap either.</summary>
    public virtual bool HorsIndex => false;
}

public sealed record AccueilPage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record PalmaresPage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record EditionPage(Edition Edition, Route Route, string Titre) : PlannedPage(Route, Titre, Edition.Span);

public sealed record TerritoiresPage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record TerritoirePage(Territoire Territoire, Route Route, string Titre) : PlannedPage(Route, Titre, Territoire.Span);

public sealed record RegionPage(string Code, Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record DepartementPage(string Code, Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record MentionPage(Mention Mention, Route Route, string Titre) : PlannedPage(Route, Titre, Mention.Span);

public sealed record CriteresPage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record AxePage(Axe Axe, Route Route, string Titre) : PlannedPage(Route, Titre, Axe.Span);

public sealed record AutoEvaluationPage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record CartePage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record StatistiquesPage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record PressePage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record ActualitesPage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record DonneesPage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record DictionnairePage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record RecherchePage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record PlanDuSitePage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record AccessibilitePage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record MentionsLegalesPage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin);

public sealed record IntrouvablePage(Route Route, string Titre, SourceSpan Origin) : PlannedPage(Route, Titre, Origin)
{
    public override bool HorsIndex => true;
}

/// <summary>A Markdown page that no generated page stands at the address of.</summary>
public sealed record PageLibre(PageRedigee Page, Route Route) : PlannedPage(Route, Page.Titre, Page.Span);
