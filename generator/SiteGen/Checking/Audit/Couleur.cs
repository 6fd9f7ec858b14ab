using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Checking.Audit;

/// <summary>An opaque colour of sRGB, each channel from 0 to 1.</summary>
internal readonly partial record struct Couleur(double Rouge, double Vert, double Bleu)
{
    /// <summary>How light a colour is (WCAG 2.2, « relative luminance »).</summary>
    public double Luminance => (0.2126 * Linear(Rouge)) + (0.7152 * Linear(Vert)) + (0.0722 * Linear(Bleu));

    /// <summary>How far two colours are from each other, from 1 to 21 (WCAG 2.2, « contrast ratio »).</summary>
    public static double Contraste(Couleur a, Couleur b)
    {
        var (light, dark) = (Math.Max(a.Luminance, b.Luminance), Math.Min(a.Luminance, b.Luminance));
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>Reads #rgb, #rrggbb, rgb(…), white or black; null for what is translucent, computed by a browser, or no colour.</summary>
    public static Couleur? Read(string text)
    {
        if (Hexadecimal().Match(text) is { Success: true } hexadecimal)
        {
            var digits = hexadecimal.Groups[1].Value;
            digits = digits.Length == 3 ? string.Concat(digits.Select(d => $"{d}{d}")) : digits;
            var all = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            return new(((all >> 16) & 255) / 255.0, ((all >> 8) & 255) / 255.0, (all & 255) / 255.0);
        }

        if (Rgb().Match(text) is { Success: true } rgb)
        {
            double Channel(int group) => Math.Min(double.Parse(rgb.Groups[group].Value, CultureInfo.InvariantCulture), 255) / 255;
            return new(Channel(1), Channel(2), Channel(3));
        }

        return text.ToLowerInvariant() switch
        {
            "white" => new(1, 1, 1),
            "black" => new(0, 0, 0),
            _ => null,
        };
    }

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    [GeneratedRegex("^#([0-9a-f]{3}|[0-9a-f]{6})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^rgb\(\s*([0-9.]+)\s*[, ]\s*([0-9.]+)\s*[, ]\s*([0-9.]+)\s*\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rgb();
}
