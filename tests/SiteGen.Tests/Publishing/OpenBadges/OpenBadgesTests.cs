using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace SiteGen.Tests.Publishing.OpenBadges;

/// <summary>The hosted documents of Open Badges 2.0.</summary>
public sealed class OpenBadgesTests
{
    private const string Base = "https://label.example/open-badges/";

    private static readonly TestSite Site = TestSite.Minimal
        .Replace(TestSite.Edition2022, "liste: complete\n", "resultats: 2022-11-08\nliste: complete\n")
        .With(
            "data/label.yaml",
            TestSite.Minimal.Files["data/label.yaml"] + "organisateur: {nom: Les Communes, url: \"https://communes.example/\"}\ncontact: {courriel: label@communes.example}\n")
        .Replace("data/territoires.yaml", "region: \"32\"}", "region: \"32\", site: \"https://abbeville.example/\"}");

    [Fact]
    public void An_assertion_leads_to_its_class_its_image_its_edition_and_the_site_of_its_laureate()
    {
        var assertion = Read("labels/abbeville/2022.json");

        Assert.Equal(("https://w3id.org/openbadges/v2", "Assertion", $"{Base}labels/abbeville/2022.json"), ((string?)assertion["@context"], (string?)assertion["type"], (string?)assertion["id"]));
        Assert.Equal("""{"type":"url","hashed":false,"identity":"https://abbeville.example/"}""", assertion["recipient"]!.ToJsonString());
        Assert.Equal("""{"type":"hosted"}""", assertion["verification"]!.ToJsonString());
        Assert.Equal($"{Base}niveaux/niveaux-1-5/5.json", (string?)assertion["badge"]);
        Assert.Equal("https://label.example/badges/abbeville/2022.svg", (string?)assertion["image"]);
        Assert.Equal("2022-11-08T12:00:00Z", (string?)assertion["issuedOn"]);
        Assert.Equal("https://label.example/palmares/2022/", (string?)assertion["evidence"]!["id"]);
        Assert.Contains("non signé", (string?)assertion["narrative"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_laureate_whose_site_nobody_gives_is_known_by_its_page() =>
        Assert.Equal("https://label.example/territoires/nevers/", (string?)Read("labels/nevers/2022.json")["recipient"]!["identity"]);

    [Fact]
    public void A_class_leads_to_its_image_its_criteria_and_who_gives_it()
    {
        var classe = Read("niveaux/niveaux-1-5/5.json");

        Assert.Equal(("BadgeClass", "Commune Libre, Niveau 5", $"{Base}niveaux/niveaux-1-5/5.svg"), ((string?)classe["type"], (string?)classe["name"], (string?)classe["image"]));
        Assert.Equal(("https://label.example/criteres/", $"{Base}emetteur.json"), ((string?)classe["criteria"]!["id"], (string?)classe["issuer"]));
        Assert.NotEmpty((string)classe["description"]!);
    }

    [Fact]
    public void The_badge_of_a_class_names_neither_a_territory_nor_a_year() =>
        Assert.Equal("Commune Libre Niveau 5", string.Join(' ', XDocument.Parse(Site.Build().Text("/open-badges/niveaux/niveaux-1-5/5.svg")).Descendants().Where(e => e.Name.LocalName == "text").Select(t => t.Value)));

    [Fact]
    public void Who_gives_the_label_is_who_organises_it()
    {
        var emetteur = Read("emetteur.json");

        Assert.Equal(
            ("Profile", "Les Communes", "https://communes.example/", "label@communes.example"),
            ((string?)emetteur["type"], (string?)emetteur["name"], (string?)emetteur["url"], (string?)emetteur["email"]));
    }

    [Fact]
    public void What_the_data_do_not_know_of_who_gives_it_is_left_out()
    {
        var emetteur = JsonNode.Parse(TestSite.Minimal.Build().Text("/open-badges/emetteur.json"))!;

        Assert.Equal(("Commune Libre", "https://label.example/"), ((string?)emetteur["name"], (string?)emetteur["url"]));
        Assert.Null(emetteur["email"]);
    }

    [Fact]
    public void A_label_of_a_day_that_nobody_knows_has_no_assertion() =>
        Assert.DoesNotContain(TestSite.Minimal.Build().Outputs.Keys, p => p.StartsWith("/open-badges/labels/", StringComparison.Ordinal));

    [Fact]
    public void An_embargo_holds_assertions_badges_and_frames_back() =>
        Assert.DoesNotContain(
            Site.Build(TestSite.Options with { Clock = TestSite.At("2022-11-01T12:00:00Z") }).Outputs.Keys,
            p => p.Contains("abbeville", StringComparison.Ordinal));

    private static JsonNode Read(string path) => JsonNode.Parse(Site.Build().Text($"/open-badges/{path}"))!;
}
