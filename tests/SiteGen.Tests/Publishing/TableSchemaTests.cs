using System.Text.Json.Nodes;

namespace SiteGen.Tests.Publishing;

/// <summary>What the schemas say of the columns; that the files keep to them is for the readers of others to say.</summary>
public sealed class TableSchemaTests
{
    private static readonly BuiltSite Built = TestSite.Minimal.Build();

    [Theory]
    [InlineData("palmares", "annee", "integer", """{"required":true,"minimum":1900,"maximum":9999}""")]
    [InlineData("palmares", "insee", "string", """{"required":false,"pattern":"^(?:[0-9]{2,3}|2[AB]|(?:[0-9]{2}|2[AB])[0-9]{3})$"}""")]
    [InlineData("palmares", "echelle", "string", """{"required":true,"enum":["niveaux-1-5"]}""")]
    [InlineData("palmares", "niveau", "string", """{"required":false,"enum":["1","2","3","4","5"]}""")]
    [InlineData("palmares", "niveau_parmi", "string", """{"required":false,"pattern":"^(?:1|2|3|4|5)(?:;(?:1|2|3|4|5))*$"}""")]
    [InlineData("palmares", "territoire_id", "string", """{"required":true,"pattern":"^(?:[a-z0-9-]+)$"}""")]
    [InlineData("territoires", "id", "string", """{"required":true,"unique":true,"pattern":"^(?:[a-z0-9-]+)$"}""")]
    [InlineData("territoires", "lat", "number", """{"required":false,"minimum":-90,"maximum":90}""")]
    [InlineData("territoires", "editions", "string", """{"required":false,"pattern":"^(?:-?[0-9]+)(?:;(?:-?[0-9]+))*$"}""")]
    public void A_column_has_its_type_and_what_holds_of_its_cells(string table, string column, string type, string constraints)
    {
        var field = Schema(table)["fields"]!.AsArray().Single(f => (string?)f!["name"] == column)!;

        Assert.Equal(type, (string?)field["type"]);
        Assert.Equal(constraints, field["constraints"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Every_column_has_a_title_a_description_and_an_example_of_the_file() =>
        Assert.All((string[])["palmares", "territoires"], table =>
        {
            var header = Built.Text($"/donnees/{table}.csv").Split("\r\n")[0].Split(',');
            var fields = Schema(table)["fields"]!.AsArray().Select(f => f!.AsObject()).ToList();

            Assert.Equal(header, fields.Select(f => (string)f["name"]!));
            Assert.All(fields, f => Assert.True(f.ContainsKey("title") && f.ContainsKey("description"), (string?)f["name"]));
            Assert.All(fields.Where(f => f.ContainsKey("example")), f => Assert.Contains((string)f["example"]!, Built.Text($"/donnees/{table}.csv"), StringComparison.Ordinal));
        });

    /// <summary>What schema.data.gouv.fr wants at the root of a schema, besides the standard.</summary>
    [Fact]
    public void A_schema_says_what_the_national_list_of_schemas_asks() =>
        Assert.All((string[])["palmares", "territoires"], table =>
        {
            var schema = Schema(table).AsObject();
            Assert.All((string[])["$schema", "name", "title", "description", "countryCode", "homepage", "path", "version", "created", "lastModified", "contributors", "fields", "primaryKey"], key =>
                Assert.True(schema.ContainsKey(key), key));
        });

    [Fact]
    public void A_row_is_told_apart_and_leads_to_its_territory_and_edition()
    {
        var package = JsonNode.Parse(Built.Text("/donnees/datapackage.json"))!;
        var schema = package["resources"]!.AsArray().Single(r => (string?)r!["name"] == "palmares")!["schema"]!;

        Assert.Equal("""["annee","territoire_id"]""", schema["primaryKey"]!.ToJsonString());
        Assert.Equal(["editions", "territoires"], schema["foreignKeys"]!.AsArray().Select(k => (string)k!["reference"]!["resource"]!));
    }

    private static JsonNode Schema(string table) => JsonNode.Parse(Built.Text($"/donnees/schema-{table}.json"))!;
}
