using System.Globalization;
using System.Net;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Theme.Tnl;

/// <summary>The signs of levels: drawings for the eye alone, always beside the words that say the same.</summary>
internal static class Signes
{
    /// <summary>A copyleft is a © seen in a mirror.</summary>
    private static readonly SigneEnRangee Copyleft = new(
        left => $"M{left} 8a8 8 0 1 0 16 0a8 8 0 1 0-16 0",
        left => $"M{left + 5} 6a3.5 3.5 0 1 1 0 4",
        left => $"M{left + 1} 8a7 7 0 1 0 14 0a7 7 0 1 0-14 0m4-2a3.5 3.5 0 1 1 0 4");

    private static readonly SigneEnRangee Etoile = new(
        left => $"M{left + 8} 0l2.4 5.3 5.6.6-4.2 3.9 1.2 5.7-5-2.9-5 2.9 1.2-5.7-4.2-3.9 5.6-.6z",
        null,
        left => $"M{left + 8} 1.8l1.8 4 4.2.4-3.2 2.9.9 4.3-3.7-2.2-3.7 2.2.9-4.3-3.2-2.9 4.2-.4z");

    /// <summary>What a scale may be drawn with.</summary>
    public static readonly string[] Known = ["copyleft", "etoile", "medaille"];

    /// <summary>The sign of a level, or nothing when the level is not known or its sign is one that this theme cannot draw.</summary>
    public static Html Of(NiveauView? niveau) => niveau switch
    {
        { Signe: "medaille" } => Element($"signe medaille {Tint(niveau)}", 20, 20, Medal(niveau)),
        not null when InRow(niveau) is { } signe => Element("signe", SigneEnRangee.Width(niveau.Sur), 16, signe.Drawing(niveau.Sur, niveau.Position).Value),
        _ => default,
    };

    /// <summary>The same drawing without its element, for another drawing; its left top corner is at the origin.</summary>
    public static (Html Drawing, int Width, int Height) DrawingOf(NiveauView? niveau) => niveau switch
    {
        { Signe: "medaille" } => (new($"""<g class="{Tint(niveau)}">{Medal(niveau)}</g>"""), 20, 20),
        not null when InRow(niveau) is { } signe => (signe.Drawing(niveau.Sur, niveau.Position), SigneEnRangee.Width(niveau.Sur), 16),
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

    private static SigneEnRangee? InRow(NiveauView niveau) => niveau switch
    {
        { Sur: > SigneEnRangee.LongestScale } => null,
        { Signe: "copyleft" } => Copyleft,
        { Signe: "etoile" } => Etoile,
        _ => null,
    };

    private static Html Element(string name, int width, int height, string drawing) =>
        new($"""<svg class="{name}" viewBox="0 0 {width} {height}" aria-hidden="true">{drawing}</svg>""");

    private static string Medal(NiveauView niveau) =>
        $"""<circle cx="10" cy="10" r="9"/><text x="10" y="14">{WebUtility.HtmlEncode(Mark(niveau))}</text>""";
}
