using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Checking.Audit;

/// <summary>One page, spoiled in as many ways as there are rules: each way alone gives its code and no other, all together give all of them.</summary>
public sealed class SpoiledPageTests
{
    private const string Page = "Abbeville";

    /// <summary>The end of the content, where most mistakes are added.</summary>
    private const string End = "</main>";

    private static readonly (string Code, string Before, string After)[] Mistakes =
    [
        ("SG504", End, """<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>"""),
        ("SG505", End, """<figure><svg aria-hidden="true"></svg><figcaption>La remise</figcaption></figure>"""),
        ("SG506", End, """<iframe src="/palmares/"></iframe>"""),
        ("SG508", End, """<table><tr><th scope="col">Année</th></tr><tr><td>2022</td></tr></table>"""),
        ("SG509", End, """<table aria-label="Labels"><tr><th>Année</th></tr><tr><td>2022</td></tr></table>"""),
        ("SG510", End, """<table role="presentation"><tr><th scope="col">Année</th></tr></table>"""),
        ("SG511", End, """<p><a href="/palmares/"></a></p>"""),
        ("SG512", End, """<p><a href="/palmares/">ici</a></p>"""),
        ("SG513", End, """<p><a href="/palmares/">La liste</a> <a href="/territoires/">La liste</a></p>"""),
        ("SG514", End, """<p><a href="/palmares/" aria-label="Les éditions">Tout voir</a></p>"""),
        ("SG515", End, """<p role="bouton">Un paragraphe</p>"""),
        ("SG516", End, """<p aria-hidden="true"><a href="/palmares/">Les éditions cachées</a></p>"""),
        ("SG517", End, """<p><button type="button"></button></p>"""),
        ("SG518", "<!doctype html>", "<!-- Une remarque avant toute chose, et aucun type -->"),
        ("SG519", End, """<span><div>Un bloc</div></span>"""),
        ("SG520", End, """<p id="double">Un</p><p id="double">Deux</p>"""),
        ("SG521", """<html lang="fr">""", """<html lang="en">"""),
        ("SG522", End, """<p lang="anglais">A fork</p>"""),
        ("SG523", "<title>Abbeville – Commune Libre</title>", "<title>Sans titre</title>"),
        ("SG525", End, """<p align="center">Un paragraphe</p>"""),
        ("SG526", "</footer>", "<h1>Un autre titre</h1></footer>"),
        ("SG527", End, "<h6>Loin en dessous</h6>"),
        ("SG528", End, "<h2></h2>"),
        ("SG529", End, """<nav><a href="/palmares/">Les autres éditions</a></nav>"""),
        ("SG530", End, "<ul><p>Abbeville</p></ul>"),
        ("SG531", End, """<p><input type="text" placeholder="Commune"></p>"""),
        ("SG532", End, """<fieldset><label><input type="checkbox"> Oui</label></fieldset>"""),
        ("SG533", End, """<p><label>Courriel <input autocomplete="courriel"></label></p>"""),
        ("SG534", "</nav>", """<a href="/palmares/">Une entrée de plus</a></nav>"""),
        ("SG535", "<body>", """<body><p><a href="/palmares/">Avant tout</a></p>"""),
        ("SG536", End, """<p tabindex="3">Un paragraphe</p>"""),
        ("SG537", End, """<p><a href="https://exemple.org/" target="_blank">Ailleurs</a></p>"""),
        ("SG538", End, """<p><video autoplay muted></video></p>"""),
        ("SG539", End, """<p><a href="/donnees/palmares.csv">Le palmarès entier</a></p>"""),
    ];

    public static TheoryData<string> Codes => new(Mistakes.Select(m => m.Code));

    [Fact]
    public void A_page_that_is_not_spoiled_has_no_defect() => Assert.Empty(Audit([]));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_mistake_gives_its_code_and_no_other(string code)
    {
        var diagnostic = Assert.Single(Audit(Mistakes.Where(m => m.Code == code)));

        Assert.Equal(code, diagnostic.Code);
        Assert.StartsWith("page /territoires/abbeville/ : ", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal("data/territoires.yaml", diagnostic.Span.File);
        Assert.Matches("gabarit : themes/tnl/templates/(?:Layout|Pages/Territoire)[.]cshtml$", diagnostic.Hint);
    }

    [Fact]
    public void A_page_spoiled_in_every_way_gives_the_diagnostics_of_each_way_and_no_other()
    {
        var each = Mistakes.SelectMany(m => Audit([m]));

        Assert.True(Mistakes.Length >= 25);
        Assert.Equal(Print(each), Print(Audit(Mistakes)));
    }

    /// <summary>The same page, without anybody who asks for it to be read again.</summary>
    [Fact]
    public void A_build_does_not_pay_for_the_audit() =>
        Assert.Empty(BuiltSite.Of(TestSite.Minimal.Sources, TestSite.Options, Theme(Mistakes)).Result.Diagnostics);

    private static ImmutableArray<Diagnostic> Audit(IEnumerable<(string Code, string Before, string After)> mistakes) =>
        BuiltSite.Of(TestSite.Minimal.Sources, TestSite.Options with { Audit = true }, Theme(mistakes)).Result.Diagnostics;

    private static IEnumerable<string> Print(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(d => d.ToString()).Order(StringComparer.Ordinal);

    private static SpoiledTheme Theme(IEnumerable<(string Code, string Before, string After)> mistakes) =>
        new() { Titre = Page, Changes = [.. mistakes.Select(m => (m.Before, m.Before == End ? m.After + End : m.After))] };
}
