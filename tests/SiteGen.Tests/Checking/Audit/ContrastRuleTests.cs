using SiteGen.Theming;

namespace SiteGen.Tests.Checking.Audit;

/// <summary>The contrast of the colours that a stylesheet declares, read in the stylesheet.</summary>
public sealed class ContrastRuleTests
{
    [Theory]
    [InlineData(".a { color: #767676; background: #fff }")]
    [InlineData(".a { color: #888 } .b { background: #fff }")]
    [InlineData(".a { color: var(--sombre); background: #fff } :root { --sombre: #333 }")]
    [InlineData(".a { color: #888; background: linear-gradient(#fff, #eee) }")]
    [InlineData("@media print { .a { color: #888; background: #fff } }")]
    [InlineData("@media (forced-colors: active) { .a { color: #888; background: #fff } }")]
    [InlineData("/* .a { color: #888; background: #fff } */")]
    [InlineData(".a::after { content: \"{ color: #888; background: #fff }\" }")]
    public void Colours_that_are_far_enough_or_that_do_not_meet_are_not_told(string style) => Assert.Empty(Contrasts(style));

    [Theory]
    [InlineData(".a { color: #777; background: #fff }", "4,48")]
    [InlineData(".a { background-color: white; color: rgb(128, 128, 128) }", "3,95")]
    [InlineData("@layer blocs { .a { color: #888; background: #fff } }", "3,54")]
    [InlineData(".b { & .a { color: #888; background: #fff } }", "3,54")]
    [InlineData(":root { --gris: #888 } .a { color: var(--gris); background: #fff }", "3,54")]
    [InlineData(".a { --gris: #888; color: var(--gris); background: #fff }", "3,54")]
    [InlineData(".a { color: var(--absente, #888); background: #fff }", "3,54")]
    [InlineData(".a { color: light-dark(#888, #888); background: light-dark(#fff, #fff) }", "3,54")]
    public void Colours_that_are_too_near_are_told_in_both_modes(string style, string ratio) =>
        Assert.Contains($"en mode clair et en mode sombre : le contraste est de {ratio}, il faut 4,5 pour un texte", Assert.Single(Contrasts(style)), StringComparison.Ordinal);

    [Fact]
    public void The_dark_has_its_own_colours()
    {
        var told = Assert.Single(Contrasts(
            ".a { color: var(--devant); background: var(--derriere) } :root { --devant: #000; --derriere: #fff } @media (prefers-color-scheme: dark) { :root { --derriere: #222 } }"));

        Assert.Contains("en mode sombre", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_that_the_theme_declares_is_judged_where_the_sheet_sets_it() =>
        Assert.Contains("« .or »", Assert.Single(Contrasts(".or { --essai: #888; --dessous: #fff } .argent { --essai: #111; --dessous: #fff }", Pair(UsageDeCouleur.Texte))), StringComparison.Ordinal);

    [Fact]
    public void A_sign_needs_less_contrast_than_a_text() =>
        Assert.Empty(Contrasts(":root { --essai: #888; --dessous: #fff }", Pair(UsageDeCouleur.GrandTexteOuSigne)));

    [Fact]
    public void A_pair_whose_property_the_sheet_has_not_is_told() =>
        Assert.Contains("ne déclare pas « --essai »", Assert.Single(Contrasts(":root { --dessous: #fff }", Pair(UsageDeCouleur.Texte))), StringComparison.Ordinal);

    [Fact]
    public void A_pair_whose_colour_cannot_be_computed_is_told() =>
        Assert.Contains("n’est pas une couleur dont", Assert.Single(Contrasts(":root { --essai: currentcolor; --dessous: #fff }", Pair(UsageDeCouleur.Texte))), StringComparison.Ordinal);

    [Fact]
    public void A_contrast_is_told_at_the_line_of_the_stylesheet() =>
        Assert.StartsWith("themes/tnl/assets/site.css:2:6: error SG507", Contrasts("\n.a { color: #888; background: #fff }\n")[0], StringComparison.Ordinal);

    private static Contraste Pair(UsageDeCouleur usage) => new("site.css", "--essai", "--dessous", usage);

    private static string[] Contrasts(string style, params Contraste[] pairs) =>
        [.. BuiltSite.Of(TestSite.Minimal.Sources, TestSite.Options with { Audit = true }, new SpoiledTheme { Style = style, AutresContrastes = [.. pairs] })
            .Result.Diagnostics.Select(d => d.ToString())];
}
