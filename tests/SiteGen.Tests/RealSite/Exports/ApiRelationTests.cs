using System.Text.Json.Nodes;

namespace SiteGen.Tests.RealSite.Exports;

/// <summary>The API tells of the same editions, territories and labels as the tables, each record in the document that its links lead to.</summary>
[Collection(RealSiteTests.Name)]
public sealed class ApiRelationTests(RealSiteFixture fixture)
{
    private const string Api = "https://territoire-numerique-libre.org/api/v1/";

    private readonly PublishedSite _site = fixture.Site;

    private CsvTable Palmares => CsvTable.Read(_site.Files["/donnees/palmares.csv"]);

    private IEnumerable<JsonNode> Editions => Ids("editions", "/api/v1/editions/").Select(id => Document($"editions/{id}"));

    private IEnumerable<JsonNode> Territoires => Ids("territoires", "/api/v1/territoires/").Select(id => Document($"territoires/{id}"));

    [Fact]
    public void The_labels_of_the_editions_are_those_of_the_palmares_in_its_order()
    {
        var labels = Editions.OrderBy(e => (int)e["annee"]!).SelectMany(e => e["labels"]!.AsArray()).ToList();

        Assert.Equal(105, labels.Count);
        Assert.Equal(Palmares.Rows.Select(r => Facts(Palmares.Columns.Zip(r).ToDictionary(c => c.First, c => c.Second))), labels.Select(l => Facts(l!)));
    }

    [Fact]
    public void The_labels_of_the_territories_are_the_same() => Assert.Equal(
        Editions.SelectMany(e => e["labels"]!.AsArray()).Select(l => l!.ToJsonString()).Order(StringComparer.Ordinal),
        Territoires.SelectMany(t => t["labels"]!.AsArray()).Select(l => l!.ToJsonString()).Order(StringComparer.Ordinal));

    [Fact]
    public void A_label_stands_in_the_documents_of_its_edition_and_of_its_territory()
    {
        Assert.All(Editions, e => Assert.All(e["labels"]!.AsArray(), l => Assert.Equal((int)e["annee"]!, (int)l!["annee"]!)));
        Assert.All(Territoires, t => Assert.All(t["labels"]!.AsArray(), l => Assert.Equal((string)t["id"]!, (string)l!["territoire_id"]!)));
        Assert.All(Editions.SelectMany(e => e["labels"]!.AsArray()), l => Assert.Equal(
            [$"{Api}editions/{l!["annee"]}.json", $"{Api}territoires/{l["territoire_id"]}.json", $"https://territoire-numerique-libre.org/badges/{l["territoire_id"]}/{l["annee"]}.svg"],
            l["links"]!.AsArray().Select(k => (string)k!["href"]!)));
    }

    [Fact]
    public void The_territories_and_the_editions_are_those_of_the_tables_each_with_its_document()
    {
        Assert.Equal(CsvTable.Read(_site.Files["/donnees/territoires.csv"])["id"].Order(StringComparer.Ordinal), Ids("territoires", "/api/v1/territoires/"));
        Assert.Equal(CsvTable.Read(_site.Files["/donnees/editions.csv"])["annee"].Order(StringComparer.Ordinal), Ids("editions", "/api/v1/editions/"));
    }

    [Fact]
    public void The_mentions_given_are_those_of_the_table()
    {
        var table = CsvTable.Read(_site.Files["/donnees/mentions.csv"]);
        var expected = table.Rows.Select(r => string.Join(' ', r[..2].Append(r[3]))).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(expected, Given(Editions));
        Assert.Equal(expected, Given(Territoires));
        Assert.Equal(table["mention"].Distinct().Order(StringComparer.Ordinal), Document("mentions")["mentions"]!.AsArray().Select(m => (string)m!["id"]!).Order(StringComparer.Ordinal));
    }

    /// <summary>A list counts what it holds, and the entry point counts what the lists hold.</summary>
    [Theory]
    [InlineData("editions", "editions", 10)]
    [InlineData("territoires", "territoires", 58)]
    [InlineData("echelles", "echelles", 2)]
    [InlineData("mentions", "mentions", 9)]
    [InlineData("grilles", "grilles", null)]
    [InlineData("recherche", "entrees", null)]
    public void A_list_says_how_many_it_holds(string document, string list, int? count)
    {
        var read = Document(document);

        Assert.Equal((int)read["nombre"]!, read[list]!.AsArray().Count);
        Assert.Equal(count ?? read[list]!.AsArray().Count, read[list]!.AsArray().Count);
        Assert.Equal(105, (int)Document("index")["nombre_labels"]!);
    }

    [Fact]
    public void Every_document_is_at_the_address_that_it_says() =>
        Assert.All(_site.Files.Keys.Where(p => p.StartsWith("/api/v1/", StringComparison.Ordinal) && !p.Contains("/schemas/", StringComparison.Ordinal) && !p.EndsWith("/openapi.json", StringComparison.Ordinal)), path =>
            Assert.Equal($"https://territoire-numerique-libre.org{path}", (string?)JsonNode.Parse(_site.Files[path])!["links"]!.AsArray().Single(l => (string?)l!["rel"] == "self")!["href"]));

    /// <summary>What both the table and the API say of a label, told apart from how each writes it.</summary>
    private static string Facts(JsonNode label) => string.Join('|', Columns.Select(c => label[c] switch
    {
        JsonArray list => string.Join(';', list.Select(v => v!.ToString())),
        null => string.Empty,
        var value => value.ToString(),
    }));

    private static string Facts(Dictionary<string, string> row) => string.Join('|', Columns.Select(c => row[c]));

    private static string[] Columns { get; } =
        ["annee", "rang_edition", "territoire_id", "territoire_nom", "nom_publie", "echelle", "niveau", "niveau_nom", "niveau_rang", "niveau_parmi", "mentions", "deduit", "reserve"];

    private static IEnumerable<string> Given(IEnumerable<JsonNode> documents) =>
        documents.SelectMany(d => d["mentions"]!.AsArray()).Select(m => $"{m!["annee"]} {m["mention"]} {m["territoire_id"]}").Order(StringComparer.Ordinal);

    private JsonNode Document(string name) => JsonNode.Parse(_site.Files[$"/api/v1/{name}.json"])!;

    /// <summary>The ids of a list, which are also those of the documents below a folder.</summary>
    private List<string> Ids(string list, string folder)
    {
        var ids = Document(list)[list]!.AsArray().Select(r => (string)r!["id"]!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(ids, _site.Files.Keys.Where(p => p.StartsWith(folder, StringComparison.Ordinal)).Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal));
        return ids;
    }
}
