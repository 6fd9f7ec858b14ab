using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Cli.Reporting;

/// <summary>What one edition changes against another, as a comment of a pull request.</summary>
internal static partial class DiffMarkdown
{
    public static string Write(DiffWords words)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {Plain(words.Titre)}\n\n{Plain(words.Bilan)}\n\n");
        AppendItems(text, "- ", words.Editions);
        if (!words.Limites.IsEmpty)
        {
            text.Append("\n> [!NOTE]\n");
            AppendItems(text, "> - ", words.Limites);
        }

        foreach (var group in words.Groupes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {Plain(group.Titre)} ({group.Lignes.Length})\n\n");
            AppendRow(text, group.Colonnes.Select(Plain));
            AppendRow(text, group.Colonnes.Select(_ => "---"));
            foreach (var row in group.Lignes)
            {
                AppendRow(text, row.Select(Plain));
            }
        }

        if (!words.Reserves.IsEmpty)
        {
            text.Append("\n### Réserves\n\n");
            AppendItems(text, "- ", words.Reserves);
        }

        return text.ToString();
    }

    private static void AppendItems(StringBuilder text, string bullet, IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            text.Append(CultureInfo.InvariantCulture, $"{bullet}{Plain(item)}\n");
        }
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");

    /// <summary>A text that stays on its line and shows as it is: names and doubts come from the data.</summary>
    private static string Plain(string text) => Marks().Replace(text.ReplaceLineEndings(" "), @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|~&]")]
    private static partial Regex Marks();
}
