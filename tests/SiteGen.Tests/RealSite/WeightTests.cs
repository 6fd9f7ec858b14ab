using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using SiteGen.Model;
using SiteGen.Planning;
using Xunit.Abstractions;

namespace SiteGen.Tests.RealSite;

/// <summary>What a page costs its visitor, in bytes on the wire and in elements.</summary>
[Collection(RealSiteTests.Name)]
public sealed class WeightTests(RealSiteFixture fixture, ITestOutputHelper output)
{
    private readonly PublishedSite _site = fixture.Site;

    /// <summary>The same site, each page weighed.</summary>
    private readonly BuildResult _weighed = fixture.Weighed;

    /// <summary>Without one, nothing would hold the pages of a kind to anything; the build of the site is the judge of the rest.</summary>
    [Fact]
    public void Every_kind_of_page_has_a_budget()
    {
        var budgets = _site.Result.Plan!.Palmares.Site.Budgets;

        Assert.Equal(SortesDePage.Toutes.Order(StringComparer.Ordinal), budgets.Select(b => b.SorteDePage).Order(StringComparer.Ordinal));
        Assert.All(budgets, b => Assert.InRange(b.Requetes!.Value.Value, 1, 5));
    }

    [Theory]
    [InlineData(SortesDePage.Accueil, 85)]
    [InlineData(SortesDePage.Edition, 85)]
    [InlineData(SortesDePage.Territoire, 85)]
    [InlineData(SortesDePage.Criteres, 85)]
    [InlineData(SortesDePage.AutoEvaluation, 85)]
    [InlineData(SortesDePage.Mention, 85)]
    [InlineData(SortesDePage.Texte, 85)]
    [InlineData(SortesDePage.Liste, 75)]
    [InlineData(SortesDePage.Carte, 75)]
    [InlineData(SortesDePage.Recherche, 75)]
    [InlineData(SortesDePage.Palmares, 60)]
    public void The_ecoindex_that_is_promised_is_in_the_budget(string sorte, int least) =>
        Assert.InRange(_site.Result.Plan!.Palmares.Site.Budgets.Single(b => b.SorteDePage == sorte).EcoIndex!.Value.Value, least, 100);

    [Fact]
    public void What_a_page_weighs_is_told_as_a_server_sends_it()
    {
        Assert.All(_weighed.Costs, cost =>
        {
            var path = cost.Page.Route.Path;
            var resources = ResourcesOf(_site.Page(path)).ToList();
            Assert.Equal(1 + resources.Count, cost.Requests);
            Assert.Equal(_site.Files[path].Length + resources.Sum(r => _site.Files[r].Length), cost.Raw);
            Assert.Equal(Compressed(_site.Files[path]) + resources.Sum(r => Compressed(_site.Files[r])), cost.Weight);
        });
        foreach (var kind in _weighed.Costs.GroupBy(c => c.Sorte))
        {
            output.WriteLine($"{kind.Key}: EcoIndex {kind.Min(c => c.EcoIndex):0.00}, {kind.Max(c => c.Elements)} elements, {kind.Max(c => c.Requests)} requests, {kind.Max(c => c.Weight)} bytes");
        }
    }

    /// <summary>A count of tags, against that of a parser, on pages of all sorts.</summary>
    [Fact]
    public void Elements_are_counted_as_a_browser_counts_them() => Faults.AssertNone(
        from cost in _weighed.Costs
        let parsed = _site.Page(cost.Page.Route.Path).All.Count(e => e.ParentElement?.Closest("svg") is null)
        where parsed != cost.Elements
        select $"{cost.Page.Route}: {cost.Elements}, and a parser finds {parsed}");

    /// <summary>A build compresses only what it must; what it tells instead is no less, so that a budget it finds kept is kept.</summary>
    [Fact]
    public void What_is_not_weighed_exactly_is_not_told_lighter_than_it_is() =>
        Assert.All(_site.Result.Costs.Zip(_weighed.Costs), pair => Assert.True(pair.First.Weight >= pair.Second.Weight, $"{pair.First} {pair.Second}"));

