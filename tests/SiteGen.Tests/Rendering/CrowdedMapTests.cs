using System.Globalization;
using System.Text;

namespace SiteGen.Tests.Rendering;

/// <summary>Maps of more territories than can be shown one by one: two départements of 160 towns each.</summary>
public sealed class CrowdedMapTests
{
    private const int Towns = 160;

    /// <summary>Two squares of a degree, far from each other.</summary>
    private const string Outlines =
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"code":"80","nom":"Somme","region":"32"},"geometry":{"type":"Polygon","coordinates":[[[1.5,49.5],[3.2,49.5],[3.2,50.4],[1.5,50.4],[1.5,49.5]]]}},
        {"type":"Feature","properties":{"code":"38","nom":"Isère","region":"84"},"geometry":{"type":"Polygon","coordinates":[[[4.8,44.7],[6.4,44.7],[6.4,45.9],[4.8,45.9],[4.8,44.7]]]}}
        ]}
        """;

    private static readonly BuiltSite Site = Crowded().Build();

    [Fact]
    public void The_country_counts_them_by_departement_and_each_number_leads_to_its_page()
    {
        var marks = Site.Page("/carte/").QuerySelectorAll("figure.carte svg a");

        Assert.Equal(["/departements/80/", "/departements/38/"], marks.Select(a => a.GetAttribute("href")!));
        Assert.All(marks, a => Assert.Equal("160", a.QuerySelector("text")!.TextContent));
    }

    [Fact]
    public void The_page_of_the_map_lists_departements_instead_of_territories_and_offers_no_filter()
    {
        var page = Site.Page("/carte/");

        Assert.Empty(page.QuerySelectorAll("main li a[href^='/territoires/']"));
        Assert.Single(page.QuerySelectorAll("main li a[href='/departements/80/']"));
        Assert.Null(page.QuerySelector("form.filtres"));
    }

    [Fact]
    public void A_departement_shows_every_one_of_its_territories_alone_or_in_a_group()
    {
        var marks = Site.Page("/departements/80/").QuerySelectorAll("figure.carte svg a:not(.etroite):not(.loupe):not([display])");

        Assert.Equal(Towns, marks.Sum(a => a.ClassList.Contains("groupe") ? int.Parse(a.QuerySelector("text")!.TextContent, CultureInfo.InvariantCulture) : 1));
        Assert.InRange(marks.Length, 20, Towns - 1);
    }

    private static TestSite Crowded()
    {
        var territoires = new StringBuilder();
        var laureats = new StringBuilder();
        var random = new Random(80);
        foreach (var (departement, region, south, west) in new[] { ("80", "32", 49.6, 1.6), ("38", "84", 44.8, 4.9) })
        {
            for (var i = 1; i <= Towns; i++)
            {
                var (lat, lon) = (south + (random.NextDouble() * 0.7), west + (random.NextDouble() * 1.4));
                territoires.Append(CultureInfo.InvariantCulture, $"- {{id: ville-{departement}-{i}, nom: Ville {departement} {i}, type: commune, insee: \"{departement}{i:000}\", departement: \"{departement}\", region: \"{region}\", geocode: {{lat: {lat:0.0000}, lon: {lon:0.0000}}}}}\n");
                laureats.Append(CultureInfo.InvariantCulture, $"  - {{territoire: ville-{departement}-{i}, niveau: {(i % 5) + 1}}}\n");
            }
        }

        return TestSite.Minimal
            .With("data/geo/departements.geojson", Outlines)
            .With("data/territoires.yaml", territoires.ToString())
            .With(TestSite.Edition2022, $"annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: publiee\nliste: complete\nlaureats:\n{laureats}");
    }
}
