using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Publishing.Badges;

/// <summary>Badges, their words, and what a name of the worst kind does to them.</summary>
public sealed class BadgeTests
{
    private const string Hostile = HostileSite.Name;

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

    [Theory]
    [InlineData("abbeville", "2022 (année déduite) · Niveau 5 (déduit)")]
    [InlineData("la-tronche", "2022 · Niveau 3 ou 4")]
    [InlineData("nevers", "2022 · niveau non connu")]
    public void An_image_server_is_told_the_same(string id, string message)
    {
        var badge = JsonNode.Parse(Site.Build().Text($"/badges/{id}.json"))!;

        Assert.Equal((1, "Commune Libre", message), ((int)badge["schemaVersion"]!, (string?)badge["label"], (string?)badge["message"]));
        Assert.Matches("^#[0-9a-f]{6}$", (string?)badge["color"]);
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
    public void A_hostile_name_is_only_a_name_in_the_badge_the_code_to_copy_and_the_frame()
    {
        var built = WithHostileName.Build();
        Assert.DoesNotContain(built.Result.Diagnostics, d => d.IsError);
        var svg = XDocument.Parse(built.Text("/badges/abbeville.svg")).Root!;
        Assert.EndsWith(Hostile, svg.Element(Svg + "title")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "b" or "script");

        var page = built.Page("/territoires/abbeville/");
        var image = new HtmlParser().ParseDocument(page.QuerySelector("#extrait")!.TextContent);
        Assert.EndsWith(Hostile, image.QuerySelector("a > img:only-child")!.GetAttribute("alt"), StringComparison.Ordinal);
        Assert.Equal(5, image.All.Length);

        var oembed = JsonNode.Parse(built.Text("/integrer/abbeville/oembed.json"))!;
        var frame = new HtmlParser().ParseDocument((string)oembed["html"]!);
        Assert.Equal(page.QuerySelector("#cadre")!.TextContent, (string?)oembed["html"]);
        Assert.EndsWith(Hostile, frame.QuerySelector("iframe")!.GetAttribute("title"), StringComparison.Ordinal);
        Assert.EndsWith(Hostile, (string?)oembed["title"], StringComparison.Ordinal);
        Assert.Equal(4, frame.All.Length);

        var framed = built.Page("/integrer/abbeville/");
        Assert.Equal(Hostile, framed.QuerySelector("h1")!.TextContent);
        Assert.Null(framed.QuerySelector("b, script"));
    }

    [Theory]
    [InlineData("csv", false, false, false)]
    [InlineData("badges", true, false, false)]
    [InlineData("integrer", false, true, false)]
    [InlineData("open-badges", false, false, true)]
    public void What_a_site_does_not_want_leaves_no_file_no_link_and_no_code(string family, bool badges, bool frames, bool openBadges)
    {
        var built = Site.With("data/site.yaml", $"url: https://label.example/\nsorties: [{family}]\n").Build();
        var page = built.Page("/territoires/abbeville/");
        bool Has(string folder) => built.Outputs.Keys.Any(p => p.StartsWith(folder, StringComparison.Ordinal));

        Assert.DoesNotContain(built.Result.Diagnostics, d => d.IsError);
        Assert.Equal((badges, frames, openBadges), (Has("/badges/"), Has("/integrer/"), Has("/open-badges/")));
        Assert.Equal(badges, page.QuerySelector("#extrait") is not null);
        Assert.Equal(frames, page.QuerySelector("#cadre") is not null);
        Assert.Equal(badges || frames, page.QuerySelector(".badge-a-copier") is not null);
        Assert.Equal(frames, page.QuerySelector("link[type='application/json+oembed']") is not null);
        if (frames)
        {
            Assert.Null(built.Page("/integrer/abbeville/").QuerySelector("img"));
            Assert.Contains("Commune Libre", built.Page("/integrer/abbeville/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        if (openBadges)
        {
            Assert.Null(JsonNode.Parse(built.Text("/open-badges/labels/abbeville/2022.json"))!["image"]);
        }
    }

    [Fact]
    public void A_territory_without_a_label_has_nothing_to_show()
    {
        var built = Site.Replace(TestSite.Edition2022, "  - {territoire: nevers}", string.Empty).Build();

        Assert.DoesNotContain(built.Outputs.Keys, p => p.Contains("nevers", StringComparison.Ordinal) && !p.StartsWith("/territoires/", StringComparison.Ordinal) && !p.StartsWith("/api/", StringComparison.Ordinal));
        Assert.Null(built.Page("/territoires/nevers/").QuerySelector(".badge-a-copier, link[type='application/json+oembed']"));
    }
}