    /// <summary>Ten packets, what a server sends before it waits for the first answer: the page and its style can be read, pictures come later.</summary>
    [Fact]
    public void A_territory_page_arrives_in_the_first_round_with_its_style() => Faults.AssertNone(
        from page in _site.Result.Plan!.Pages.OfType<TerritoirePage>()
        let files = _site.Page(page.Route.Path).QuerySelectorAll("link[rel~=stylesheet], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        let weight = files.Append(page.Route.Path).Sum(f => Compressed(_site.Files[f]))
        where weight >= 14 * 1024
        select $"{page.Route}: {weight} bytes");

    [Fact]
    public void The_script_of_the_maps_is_small_and_loaded_only_where_there_is_one()
    {
        Assert.InRange(Compressed(_site.Files[Asset("carte.")]), 1, 8 * 1024);
        Assert.InRange(Compressed(_site.Files[Asset("autour.")]), 1, 3 * 1024);
        foreach (var page in _site.Result.Plan!.Pages.Select(p => _site.Page(p.Route.Path)))
        {
            Assert.Equal(page.QuerySelectorAll("figure.carte").Length, page.Scripts.Count(s => s.Source == Asset("carte.")));
        }
    }

    [Fact]
    public void A_search_costs_little_and_only_where_one_searches()
    {
        var (script, index) = (Compressed(_site.Files[Asset("recherche.")]), Compressed(_site.Files["/recherche/index.json"]));
        output.WriteLine($"search: script {script} bytes, index {index}");

        Assert.InRange(script, 1, 3 * 1024);
        Assert.InRange(index, 1, 10 * 1024);
        Assert.Equal(
            ["/recherche/"],
            _site.Result.Plan!.Pages.Select(p => p.Route.Path).Where(p => _site.Page(p).Scripts.Any(s => s.Source == Asset("recherche."))));
    }

    [Fact]
    public void The_script_of_the_self_assessment_is_small_and_loaded_only_there()
    {
        Assert.InRange(Compressed(_site.Files[Asset("auto-evaluation.")]), 1, 3000);
        var pages = _site.Result.Plan!.Pages.Select(p => p.Route.Path).Where(p => _site.Page(p).Scripts.Any(s => s.Source == Asset("auto-evaluation.")));
        Assert.Equal("/auto-evaluation/", Assert.Single(pages));
    }

    [Fact]
    public void A_map_costs_little()
    {
        var page = _site.Page("/carte/");
        var whole = Compressed(_site.Files["/carte/"]) + ResourcesOf(page).Sum(r => Compressed(_site.Files[r]));
        var ground = Compressed(_site.Files[Asset("fond-de-carte.")]);
        var locator = Compressed(_site.Files[Asset("vignette.")])
            + _site.Page("/territoires/echirolles/").QuerySelectorAll("svg.localisation").Sum(svg => Compressed(Encoding.UTF8.GetBytes(svg.OuterHtml)));
        output.WriteLine($"/carte/: {whole} bytes in all, ground {ground}, locator of a territory {locator}");

        Assert.InRange(whole, 1, 55 * 1024);
        Assert.InRange(ground, 1, 20 * 1024);
        Assert.InRange(locator, 1, 3 * 1024);
    }

    private string Asset(string name) => _site.Files.Keys.Single(f => f.StartsWith("/assets/" + name, StringComparison.Ordinal));

    private IEnumerable<string> ResourcesOf(IDocument page) =>
        page.QuerySelectorAll("link[rel~=stylesheet], link[rel~=icon], script[src], img, image")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Where(_site.Files.ContainsKey)
            .Distinct();

    private static int Compressed(byte[] bytes)
    {
        var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)stream.Length;
    }
}
