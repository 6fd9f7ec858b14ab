namespace SiteGen.Tests.RealSite;

/// <summary>What a page says when there is nothing to say, and where it leads on.</summary>
[Collection(RealSiteTests.Name)]
public sealed class EmptyStateTests(RealSiteFixture fixture)
{
    private readonly PublishedSite _site = fixture.Site;

    [Fact]
    public void A_region_without_laureate_says_so_and_what_that_is_worth()
    {
        var page = _site.Page("/regions/94/");

        Assert.Equal("Aucun territoire labellisé connu de ce site en Corse.", BuiltSite.TextOf(page.QuerySelector("main .annonce")!));
        Assert.StartsWith("Réserve : Des listes de lauréats sont partielles", BuiltSite.TextOf(page.QuerySelector("main .reserve")!), StringComparison.Ordinal);
        Assert.Equal(["Tous les territoires", "La carte"], page.QuerySelectorAll("main .suites a").Select(BuiltSite.TextOf));
        Assert.Empty(page.QuerySelectorAll("main table, main svg, main h2"));
    }

    [Fact]
    public void Every_region_of_the_country_has_a_page_and_the_list_names_those_without_laureate_apart()
    {
        var regions = Csv.Rows(File.ReadAllText(Repository.Path("data/reference/regions.csv"))).Where(r => r["zone"] != "com").ToList();
        var list = _site.Page("/territoires/");

        Assert.Equal(18, regions.Count);
        Assert.All(regions, region => Assert.True(_site.Documents.ContainsKey($"/regions/{region["code"]}/"), region["nom"]));
        Assert.Equal(
            "Sans territoire labellisé connu de ce site : Région Corse, Région Guadeloupe, Région Guyane, Région Martinique, Région Mayotte.",
            BuiltSite.TextOf(list.QuerySelector(".regions + .note")!));
        Assert.Equal(13, list.QuerySelectorAll(".regions > li").Length);
    }

    [Fact]
    public void A_page_that_does_not_exist_asks_what_the_reader_looks_for()
    {
        var form = _site.Page("/404.html").QuerySelector("main form[role=search]")!;

        Assert.EndsWith("/recherche/", form.GetAttribute("action"), StringComparison.Ordinal);
        Assert.Single(form.QuerySelectorAll("input[name=q]"));
    }
}
