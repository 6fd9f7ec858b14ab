using System.Collections.Immutable;
using SiteGen.Sources;

namespace SiteGen.Tests.Sources;

public sealed class YamlInsertionsTests
{
    private static readonly ImmutableArray<string> Order = ["id", "nom", "insee", "departement", "siege", "geocode", "site"];

    [Fact]
    public void A_key_of_a_block_is_a_line_after_those_that_come_before_it() =>
        Assert.Equal(
            "- id: a\n  nom: A\n  departement: \"80\"\n  geocode: {lat: 1}\n  site: https://a.example/\n  sources: [s]\n\n- id: b\n",
            Add("- id: a\n  nom: A\n  departement: \"80\"\n  site: https://a.example/\n  sources: [s]\n\n- id: b\n", ("a", "geocode", "{lat: 1}")));

    [Fact]
    public void A_key_between_braces_follows_the_value_before_it() =>
        Assert.Equal(
            "- {id: a,   nom: \"A, ou B\", departement: \"80\", geocode: {lat: 1}, site: x} # fin\n",
            Add("- {id: a,   nom: \"A, ou B\", departement: \"80\", site: x} # fin\n", ("a", "geocode", "{lat: 1}")));

    [Fact]
    public void Several_keys_come_in_the_order_of_the_contract_whatever_that_of_the_call() =>
        Assert.Equal(
            "- id: a\n  nom: A\n  insee: \"1\"\n  departement: \"2\"\n  geocode: {lat: 1}\n- {id: b, nom: B, insee: \"3\", departement: \"4\"}\n",
            Add("- id: a\n  nom: A\n- {id: b, nom: B}\n", ("a", "geocode", "{lat: 1}"), ("b", "departement", "\"4\""), ("a", "departement", "\"2\""), ("b", "insee", "\"3\""), ("a", "insee", "\"1\"")));

    [Fact]
    public void A_comment_stays_with_what_it_is_about() =>
        Assert.Equal(
            "- id: a\n  nom: A # le nom\n    # et sa suite\n  insee: \"1\"\n  # du site\n  site: x\n# à confirmer\n\n- id: b\n",
            Add("- id: a\n  nom: A # le nom\n    # et sa suite\n  # du site\n  site: x\n# à confirmer\n\n- id: b\n", ("a", "insee", "\"1\"")));

    [Theory]
    [InlineData("- id: a\n  nom: A\n", "- id: a\n  nom: A\n  insee: \"1\"\n")]
    [InlineData("- id: a\n  nom: A", "- id: a\n  nom: A\n  insee: \"1\"")]
    [InlineData("- id: a\n  nom: A  # note", "- id: a\n  nom: A  # note\n  insee: \"1\"")]
    [InlineData("- id: a\r\n  nom: A\r\n", "- id: a\r\n  nom: A\r\n  insee: \"1\"\r\n")]
    [InlineData("- id: a\r\n  nom: A", "- id: a\r\n  nom: A\r\n  insee: \"1\"")]
    [InlineData("- id: a\r  nom: A\r", "- id: a\r  nom: A\r  insee: \"1\"\r")]
    [InlineData("\uFEFF# é\n- id: a\n  nom: A\n", "\uFEFF# é\n- id: a\n  nom: A\n  insee: \"1\"\n")]
    [InlineData("# œuvre 🙂\n- id: a\n  nom: \"🙂\"\n", "# œuvre 🙂\n- id: a\n  nom: \"🙂\"\n  insee: \"1\"\n")]
    [InlineData("-   id: a\n    nom: A\n", "-   id: a\n    nom: A\n    insee: \"1\"\n")]
    [InlineData("  - id: a\n    nom: A\n", "  - id: a\n    nom: A\n    insee: \"1\"\n")]
    [InlineData("-\n  id: a\n", "-\n  id: a\n  insee: \"1\"\n")]
    [InlineData("- {id: a}", "- {id: a, insee: \"1\"}")]
    [InlineData("[{id: a}, {id: b}]\n", "[{id: a, insee: \"1\"}, {id: b}]\n")]
    [InlineData("- { id: a, }\n", "- { id: a, insee: \"1\", }\n")]
    [InlineData("- {id: a, # note\n   nom: A\n  }\n", "- {id: a, # note\n   nom: A, insee: \"1\"\n  }\n")]
    [InlineData("- {nom: A, site: x, id: a}\n", "- {nom: A, site: x, id: a, insee: \"1\"}\n")]
    [InlineData("- {id: a, nom: {b: [1]}}\n", "- {id: a, nom: {b: [1]}, insee: \"1\"}\n")]
    [InlineData("- {id: a, nom: [1, [2]], site: x}\n", "- {id: a, nom: [1, [2]], insee: \"1\", site: x}\n")]
    [InlineData("- {id: a, nom: [1,\n    2\n  ] }\n", "- {id: a, nom: [1,\n    2\n  ], insee: \"1\" }\n")]
    [InlineData("- id: a\n  nom: [1,\n    2 # deux\n  ] # fin\n", "- id: a\n  nom: [1,\n    2 # deux\n  ] # fin\n  insee: \"1\"\n")]
    [InlineData("- id: a\n  nom:\n  - 1\n  - {b: 2}\n  site: x\n", "- id: a\n  nom:\n  - 1\n  - {b: 2}\n  insee: \"1\"\n  site: x\n")]
    [InlineData("- \"id\": a\n  'nom': A\n", "- \"id\": a\n  'nom': A\n  insee: \"1\"\n")]
    [InlineData("- {\"id\":a,\"nom\":\"A\"}\n", "- {\"id\":a,\"nom\":\"A\", insee: \"1\"}\n")]
    [InlineData("- site: x\n  id: a\n  nom: A\n", "- site: x\n  id: a\n  nom: A\n  insee: \"1\"\n")]
    public void Line_ends_marks_and_layout_are_kept(string before, string after) => Assert.Equal(after, Add(before, ("a", "insee", "\"1\"")));

