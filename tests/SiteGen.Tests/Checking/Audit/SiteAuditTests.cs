using SiteGen.Diagnostics;
using SiteGen.Planning;

namespace SiteGen.Tests.Checking.Audit;

/// <summary>What is told of several pages, and how often.</summary>
public sealed class SiteAuditTests
{
    private static readonly SiteOptions Options = TestSite.Options with { Audit = true };

    [Fact]
    public void A_mistake_of_the_layout_is_told_once_with_the_number_of_pages()
    {
        var built = Build(new() { Changes = [("</footer>", "<p align=\"center\">Fin</p></footer>")] });

        var told = Assert.Single(built.Result.Diagnostics);
        Assert.Matches("^[0-9]+ pages [(]/, /[^,]+, /[^,]+…[)] : ", told.Message);
        Assert.Equal(built.Result.Plan!.Pages.Count(p => p is not IntegrerPage), int.Parse(told.Message.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.EndsWith("gabarit : themes/tnl/templates/Layout.cshtml", told.Hint, StringComparison.Ordinal);
    }

    /// <summary>Each page has an excerpt of its own, and the template one mistake.</summary>
    [Fact]
    public void A_mistake_that_a_template_makes_of_many_records_is_told_once()
    {
        var built = Build(new() { Changes = [("<main ", "<main align=\"center\" ")] });

        Assert.Matches("et [0-9]+ autres fautes semblables$", Assert.Single(built.Result.Diagnostics).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_order_of_what_is_told_does_not_depend_on_threads(int jobs)
    {
        var theme = new SpoiledTheme { Changes = [("<h1", "<h1 align=\"center\""), ("</main>", "<p><a href=\"/palmares/\"></a></p></main>")] };

        var told = BuiltSite.Of(TestSite.Minimal.Sources, Options with { Jobs = jobs }, theme).Result.Diagnostics;

        Assert.Equal(Print(BuiltSite.Of(TestSite.Minimal.Sources, Options with { Jobs = 2 }, theme).Result.Diagnostics), Print(told));
    }

    [Fact]
    public void A_mistake_of_a_text_is_told_where_it_is_written_and_not_in_the_template()
    {
        var built = TestSite.Minimal
            .With("content/territoires/nevers.md", "---\ntitre: Nevers\n---\n\nUn mot.\n\n## Une partie\n\n#### Un détail\n\nUn mot.\n")
            .Build(Options);

        var told = Assert.Single(built.Result.Diagnostics);
        Assert.Equal(("SG527", "content/territoires/nevers.md:9:1"), (told.Code, told.Span.ToString()));
        Assert.DoesNotContain("gabarit", told.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Redirections_are_read_too() =>
        Assert.Empty(TestSite.Minimal
            .With("content/faq.md", "---\ntitre: Questions\nalias: [/questions/]\n---\nUn mot.\n")
            .Build(Options).Result.Diagnostics);

    [Theory]
    [InlineData("""<h2 id="a">Un <a href="/palmares/" aria-labelledby="a">titre</a></h2>""")]
    [InlineData("""<h2 id="a" aria-labelledby="b">Un</h2><h2 id="b" aria-labelledby="a">Deux</h2>""")]
    [InlineData("""<p><label id="a">Champ <input type="text" aria-labelledby="a"></label></p>""")]
    [InlineData("""<p><label>Champ <select><option>Un</option></select></label></p>""")]
    public void Elements_that_name_each_other_have_a_name(string html) =>
        Assert.Empty(Build(new() { Titre = "Abbeville", Changes = [("</main>", html + "</main>")] }).Result.Diagnostics);

    private static BuiltSite Build(SpoiledTheme theme) => BuiltSite.Of(TestSite.Minimal.Sources, Options, theme);

    private static string[] Print(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(d => d.ToString())];
}
