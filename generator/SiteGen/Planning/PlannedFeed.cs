using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>What a feed tells of.</summary>
internal enum SujetDeFlux
{
    Palmares,
    Actualites,
}

/// <summary>An Atom feed: its entries from the newest, and when the last of them changed.</summary>
internal sealed record FluxFile(SujetDeFlux Sujet, string Titre, ImmutableArray<EntreeDeFlux> Entrees, DateTimeOffset MiseAJour, Route Route) : PlannedFile(Route, default);

/// <summary>A page that a feed announces, with moments that the data tell.</summary>
/// <param name="Page">The page of an edition, of a news or of a release.</param>
/// <param name="Publiee">Null when only a later change has a day.</param>
/// <param name="MiseAJour">Its last change.</param>
internal sealed record EntreeDeFlux(PlannedPage Page, DateTimeOffset? Publiee, DateTimeOffset MiseAJour);

/// <summary>The calendar of all the editions.</summary>
internal sealed record CalendrierFile(ImmutableArray<Echeance> Echeances, Route Route) : PlannedFile(Route, default);

/// <summary>The addresses of pages, for search engines: of all, or of a part when a file cannot hold them all.</summary>
internal sealed record SitemapFile(ImmutableArray<PlannedPage> Pages, Route Route) : PlannedFile(Route, default);

/// <summary>The parts of a sitemap that one file cannot hold.</summary>
internal sealed record SitemapIndexFile(ImmutableArray<SitemapFile> Sitemaps, Route Route) : PlannedFile(Route, default);

/// <summary><c>robots.txt</c>, with the address of the sitemap.</summary>
internal sealed record RobotsFile(Route Sitemap, Route Route) : PlannedFile(Route, default);

/// <summary><c>humans.txt</c>.</summary>
internal sealed record HumansFile(Route Route) : PlannedFile(Route, default);

/// <summary><c>security.txt</c>.</summary>
internal sealed record SecuriteFile(Securite Securite, Route Route) : PlannedFile(Route, Securite.Span);

/// <summary>How a browser asks the search of the site.</summary>
internal sealed record OpenSearchFile(RecherchePage Page, Route Route) : PlannedFile(Route, default);