    [Theory]
    [InlineData("- id: a\n  nom: >-\n    un\n    # deux\n\n  site: x\n", "- id: a\n  nom: >-\n    un\n    # deux\n  insee: \"1\"\n\n  site: x\n")]
    [InlineData("- id: a\n  nom: |\n    un\n\n- id: b\n", "- id: a\n  nom: |\n    un\n  insee: \"1\"\n\n- id: b\n")]
    [InlineData("- id: a\n  nom: \"un\n    # deux\"\n  site: x\n", "- id: a\n  nom: \"un\n    # deux\"\n  insee: \"1\"\n  site: x\n")]
    [InlineData("- id: a\n  nom: un\n    deux # note\n  site: x\n", "- id: a\n  nom: un\n    deux # note\n  insee: \"1\"\n  site: x\n")]
    public void A_text_of_several_lines_is_not_cut(string before, string after) => Assert.Equal(after, Add(before, ("a", "insee", "\"1\"")));

    [Theory]
    [InlineData("- id: a\n  siege: {nom: B}\n", "- id: a\n  siege: {insee: \"1\", nom: B}\n")]
    [InlineData("- id: a\n  siege:\n    nom: B\n    source: s\n", "- id: a\n  siege:\n    insee: \"1\"\n    nom: B\n    source: s\n")]
    [InlineData("- {id: a, siege: {nom: B}, site: x}\n", "- {id: a, siege: {insee: \"1\", nom: B}, site: x}\n")]
    public void A_key_goes_into_a_mapping_of_the_item_too(string before, string after) =>
        Assert.Equal(after, TextInsertion.Apply(before, YamlInsertions.Of(before, [new("a", "siege", "insee", "\"1\"", ["insee", "nom", "source"])])));

    [Fact]
    public void A_key_comes_after_a_mapping_in_several_lines_and_not_inside() =>
        Assert.Equal(
            "- id: a\n  siege:\n    nom: B\n    # note\n  geocode: {lat: 1}\n\n- id: b\n",
            Add("- id: a\n  siege:\n    nom: B\n    # note\n\n- id: b\n", ("a", "geocode", "{lat: 1}")));

    [Fact]
    public void Every_territory_of_the_real_file_can_be_added_to_without_another_line_changing()
    {
        var text = File.ReadAllText(Repository.Path("data/territoires.yaml"));
        var ids = text.Split('\n').Where(l => l.StartsWith("- id: ", StringComparison.Ordinal)).Select(l => l["- id: ".Length..]).ToList();

        var edited = Add(text, [.. ids.Select(id => (id, "site", "https://a.example/"))]).Split('\n');

        Assert.Equal(ids.Count, edited.Count(l => l == "  site: https://a.example/"));
        Assert.Equal(text.Split('\n'), edited.Where(l => l != "  site: https://a.example/"));
    }

    private static string Add(string text, params (string Id, string Key, string Value)[] additions) =>
        TextInsertion.Apply(text, YamlInsertions.Of(text, additions.Select(a => new YamlAddition(a.Id, null, a.Key, a.Value, Order))));
}
