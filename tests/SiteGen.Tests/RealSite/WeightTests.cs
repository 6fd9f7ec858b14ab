using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using SiteGen.Planning;
using Xunit.Abstractions;

namespace SiteGen.Tests.RealSite;

/// <summary>What a page costs its visitor, in bytes on the wire and in elements.</summary>
[Collection(RealSiteTests.Name)]
public sealed class WeightTests(RealSiteFixture fixture, ITestOutputHelper output)
{
    /// <summary>What a server sends before it waits for the first answer: ten packets.</summary>
    private const int FirstRound = 14 * 1024;

    private readonly PublishedSite _site = fixture.Site;

    [Fact]
    public void A_territory_page_arrives_in_the_first_round_with_its_style()
    {
        foreach (var page in _site.Result.Plan!.Pages.OfType<TerritoirePage>())
        {
            Assert.True(WeightOf(page.Route.Path) < FirstRound, $"{page.Route}: {WeightOf(page.Route.Path)} bytes");
        }
    }

    [Fact]
    public void A_page_of_text_arrives_in_the_first_round_with_its_style()
    {
        foreach (var page in _site.Result.Plan!.Pages.OfType<PageLibre>())
        {
            Assert.True(WeightOf(page.Route.Path) < FirstRound, $"{page.Route}: {WeightOf(page.Route.Path)} bytes");
        }
    }

    [Theory]
    [InlineData("/", 85)]
    [InlineData("/palmares/2022/", 85)]
    [InlineData("/territoires/echirolles/", 85)]
    [InlineData("/criteres/", 85)]
    [InlineData("/auto-evaluation/", 85)]
    [InlineData("/le-label/faq/", 85)]
    [InlineData("/territoires/", 75)]
    [InlineData("/plan-du-site/", 75)]
    [InlineData("/carte/", 75)]
    [InlineData("/recherche/", 75)]
    [InlineData("/statistiques/", 60)]
    public void The_ecoindex_of_a_page_is_within_its_budget(string path, int least)
    {
        var page = _site.Page(path);
        var elements = page.All.Count(e => e.ParentElement?.Closest("svg") is null);
        var resources = ResourcesOf(page).ToList();
        var kilobytes = (Compressed(_site.Files[path]) + resources.Sum(r => Compressed(_site.Files[r]))) / 1000.0;
        var score = EcoIndex.Score(elements, 1 + resources.Count, kilobytes);
        output.WriteLine($"{path}: EcoIndex {score:0.0}, {elements} elements, {1 + resources.Count} requests, {kilobytes:0.0} kB");

        Assert.True(score >= least, $"{path}: {score:0.0} for {elements} elements, {1 + resources.Count} requests, {kilobytes:0.0} kB");
    }

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

    /// <summary>The page and the files that it waits for before it can be read: style and script.</summary>
    private int WeightOf(string path)
    {
        var page = _site.Page(path);
        return Compressed(_site.Files[path])
            + page.QuerySelectorAll("link[rel~=stylesheet], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Sum(r => Compressed(_site.Files[r]));
    }

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
