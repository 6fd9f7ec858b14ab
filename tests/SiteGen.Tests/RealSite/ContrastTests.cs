using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.RealSite;

/// <summary>The colours of the maps, as the stylesheet declares them, in the light and in the dark.</summary>
[Collection(RealSiteTests.Name)]
public sealed partial class ContrastTests(RealSiteFixture fixture)
{
    /// <summary>What WCAG 2.2 asks of a graphical object against what is next to it (1.4.11), and of text (1.4.3).</summary>
    private const double Graphic = 3;
    private const double Text = 4.5;

    private static readonly string[] Tints = ["or", "argent", "bronze", "badge", "t0", "t1", "t2", "t3", "t4", "t5"];

    private static readonly string[] Grounds = ["terre", "voile", "fond"];

    private readonly string _style = Encoding.UTF8.GetString(fixture.Site.Files.First(f => f.Key.StartsWith("/assets/site.", StringComparison.Ordinal)).Value);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_outline_of_a_mark_stands_out_from_any_ground(bool dark)
    {
        var colours = Root(dark);
        Assert.All(Grounds, ground => AssertContrast(colours["encre"], colours[ground], Graphic));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_names_on_a_map_are_read_on_any_ground(bool dark)
    {
        var colours = Root(dark);
        Assert.All(Grounds, ground => AssertContrast(colours["encre"], colours[ground], Text));
        Assert.All(Grounds, ground => AssertContrast(colours["doux"], colours[ground], Text));
    }

    [Fact]
    public void The_number_of_a_level_is_read_on_its_tint() => Assert.All(Tints, tint =>
    {
        var rule = Regex.Match(_style, $$"""\.{{tint}} \{ --teinte: (#[0-9a-f]+); --sur: (#[0-9a-f]+); \}""");
        Assert.True(rule.Success, tint);
        AssertContrast(rule.Groups[2].Value, rule.Groups[1].Value, Text);
    });

    [Fact]
    public void The_ground_that_is_a_file_has_the_colours_of_the_page()
    {
        var ground = Encoding.UTF8.GetString(fixture.Site.Files.First(f => f.Key.StartsWith("/assets/fond-de-carte.", StringComparison.Ordinal)).Value);

        Assert.Equal([Root(dark: false)["terre"], Root(dark: true)["terre"]], Declared().Matches(ground).Where(m => m.Groups[1].Value == "terre").Select(m => m.Groups[2].Value));
    }

    /// <summary>The colours of the root; those of the dark stand in the second block that declares them.</summary>
    private Dictionary<string, string> Root(bool dark)
    {
        var blocks = RootBlock().Matches(_style).Take(2).Select(b => b.Value).ToList();
        var colours = Declared().Matches(blocks[0]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        foreach (var match in dark ? Declared().Matches(blocks[1]).AsEnumerable() : [])
        {
            colours[match.Groups[1].Value] = match.Groups[2].Value;
        }

        return colours;
    }

    private static void AssertContrast(string a, string b, double least)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        var ratio = (light + 0.05) / (dark + 0.05);
        Assert.True(ratio >= least, $"{a} on {b}: {ratio:0.0}");
    }

    /// <summary>Relative luminance of an sRGB colour (WCAG 2.2).</summary>
    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(c => $"{c}{c}")) : colour[1..];
        double Channel(int start)
        {
            var value = int.Parse(digits.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex RootBlock();

    [GeneratedRegex("--([a-z-]+): ?(#[0-9a-f]+)")]
    private static partial Regex Declared();
}
