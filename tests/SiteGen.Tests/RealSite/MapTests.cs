using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SiteGen.Theming;

namespace SiteGen.Tests.RealSite;

/// <summary>What every map of the site owes to those who read it, and to those who read its list instead.</summary>
[Collection(RealSiteTests.Name)]
public sealed class MapTests(RealSiteFixture fixture)
{
    private const string Map = "figure.carte";

    private readonly PublishedSite _site = fixture.Site;

    private List<(string Path, IHtmlDocument Page, IElement Map)> Maps =>
        [.. _site.Pages.Select(p => (p.Path, p.Page, Map: p.Page.QuerySelector(Map))).Where(p => p.Map is not null).Select(p => (p.Path, p.Page, p.Map!))];

    [Theory]
    [InlineData("/")]
    [InlineData("/carte/")]
    [InlineData("/palmares/2022/")]
    [InlineData("/regions/84/")]
    [InlineData("/departements/38/")]
    [InlineData("/mentions/meilleure-premiere-candidature/")]
    public void Each_kind_of_page_has_its_map(string path) => Assert.Contains(Maps, m => m.Path == path);

    [Fact]
    public void A_map_has_a_name_a_description_and_a_link_that_skips_it() => Assert.All(Maps, m =>
    {
        var title = m.Page.GetElementById(m.Map.GetAttribute("aria-labelledby")!)!;
        Assert.NotEmpty(title.TextContent);
        Assert.NotEmpty(title.NextElementSibling!.TextContent);
        Assert.Equal("passer", m.Map.QuerySelector("a")!.ClassName);
    });

    /// <summary>What the marks stand for, with those that are told to have no point here, against the list that the map leads to.</summary>
    [Fact]
    public void A_map_and_its_list_have_the_same_territories() => Assert.All(Maps, m =>
    {
        var onMap = Territories(m.Map.QuerySelectorAll("svg a, figcaption a"));
        var to = m.Map.QuerySelector("a.passer")!.GetAttribute("href")!.Split('#');
        var page = to[0].Length == 0 ? m.Page : _site.Page(to[0]);
        var list = page.GetElementById(to[1])!;
        var beside = list.ParentElement!.Closest("#laureats, [aria-labelledby=laureats]") ?? list.ParentElement;
        Assert.Equal(Territories(beside.QuerySelectorAll("a")), onMap);
    });

    /// <summary>A group says how many it stands for, and the marks that it stands for are in the page, to be looked at closer.</summary>
    [Fact]
    public void The_marks_of_each_width_stand_for_every_territory_that_is_placed() => Assert.All(Maps, m =>
    {
        var marks = m.Map.QuerySelectorAll("svg a:not(.loupe)").ToList();
        var placed = Territories(marks).Count;
        Assert.Equal(placed, marks.Where(a => !a.ClassList.Contains("etroite") && a.GetAttribute("display") is null).Sum(Count));
        Assert.Equal(placed, marks.Where(a => !a.ClassList.Contains("large") && a.GetAttribute("display") is null).Sum(Count));
    });

    [Fact]
    public void A_mark_says_what_it_is_in_words_and_refers_to_a_drawing_of_the_page() => Assert.All(Maps, m => Assert.All(m.Map.QuerySelectorAll("svg a"), a =>
    {
        Assert.Matches(".+\u00A0: .+", a.QuerySelector("title")!.TextContent);
        Assert.NotNull(m.Page.GetElementById(a.QuerySelector("use")!.GetAttribute("href")![1..]));
    }));

    [Fact]
    public void Marks_are_read_from_north_to_south() => Assert.All(Maps, m =>
    {
        var heights = m.Map.QuerySelectorAll("svg a:not(.loupe)").Select(a => int.Parse(a.QuerySelector("use")!.GetAttribute("y")!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(heights.Order(), heights);
    });

    [Fact]
    public void A_territory_whose_seat_is_elsewhere_is_told_apart_from_one_without_a_seat()
    {
        var isere = _site.Page("/departements/38/").QuerySelector(Map)!;

        Assert.Contains("Hors de cette carte", isere.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sans point", isere.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sans point", _site.Page("/carte/").QuerySelector(Map)!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Some nine towns within eight kilometres: one mark on the map, and each its own in the part that is drawn larger.</summary>
    [Fact]
    public void The_towns_around_grenoble_are_told_apart()
    {
        var marks = _site.Page("/departements/38/").QuerySelectorAll("figure.carte a.loupe:not(.etroite)");

        Assert.Equal(9, Territories(marks).Count);
        Assert.DoesNotContain(marks, a => a.ClassList.Contains("groupe"));
        Assert.Equal(9, marks.Count(a => a.QuerySelector("text.nom") is not null));
    }

    [Fact]
    public void Every_placed_territory_has_a_small_map_of_where_it_is()
    {
        foreach (var territoire in _site.Result.Plan!.Palmares.Territoires)
        {
            var map = _site.Page($"/territoires/{territoire.Id}/").QuerySelector("svg.localisation");
            Assert.Equal(territoire.Geocode is not null, map is not null);
            Assert.True(map is null || map.QuerySelector("title")!.TextContent.StartsWith(Typographie.Of(territoire.Nom), StringComparison.Ordinal));
        }
    }

    private static int Count(IElement mark) =>
        mark.ClassList.Contains("groupe") ? int.Parse(mark.QuerySelector("text")!.TextContent, System.Globalization.CultureInfo.InvariantCulture) : 1;

    private static SortedSet<string> Territories(IEnumerable<IElement> links) =>
        [.. links.Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith("/territoires/", StringComparison.Ordinal) && h.Length > "/territoires/".Length)];
}
