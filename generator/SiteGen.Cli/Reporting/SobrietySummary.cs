using System.Globalization;
using System.Text;
using SiteGen.Rendering;

namespace SiteGen.Cli.Reporting;

/// <summary>What the pages cost their visitors: of each kind, the worst page for each figure.</summary>
internal static class SobrietySummary
{
    /// <summary>A table for a person, a line a kind; empty when no page was rendered.</summary>
    public static string Write(IReadOnlyCollection<PageCost> costs)
    {
        var text = new StringBuilder();
        if (costs.Count > 0)
        {
            text.AppendLine("Sobriété, au pire de chaque sorte de page (ko compressés, fichiers compris) :");
        }

        foreach (var kind in costs.GroupBy(c => c.Sorte, StringComparer.Ordinal))
        {
            var worst = kind.MinBy(c => c.EcoIndex)!;
            text.AppendLine(CultureInfo.InvariantCulture, $"  {kind.Key,-15} EcoIndex {French(PageCost.Rounded(worst.EcoIndex)),5}  {French(PageCost.Kilobytes(kind.Max(c => c.Weight))),5} ko  {kind.Max(c => c.Requests),2} requêtes  {kind.Max(c => c.Elements),5} éléments  ({(kind.Count() is > 1 and var n ? $"{n} pages, dont " : "")}{worst.Page.Route})");
        }

        return text.ToString();
    }

    private static string French(double number) => number.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
}
