using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Rendering;

namespace SiteGen.Checking;

/// <summary>No page costs more than its kind may: of the pages over one limit the worst is told, with what makes it so.</summary>
internal static class BudgetRule
{
    public static void Check(ImmutableArray<PageRecord> pages, SitePlan plan, PageScale scale, DiagnosticBag diagnostics)
    {
        var bySorte = pages.ToLookup(p => p.Cost.Sorte, StringComparer.Ordinal);
        foreach (var budget in plan.Palmares.Site.Budgets)
        {
            var concerned = bySorte[budget.SorteDePage].ToList();
            diagnostics.AddRange(
            [
                .. Over(budget, budget.Poids, concerned, (p, limit) => p.Cost.Weight - (limit * 1000.0), (o, p) => SobrietyErrors.TooHeavy(o, p.Cost.Weight, Heaviest(p, scale))),
                .. Over(budget, budget.Styles, concerned, (p, limit) => p.Cost.Styles - (limit * 1000.0), (o, p) => SobrietyErrors.StylesTooHeavy(o, p.Cost.Styles, HeaviestFile(p, scale, ResourceKind.Style))),
                .. Over(budget, budget.Requetes, concerned, (p, limit) => p.Cost.Requests - limit, (o, p) => SobrietyErrors.TooManyRequests(o, p.Cost.Requests, Files(p))),
                .. Over(budget, budget.Elements, concerned, (p, limit) => p.Cost.Elements - limit, (o, p) => SobrietyErrors.TooManyElements(o, p.Cost.Elements, Largest(p))),
                .. Over(budget, budget.EcoIndex, concerned, (p, limit) => limit - p.Cost.EcoIndex, (o, p) => SobrietyErrors.EcoIndexTooLow(o, p.Cost, Largest(p))),
            ]);
        }
    }

    /// <summary>What to tell of one limit: nothing, or one thing.</summary>
    private static IEnumerable<Diagnostic> Over(
        Budget budget, Located<int>? limit, List<PageRecord> pages, Func<PageRecord, int, double> excess, Func<Overrun, PageRecord, Diagnostic> tell)
    {
        if (limit is not { } known)
        {
            return [];
        }

        var over = pages.Where(p => excess(p, known.Value) > 0).ToList();
        return over.MaxBy(p => excess(p, known.Value)) is { } worst
            ? [tell(new(budget.SorteDePage, known, worst.Cost.Page, over.Count - 1), worst)]
            : [];
    }

    private static string Heaviest(PageRecord page, PageScale scale)
    {
        var (address, weight) = FilesByWeight(page, scale, null).FirstOrDefault();
        return address is null || weight < page.Cost.OwnWeight
            ? $"le plus lourd est la page elle-même, {SobrietyErrors.Kilobytes(page.Cost.OwnWeight)}, et {Largest(page)}"
            : HeaviestFile(page, scale, null);
    }

    private static string HeaviestFile(PageRecord page, PageScale scale, ResourceKind? kind)
    {
        var (address, weight) = FilesByWeight(page, scale, kind).First();
        return $"le plus lourd est {address}, {SobrietyErrors.Kilobytes(weight)}";
    }

    private static IEnumerable<(string Address, long Weight)> FilesByWeight(PageRecord page, PageScale scale, ResourceKind? kind) => page.Content.Resources
        .Where(r => kind is null || r.Kind == kind)
        .Select(r => (r.Address, Weight: scale.WeightOf(r.Address)))
        .OrderByDescending(r => r.Weight)
        .ThenBy(r => r.Address, StringComparer.Ordinal);

    private static string Files(PageRecord page) => $"elle demande {string.Join(", ", page.Content.Resources.Select(r => r.Address))}";

    private static string Largest(PageRecord page) => page.Content.LargestPart switch
    {
        null => "elle n’a pas de partie qui se distingue",
        { Name: { } name } part => $"sa plus grande partie est <{part.Tag}> « {name} », {part.Elements} éléments",
        var part => $"sa plus grande partie est un <{part.Tag}> de {part.Elements} éléments",
    };
}
