using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteGen.Binding;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Tests.RealSite;

/// <summary>The schemas that editors read are those of the contract, and each data file names its own.</summary>
public sealed partial class SchemaTests
{
    private static readonly Dictionary<string, JsonObject> Written = JsonSchemas
        .Write(PalmaresBinder.Bind(SourceSet.FromFolder(Repository.Root), new DiagnosticBag())!)
        .ToDictionary(s => s.Name, s => JsonNode.Parse(s.Content)!.AsObject());

    private static IEnumerable<string> DataFiles => Directory
        .EnumerateFiles(Repository.Path("data"), "*.yaml", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'));

    [Fact]
    public void Those_of_the_repository_are_what_the_command_writes()
    {
        var names = Directory.EnumerateFiles(Repository.Path("data", ".schemas")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

        Assert.Equal(Written.Keys.Order(StringComparer.Ordinal), names);
        Assert.All(Written.Where(s => s.Key != JsonSchemas.IdsFile), s => Assert.True(
            JsonNode.DeepEquals(s.Value, Committed(s.Key)), $"{s.Key} is not what « site-gen schema » writes: run it and commit what it changes"));
    }

    /// <summary>
    /// Levels, mentions, scales and grids are exactly those of the data. Territories and sources may lag behind: whoever adds one in a
    /// browser cannot run the program, and an id that is only suggested refuses no other.
    /// </summary>
    [Fact]
    public void Ids_that_editors_offer_exist()
    {
        var (written, committed) = (Written[JsonSchemas.IdsFile]["definitions"]!.AsObject(), Committed(JsonSchemas.IdsFile)["definitions"]!.AsObject());

        Assert.All(["mention", "echelle", "grille", "niveau"], kind => Assert.True(JsonNode.DeepEquals(written[kind], committed[kind]), $"{kind}: run « site-gen schema »"));
        Assert.All(["territoire", "source"], kind => Assert.Subset(Offered(written[kind]!), Offered(committed[kind]!)));
    }

    [Fact]
    public void Each_data_file_names_its_schema_in_its_first_line() =>
        Assert.All(DataFiles, file =>
        {
            var named = Modeline().Match(File.ReadLines(Repository.Path(file)).First());

            Assert.True(named.Success, $"{file} does not begin with « # yaml-language-server: $schema=… »");
            var schema = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.Path(file))!, named.Groups[1].Value));
            Assert.Equal(Repository.Path("data", ".schemas", JsonSchemas.NameFor(file)!), schema);
        });

    [Fact]
    public void The_editor_finds_the_schema_of_a_new_file_by_its_place()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Repository.Path(".vscode", "settings.json")))!["yaml.schemas"]!.AsObject();

        Assert.Equal(
            Written.Keys.Where(n => n != JsonSchemas.IdsFile).Select(n => $"./data/.schemas/{n}").Order(StringComparer.Ordinal),
            settings.Select(s => s.Key).Order(StringComparer.Ordinal));
        Assert.All(settings, s => Assert.Equal($"./data/.schemas/{JsonSchemas.NameFor(s.Value!.ToString().Replace("*.yaml", "new.yaml", StringComparison.Ordinal))}", s.Key));
    }

    [Fact]
    public void Every_key_has_a_French_sentence_for_help() =>
        Assert.All(Written.Where(s => s.Key != JsonSchemas.IdsFile).SelectMany(s => Properties(s.Value)), p => Assert.Matches("^[A-ZÀÉÊ][^\n]+[.…]", p.Value!["description"]!.ToString()));

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonNode node) => node switch
    {
        JsonObject map => (map["properties"]?.AsObject() ?? []).Concat(map.Where(p => p.Value is not null).SelectMany(p => Properties(p.Value!))),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Properties),
        _ => [],
    };

    private static HashSet<string> Offered(JsonNode definition) => [.. definition["anyOf"]![0]!["enum"]!.AsArray().Select(v => v!.ToString())];

    private static JsonObject Committed(string name) => JsonNode.Parse(File.ReadAllText(Repository.Path("data", ".schemas", name)))!.AsObject();

    [GeneratedRegex(@"^# yaml-language-server: \$schema=(\S+)$")]
    private static partial Regex Modeline();
}
