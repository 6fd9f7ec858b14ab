using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.Tests.Publishing.Api;

public sealed class ApiTests
{
    private static readonly TestSite Site = TestSite.Minimal
        .With("data/mentions.yaml", "encouragements: {nom: Encouragements}\n")
        .With(TestSite.Edition2022, """
            annee: 2022
            rang: 1
            echelle: niveaux-1-5
            statut: publiee
            liste: partielle
            remise: {date: 2022-11-08, note: À distance.}
            mentions: [{mention: encouragements, territoire: nevers, sources: [a]}]
            laureats:
              - {territoire: nevers, nom-publie: Ville de Nevers, niveau: 4, sources: [a]}
              - {territoire: abbeville, niveau-parmi: [3, 4], reserve: Un doute.}
              - {territoire: la-tronche}
            sources: {a: {titre: A, url: "https://source.example/", date: 2022-12}}
            """);

    private static readonly BuiltSite Built = Site.Build();

    [Theory]
    [InlineData("niveau: 4", "enonce", "4", null)]
    [InlineData("niveau: 4, deduit: [niveau], reserve: r", "deduit", "4", null)]
    [InlineData("niveau-parmi: [3, 4], reserve: r", "parmi", null, "3 4")]
    [InlineData("reserve: r", "inconnu", null, null)]
    public void A_label_says_how_its_level_is_known(string keys, string certitude, string? niveau, string? parmi)
    {
        var built = Site.Replace(TestSite.Edition2022, "nom-publie: Ville de Nevers, niveau: 4, sources: [a]", keys)
            .Replace(TestSite.Edition2022, "territoire: nevers, sources: [a]", "territoire: nevers").Replace(TestSite.Edition2022, "sources: {a: {titre: A, url: \"https://source.example/\", date: 2022-12}}", string.Empty).Build();
        var label = Read(built, "/api/v1/territoires/nevers.json")["labels"]![0]!;

        Assert.Equal(certitude, (string?)label["certitude"]);
        Assert.Equal(niveau, (string?)label["niveau"]);
        Assert.Equal(parmi, label["niveau_parmi"] is JsonArray array ? string.Join(' ', array.Select(n => (string?)n)) : null);
    }

    [Fact]
    public void A_label_has_an_id_the_name_published_then_and_the_name_now_and_its_sources_whole()
    {
        var label = Read(Built, "/api/v1/editions/2022.json")["labels"]![0]!;

        Assert.Equal(("2022-nevers", "Ville de Nevers", "Nevers"), ((string?)label["id"], (string?)label["nom_publie"], (string?)label["territoire_nom"]));
        Assert.Equal("""{"id":"a","titre":"A","url":"https://source.example/","date":"2022-12"}""", label["sources"]![0]!.ToJsonString());
        Assert.Equal("encouragements", (string?)label["mentions"]![0]);
    }

    /// <summary>« Nothing is known of it » is told by leaving it out, never by zero, an empty text or null.</summary>
    [Fact]
    public void What_is_not_known_is_left_out()
    {
        var territoire = Read(Built, "/api/v1/territoires/la-tronche.json").AsObject();

        Assert.All((string[])["lat", "lon", "siege", "site", "remplace", "reserve"], name => Assert.False(territoire.ContainsKey(name), name));
        Assert.False(territoire["labels"]![0]!.AsObject().ContainsKey("niveau"));
        Assert.DoesNotContain("null", Built.Text("/api/v1/territoires/la-tronche.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_the_site_leads_to_what_is_published_below_a_path_too()
    {
        var built = Site.Build(TestSite.Options with { BaseUrl = new("https://a.example/label/") });
        var links = Documents(built).SelectMany(d => Links(JsonNode.Parse(built.Text(d)))).Where(l => !l.StartsWith("https://spdx.org/", StringComparison.Ordinal)).Distinct().ToList();

        Assert.InRange(links.Count, 20, 200);
        Assert.All(links, link => Assert.True(built.Outputs.ContainsKey(link["https://a.example/label".Length..]), link));
    }

    [Fact]
    public void Each_document_leads_to_itself_and_to_its_schema() =>
        Assert.All(Documents(Built), path =>
        {
            var links = Read(Built, path)["links"]!.AsArray().ToLookup(l => (string)l!["rel"]!, l => (string)l!["href"]!);
            Assert.Equal("https://label.example" + path, Assert.Single(links["self"]));
            Assert.Contains(Assert.Single(links["describedby"])["https://label.example".Length..], Built.Outputs.Keys);
        });

    [Fact]
    public void A_site_that_wants_no_API_has_none_nor_leads_to_one()
    {
        var built = Site.With("data/site.yaml", "url: https://label.example/\nsorties: [csv, catalogue]\n").Build();

        Assert.DoesNotContain(built.Outputs.Keys, p => p.StartsWith("/api/", StringComparison.Ordinal));
        Assert.DoesNotContain(built.Outputs.Keys, p => built.Text(p).Contains("/api/v1/", StringComparison.Ordinal));
    }

    /// <summary>What was served once is served for ever: <c>tests/data-attendue/api-v1.txt</c> has each property of each kind of record, and grows only.</summary>
    [Fact]
    public void No_property_that_was_served_is_ever_taken_away()
    {
        var recorded = File.ReadAllLines(Repository.Path("tests/data-attendue/api-v1.txt"));
        var schemas = JsonNode.Parse(Built.Text("/api/v1/openapi.json"))!["components"]!["schemas"]!.AsObject();
        var described = schemas.SelectMany(s => s.Value!["properties"]!.AsObject(), (s, p) => $"{s.Key}.{p.Key} {TypeOf(p.Value!)}").ToList();

        Assert.Equal([], recorded.Except(described));
        Assert.True(!described.Except(recorded).Any(), $"new, to be added to api-v1.txt:\n{string.Join('\n', described.Except(recorded))}");
    }

    private static string TypeOf(JsonNode schema) =>
        (string?)schema["$ref"] is { } reference ? reference[(reference.LastIndexOf('/') + 1)..]
        : schema["items"] is { } items ? $"{TypeOf(items)}[]"
        : (string)schema["type"]!;

    private static IEnumerable<string> Documents(BuiltSite built) =>
        built.Outputs.Keys.Where(p => p.StartsWith("/api/v1/", StringComparison.Ordinal) && !p.Contains("/schemas/", StringComparison.Ordinal) && !p.EndsWith("/openapi.json", StringComparison.Ordinal));

    private static IEnumerable<string> Links(JsonNode? node) => node switch
    {
        JsonObject thing when thing["href"] is { } href => [(string)href!],
        JsonObject thing => thing.Where(p => p.Key != "sources").SelectMany(p => Links(p.Value)),
        JsonArray list => list.SelectMany(Links),
        _ => [],
    };

    private static JsonNode Read(BuiltSite built, string path) => JsonNode.Parse(built.Text(path), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!;
}
