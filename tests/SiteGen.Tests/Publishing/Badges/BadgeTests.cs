using System.Xml.Linq;

namespace SiteGen.Tests.Publishing.Badges;

/// <summary>Badges, their words, and what a name of the worst kind does to them.</summary>
public sealed class BadgeTests
{
    private const string Hostile = "=HYPERLINK(\"x\")</script><b>&'\"";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static TestSite Site { get; } = TestSite.Minimal.With(
        TestSite.Edition2022,
        """
        annee: 2022
        rang: 1
        echelle: niveaux-1-5
        statut: publiee
        resultats: 2022-11-08
        liste: complete
        laureats:
          - {territoire: abbeville, niveau: 5, deduit: [niveau, edition], reserve: "Déduit d’un article."}
          - {territoire: la-tronche, niveau-parmi: [3, 4]}
          - {territoire: nevers}
        """);

    private static TestSite WithHostileName { get; } = Site.With(
        "data/territoires.yaml",
        $$"""
        - {id: abbeville,  nom: '{{Hostile.Replace("'", "''", StringComparison.Ordinal)}}',  type: commune, insee: "80001", departement: "80", region: "32"}
        - {id: la-tronche, nom: La Tronche, type: commune, insee: "38516", departement: "38", region: "84"}
        - {id: nevers,     nom: Nevers,     type: commune, insee: "58194", departement: "58", region: "27"}
        """);

    [Theory]
    [InlineData("abbeville", "Commune Libre 2022 (année déduite), Niveau 5 (niveau déduit) : Abbeville", "Commune Libre Niveau 5 déduit 2022 année déduite Abbeville")]
    [InlineData("la-tronche", "Commune Libre 2022, Niveau 3 ou 4 : La Tronche", "Commune Libre Niveau 3 ou 4 2022 La Tronche")]
    [InlineData("nevers", "Commune Libre 2022, niveau non connu : Nevers", "Commune Libre Niveau non connu 2022 Nevers")]
    public void A_badge_says_what_is_known_and_no_more(string id, string title, string words)
    {
        var svg = XDocument.Parse(Site.Build().Text($"/badges/{id}.svg")).Root!;

        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal((string?)svg.Attribute("aria-labelledby"), (string?)svg.Element(Svg + "title")!.Attribute("id"));
        Assert.Equal(title, svg.Element(Svg + "title")!.Value.Replace('\u00A0', ' '));
        Assert.Equal(words, string.Join(' ', svg.Descendants(Svg + "text").Select(t => t.Value)));
        Assert.Equal(("120", "190"), ((string?)svg.Attribute("width"), (string?)svg.Attribute("height")));
    }

    /// <summary>A name of twelve words is drawn smaller, whole, inside the same size.</summary>
    [Fact]
    public void A_name_of_any_length_stays_inside_its_badge()
    {
        var name = string.Join(' ', Enumerable.Repeat("Communauté", 12));
        var svg = XDocument.Parse(Site.Replace("data/territoires.yaml", "Nevers,  ", $"{name},  ").Build().Text("/badges/nevers.svg")).Root!;
        var box = ((string)svg.Attribute("viewBox")!).Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal(("120", "190"), ((string?)svg.Attribute("width"), (string?)svg.Attribute("height")));
        Assert.Equal(120.0 / 190, box[2] / box[3], 0.01);
        Assert.All(svg.Descendants(Svg + "text"), t => Assert.InRange((double)t.Attribute("y")!, 0, box[3] - 6));
        Assert.Equal(12, svg.Descendants(Svg + "text").Count(t => t.Value == "Communauté"));
    }

    [Fact]
    public void A_hostile_name_is_only_a_name()
    {
        var svg = XDocument.Parse(WithHostileName.Build().Text("/badges/abbeville.svg")).Root!;

        Assert.EndsWith(Hostile, svg.Element(Svg + "title")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "b" or "script");
    }
}
