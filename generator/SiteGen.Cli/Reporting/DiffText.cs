using System.Globalization;
using System.Text;

namespace SiteGen.Cli.Reporting;

/// <summary>What one edition changes against another, for a terminal: groups indented, names aligned.</summary>
internal static class DiffText
{
    public static string Write(DiffWords words)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{words.Titre}\n\n{words.Bilan}\n\n");
        AppendLines(text, words.Editions);
        if (!words.Limites.IsEmpty)
        {
            text.Append('\n');
            AppendLines(text, words.Limites);
        }

        foreach (var group in words.Groupes)
        {
            Append(text, group);
        }

        if (!words.Reserves.IsEmpty)
        {
            text.Append("\nRéserves\n");
            AppendLines(text, words.Reserves);
        }

        return text.ToString();
    }

    private static void AppendLines(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {line}\n");
        }
    }

    private static void Append(StringBuilder text, DiffGroup group)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{group.Titre} ({group.Lignes.Length})\n");
        var widths = group.Colonnes.Select((_, i) => group.Lignes.Max(row => row[i].Length)).ToArray();
        AppendLines(text, group.Lignes.Select(row => string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd(' ')));
    }
}
