using System.Collections.Frozen;
using System.IO.Compression;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing;

namespace SiteGen.Rendering;

/// <summary>Weighs each page as exactly as its budget needs: compressing is dear, and most pages are light enough as they are.</summary>
/// <remarks>
/// A page that its budget allows uncompressed, or compressed in haste, is allowed compressed as a server does it: only one that
/// neither lets pass is compressed so. Without a budget, nothing is.
/// </remarks>
internal sealed class PageScale(SitePlan plan, FileWeights weights, bool exactly)
{
    private readonly FrozenDictionary<string, Budget> _budgets =
        plan.Palmares.Site.Budgets.GroupBy(b => b.SorteDePage, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>What a page costs.</summary>
    /// <param name="page">The page.</param>
    /// <param name="content">What it asks for.</param>
    /// <param name="bytes">The page as it is published.</param>
    public PageCost Weigh(PlannedPage page, PageContent content, ReadOnlySpan<byte> bytes)
    {
        var budget = _budgets.GetValueOrDefault(SorteDePage.Of(page));
        if (!exactly)
        {
            var cost = CostOf(page, content, bytes.Length, bytes.Length, weights.AtMost);
            if (Allows(budget, cost))
            {
                return cost;
            }

            cost = CostOf(page, content, bytes.Length, Gzip.Weight(bytes, CompressionLevel.Fastest), weights.AtMost);
            if (Allows(budget, cost))
            {
                return cost;
            }
        }

        return CostOf(page, content, bytes.Length, Gzip.Weight(bytes), weights.Compressed);
    }

    /// <summary>What a file that a page asks for weighs, compressed; 0 when it is not one of the site.</summary>
    public long WeightOf(string address) => RouteOf(address) is { } route ? weights.Compressed(route) : 0;

    private Route? RouteOf(string address)
    {
        var own = address.StartsWith(plan.Address.Origin + "/", StringComparison.Ordinal) ? address[plan.Address.Origin.Length..] : address;
        return plan.Address.TryGetRoute(own, out var path) ? new(path.ToString()) : null;
    }

    private PageCost CostOf(PlannedPage page, PageContent content, long raw, long own, Func<Route, long> weigh)
    {
        var (rawOfFiles, weightOfFiles, styles) = (0L, 0L, 0L);
        foreach (var (kind, address) in content.Resources)
        {
            if (RouteOf(address) is { } route)
            {
                var weight = weigh(route);
                rawOfFiles += weights.Raw(route);
                weightOfFiles += weight;
                styles += kind == ResourceKind.Style ? weight : 0;
            }
        }

        return new(page) { Elements = content.Elements, Requests = content.Requests, Raw = raw + rawOfFiles, Weight = own + weightOfFiles, OwnWeight = own, Styles = styles };
    }

    private static bool Allows(Budget? budget, PageCost cost) =>
        budget is null || (!(cost.Weight > budget.Poids?.Value * 1000L) && !(cost.EcoIndex < budget.EcoIndex?.Value));
}
