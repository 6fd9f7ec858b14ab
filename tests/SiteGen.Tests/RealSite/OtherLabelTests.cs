using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SiteGen.Tests.RealSite;

/// <summary>Nothing about one label is written in the program: another builds with its own data.</summary>
public sealed partial class OtherLabelTests
{
    private static readonly Lazy<PublishedSite> Built = new(() => PublishedSite.Of(Repository.Path("tests/sites/autre-label")));

    private static PublishedSite Site => Built.Value;

    [Fact]
    public void Another_label_builds_without_an_error_or_a_warning() =>
        Faults.AssertNone(Site.Result.Diagnostics.Select(d => d.ToString()));

    [Fact]
    public void No_file_of_it_names_the_label_the_program_was_written_for() =>
        Faults.AssertNone(Site.Files.Where(f => FirstLabel().IsMatch(Encoding.UTF8.GetString(f.Value))).Select(f => f.Key));

    [Fact]
    public void No_file_of_it_knows_the_sign_of_that_label() =>
        Faults.AssertNone(Site.Files.Where(f => Encoding.UTF8.GetString(f.Value).Contains("copyleft", StringComparison.OrdinalIgnoreCase)).Select(f => f.Key));

    [Theory]
    [InlineData("/", "Commune à vélo")]
    [InlineData("/palmares/2023/", "Palmarès 2023")]
    [InlineData("/palmares/2024/", "Palmarès 2024")]
    [InlineData("/territoires/valbourg/", "Valbourg")]
    [InlineData("/territoires/oeillet-sur-selle/", "Œillet-sur-Selle")]
    [InlineData("/departements/2a/", "Département 2A (2A)")]
    [InlineData("/mentions/ecoliers/", "Mention « Prix des écoliers »")]
    [InlineData("/criteres/rouler/", "Rouler")]
    [InlineData("/le-label/", "Le label")]
    public void Its_pages_are_there_with_their_titles(string path, string title) =>
        Assert.Equal(title, Site.Page(path).QuerySelector("h1")!.TextContent.Trim().Replace('\u00A0', ' '));

    [Fact]
    public void Every_page_bears_its_name() =>
        Assert.All(Site.Pages, p => Assert.Contains("Commune à vélo", p.Page.Title, StringComparison.Ordinal));

    [Fact]
    public void Its_levels_are_its_own()
    {
        var headings = Site.Page("/palmares/2024/").QuerySelectorAll("[aria-labelledby=laureats] h3").Select(h => h.TextContent.Trim()).ToList();

        string[] levels = ["Trois étoiles", "Une étoile ou Deux étoiles", "Une étoile", "niveau non connu"];
        Assert.Equal(levels.Length, headings.Count);
        Assert.All(levels, level => Assert.Contains(headings, h => h.StartsWith(level, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Its_stars_are_drawn() =>
        Assert.NotNull(Site.Page("/territoires/valbourg/").QuerySelector("[aria-labelledby=historique] td svg"));

    [Fact]
    public void Its_figures_are_drawn_with_its_own_levels_and_numbers()
    {
        var page = Site.Page("/statistiques/");
        var (labels, levels) = (Trace.Of(page, "par-edition")!, Trace.Of(page, "niveaux-etoiles")!);

        Assert.Equal(["connue"], labels.Classes("2023"));
        Assert.Equal(["connue", "non-connue"], labels.Classes("2024"));
        Assert.Equal(labels.Largeur("2024", "connue") * 3 / 4, labels.Largeur("2024", "non-connue"), 0.02);
        Assert.Equal(["3", "≥1", "1", "≥1", "?", "5"], levels.Mots("2024").Skip(1));
        Assert.Contains("1 déjà labellisé, 3 premiers labels", string.Concat(Trace.Of(page, "premiers-labels")!.Mots("2024")), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_trajectories_have_its_own_levels() =>
        Assert.Equal(["2", "3"], Site.Page("/territoires/valbourg/").QuerySelectorAll("figure.trajectoire circle.niveau + text").Select(t => t.TextContent));

    [Fact]
    public void Without_outlines_the_map_is_left_out_and_the_page_says_so()
    {
        var map = Site.Page("/carte/").QuerySelector("main")!;

        Assert.Null(map.QuerySelector("image"));
        Assert.Contains(map.QuerySelectorAll("p"), p => p.TextContent.Contains("carte", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Its_drawings_are_well_formed_and_no_attribute_of_theirs_is_empty() =>
        Faults.AssertNone(
            from file in Site.Files
            where file.Key.EndsWith(".svg", StringComparison.Ordinal)
            from attribute in XDocument.Parse(Site.Text(file.Key)).Descendants().Attributes()
            where attribute.Value.Length == 0
            select $"{file.Key}: {attribute}");

    [GeneratedRegex(@"Territoires?\s+Numériques?\s+Libres?|\bTNL\b|territoire-numerique-libre|ADULLACT", RegexOptions.IgnoreCase)]
    private static partial Regex FirstLabel();
}
