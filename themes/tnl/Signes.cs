using System.Globalization;
using System.Net;
using System.Text;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Theme.Tnl;

/// <summary>The signs of levels: drawings for the eye alone, always beside the words that say the same.</summary>
internal static class Signes
{
    private const int LongestScale = 9;

    private const int Step = 18;

    private static readonly Html[,] Rows = DrawRows((_, row) => new(row));

    private static readonly Html[,] RowElements = DrawRows((length, row) =>
        Element("signe", RowWidth(length), 16, row));

    /// <summary>The sign of a level, or nothing when the level is not known or its sign is one that this theme cannot draw.</summary>
    public static Html Of(NiveauView? niveau) => niveau switch
    {
        { Signe: "copyleft", Sur: <= LongestScale } => RowElements[niveau.Sur, niveau.Position],
        { Signe: "medaille" } => Element($"signe medaille {Tint(niveau)}", 20, 20, Medal(niveau)),
        _ => default,
    };

    /// <summary>The same drawing without its element, for another drawing; its left top corner is at the origin.</summary>
    public static (Html Drawing, int Width, int Height) DrawingOf(NiveauView? niveau) => niveau switch
    {
        { Signe: "copyleft", Sur: <= LongestScale } => (Rows[niveau.Sur, niveau.Position], RowWidth(niveau.Sur), 16),
        { Signe: "medaille" } => (new($"""<g class="{Tint(niveau)}">{Medal(niveau)}</g>"""), 20, 20),
        _ => default,
    };

    /// <summary>The class that tints a level: a metal for a medal, otherwise one of five shades from the lowest to the highest.</summary>
    public static string? Tint(NiveauView? niveau) => niveau switch
    {
        null => null,
        { Signe: "medaille" } => (niveau.Sur - niveau.Position) switch
        {
            0 => "or",
            1 => "argent",
            2 => "bronze",
            _ => "badge",
        },
        { Sur: 1 } => "t5",
        _ => (4 * (niveau.Position - 1) / (niveau.Sur - 1)) switch
        {
            0 => "t1",
            1 => "t2",
            2 => "t3",
            3 => "t4",
            _ => "t5",
        },
    };

    /// <summary>A level in one or two characters, so that colour is never alone.</summary>
    public static string Mark(NiveauView niveau) => niveau switch
    {
        { Court: { Length: > 0 and <= 2 } court } => court,
        { Signe: "medaille", Nom.Length: >= 2 } => niveau.Nom[..2],
        _ => niveau.Position.ToString(CultureInfo.InvariantCulture),
    };

    private static int RowWidth(int length) => (length * Step) - 2;

    private static Html Element(string name, int width, int height, string drawing) =>
        new($"""<svg class="{name}" viewBox="0 0 {width} {height}" aria-hidden="true">{drawing}</svg>""");

    private static string Medal(NiveauView niveau) =>
        $"""<circle cx="10" cy="10" r="9"/><text x="10" y="14">{WebUtility.HtmlEncode(Mark(niveau))}</text>""";

    /// <summary>Draws every row once: a copyleft is a © seen in a mirror, filled up to the level and outlined beyond it.</summary>
    private static Html[,] DrawRows(Func<int, string, Html> finish)
    {
        var rows = new Html[LongestScale + 1, LongestScale + 1];
        for (var length = 1; length <= LongestScale; length++)
        {
            for (var filled = 1; filled <= length; filled++)
            {
                rows[length, filled] = finish(length, DrawRow(length, filled));
            }
        }

        return rows;
    }

    private static string DrawRow(int length, int filled)
    {
        var row = new StringBuilder();
        Draw("plein", 0, filled, left => $"M{left} 8a8 8 0 1 0 16 0a8 8 0 1 0-16 0");
        Draw("creux", 0, filled, left => $"M{left + 5} 6a3.5 3.5 0 1 1 0 4");
        Draw("vide", filled, length, left => $"M{left + 1} 8a7 7 0 1 0 14 0a7 7 0 1 0-14 0m4-2a3.5 3.5 0 1 1 0 4");
        return row.ToString();

        void Draw(string name, int from, int to, Func<int, FormattableString> sign)
        {
            if (from == to)
            {
                return;
            }

            row.Append(CultureInfo.InvariantCulture, $"<path class=\"{name}\" d=\"");
            for (var i = from; i < to; i++)
            {
                row.Append(FormattableString.Invariant(sign(i * Step)));
            }

            row.Append("\"/>");
        }
    }
}
