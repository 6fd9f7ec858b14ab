using System.Text.Json.Nodes;

namespace SiteGen.Tests.Readers;

/// <summary>The reader of the programming interface finds the fault that is put in a file of the minimal site: it can fail.</summary>
[Collection(ReaderTests.Name)]
public sealed class SpoiltApiTests(WrittenSites sites)
{
    private const string Nevers = "api/v1/territoires/nevers.json";
    private const string OpenApi = "api/v1/openapi.json";

    [NodeFact]
    public async Task Nothing_is_found_before() => Assert.Empty(await NodeReader.FaultsAsync("api", sites.Minimal));

    [NodeFact]
    public async Task A_site_without_the_interface()
    {
        using var site = WrittenSites.WriteMinimal();
        Directory.Delete(site.At("api/v1"), recursive: true);

        Assert.Equal(["api/v1/: absent"], await NodeReader.FaultsAsync("api", site.Root));
    }

    [NodeFact]
    public Task A_required_property_that_is_not_there() =>
        AssertFoundAsync($"{Nevers}: must have required property 'nom'", Nevers, json => json.Remove("nom"));

    [NodeFact]
    public Task A_property_that_the_schema_does_not_describe() =>
        AssertFoundAsync($"{Nevers}/labels/0: must NOT have additional properties", Nevers, json => json["labels"]![0]!["autre"] = "x");

    [NodeFact]
    public Task A_value_that_is_not_of_its_format() =>
        AssertFoundAsync($"{Nevers}/links/0/href: must match format \"uri\"", Nevers, json => json["links"]!.AsArray().Insert(0, JsonNode.Parse("""{"rel": "x", "href": "/nevers"}""")));

    [NodeFact]
    public Task A_link_to_a_file_that_is_not_there() =>
        AssertFoundAsync($"{Nevers}: https://label.example/rien/ leads to nothing", Nevers, json => json["labels"]![0]!["links"]![0]!["href"] = "https://label.example/rien/");

    [NodeFact]
    public Task A_document_without_a_path() =>
        AssertFoundAsync($"{OpenApi}: no path is that of {Nevers}", OpenApi, json => json["paths"]!.AsObject().Remove("/territoires/{id}.json"));

    [NodeFact]
    public Task A_path_without_a_document() =>
        AssertFoundAsync($"{OpenApi}: /rien.json is the path of no file", OpenApi, json => json["paths"]!["/rien.json"] = json["paths"]!["/index.json"]!.DeepClone());

    [NodeFact]
    public Task A_description_that_is_not_openapi() =>
        AssertFoundAsync($"{OpenApi}/info: must have required property 'title'", OpenApi, json => json["info"]!.AsObject().Remove("title"));

    [NodeFact]
    public Task A_description_that_says_otherwise_than_the_schema() =>
        AssertFoundAsync($"{OpenApi}: /index.json: Lien is not described as in", OpenApi, json => json["components"]!["schemas"]!["Lien"]!["description"] = "Autre chose.");

    private static async Task AssertFoundAsync(string expected, string path, Action<JsonObject> change)
    {
        using var site = WrittenSites.WriteMinimal();
        var json = JsonNode.Parse(File.ReadAllText(site.At(path)))!.AsObject();
        change(json);
        site.Write(path, json.ToJsonString());

        Assert.Contains(await NodeReader.FaultsAsync("api", site.Root), f => f.StartsWith(expected, StringComparison.Ordinal));
    }
}
