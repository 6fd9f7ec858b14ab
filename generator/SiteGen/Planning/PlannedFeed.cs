using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Planning;

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
