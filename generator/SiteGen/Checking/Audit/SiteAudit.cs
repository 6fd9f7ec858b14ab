using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Rendering;

namespace SiteGen.Checking.Audit;

/// <summary>
/// The audit that <c>check</c> does of every page: each is judged as soon as it is rendered, by the thread that rendered it, and let go;
/// what is compared over all of them is judged at the end.
/// </summary>
/// <remarks>It decides what HTML alone decides: no browser, no style but the colours, no person.</remarks>
internal sealed class SiteAudit(ContexteDAudit contexte)
{
    /// <summary>As many pages as one looks at to see what is wrong on all of them.</summary>
    private const int MostNamed = 3;

    private readonly ConcurrentBag<FaitsDePage> _pages = [];

    /// <summary>Judges a page; called from several threads.</summary>
    public void Observe(RenderedPage page) => _pages.Add(PageAudit.Of(page, contexte));

    /// <summary>Tells what is wrong, once for each mistake, however many pages it stands on.</summary>
    public void Tell(DiagnosticBag diagnostics)
    {
        var pages = InOrder();
        var constats = pages.SelectMany(p => p.Constats).Concat(SameTitles(pages)).Concat(NavigationRule.Compare(pages));
        foreach (var alike in constats.GroupBy(c => (c.Defaut.Code, c.Texte, c.Gabarit, c.Forme)))
        {
            var mistakes = alike.GroupBy(c => c.Defaut).ToList();

            // Few are told one by one; many that a template makes of the same element are one mistake of the template.
            diagnostics.AddRange(mistakes.Count <= MostNamed || alike.Key.Gabarit is null ? mistakes.Select(m => Diagnose([.. m])) : [Diagnose([.. alike])]);
        }

        diagnostics.AddRange(ContrastRule.Check(contexte.Theme).Select(f => Diagnose(f.Defaut, f.Span, string.Empty)));
    }

    /// <summary>RGAA 8.6: two pages do not have the same title; it comes from their records, and not from a template.</summary>
    private static IEnumerable<Constat> SameTitles(ImmutableArray<FaitsDePage> pages) =>
        pages.Where(p => p.Titre is not null && p.Navigation is not null)
            .GroupBy(p => p.Titre!, StringComparer.OrdinalIgnoreCase)
            .SelectMany(g => g.Skip(1).Select(p => p.Constat(CodeErrors.SameTitle(g.Key, g.First().Route.Path)) with { Gabarit = null }));

    private static Diagnostic Diagnose(ImmutableArray<Constat> same)
    {
        var (first, routes) = (same[0], same.Select(c => c.Route).Distinct().ToList());
        var others = same.Select(c => c.Defaut).Distinct().Count() - 1;
        var pages = routes.Count == 1
            ? $"page {routes[0]} : "
            : string.Create(CultureInfo.InvariantCulture, $"{routes.Count} pages ({string.Join(", ", routes.Take(MostNamed))}{(routes.Count > MostNamed ? "…" : string.Empty)}) : ");
        var diagnostic = Diagnose(first.Defaut, first.Texte ?? first.Page.Origin, pages);
        return diagnostic with
        {
            Message = others == 0 ? diagnostic.Message : string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Message}, et {others} autres fautes semblables"),
            Hint = first.Gabarit is { } gabarit ? $"{first.Defaut.Hint} ; gabarit : {gabarit}" : first.Defaut.Hint,
        };
    }

    private static Diagnostic Diagnose(Defaut defaut, SourceSpan span, string pages) =>
        new(defaut.Code, defaut.Severity, span, $"{pages}{defaut.Message}{(defaut.Criteres is null ? string.Empty : $" (RGAA {defaut.Criteres})")}") { Hint = defaut.Hint };

    /// <summary>In the order of the plan, redirections last, whichever thread was the first.</summary>
    private ImmutableArray<FaitsDePage> InOrder()
    {
        var order = contexte.Plan.Pages.Select(p => p.Route).Concat(contexte.Plan.Redirections.Select(r => r.Route)).Index().ToDictionary(r => r.Item, r => r.Index);
        return [.. _pages.OrderBy(p => order[p.Route])];
    }
}
