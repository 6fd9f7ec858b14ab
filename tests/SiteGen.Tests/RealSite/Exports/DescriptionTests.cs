using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SiteGen.Tests.RealSite.Exports;

/// <summary>What describes the data files says of each what a program that downloads it finds.</summary>
[Collection(RealSiteTests.Name)]
public sealed class DescriptionTests(RealSiteFixture fixture)
{
    private const string Folder = "/donnees/";

    public static TheoryData<string> Bases => ["https://territoire-numerique-libre.org/", "https://exemple.org/tnl/"];

    [Theory]
    [MemberData(nameof(Bases))]
    public void The_data_package_and_the_catalogue_list_every_data_file_and_no_other(string baseUrl)
    {
        var site = SiteAt(baseUrl);
        var expected = site.Files.Keys
            .Where(p => p.StartsWith(Folder, StringComparison.Ordinal) && !p[Folder.Length..].Contains('/', StringComparison.Ordinal) && Path.GetExtension(p) is not ("" or ".json" or ".jsonld"))
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.Equal(37, expected.Count);
        Assert.Equal(expected, Resources(site).Select(r => Folder + (string)r["path"]!).Order(StringComparer.Ordinal));
        Assert.Equal(expected, Distributions(site).Select(d => (string)d["dcat:downloadURL"]!["@id"]!).Select(a => PathOf(a, baseUrl)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void The_data_package_states_the_bytes_of_each_file(string baseUrl)
    {
        var site = SiteAt(baseUrl);
        Assert.All(Resources(site), r =>
        {
            var bytes = site.Files[Folder + (string)r["path"]!];
            Assert.Equal((bytes.Length, $"sha256:{Hash(bytes)}"), ((int)r["bytes"]!, (string?)r["hash"]));
        });
        Assert.Equal(37, Resources(site).Select(r => (string?)r["name"]).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void The_catalogue_states_the_bytes_of_each_file(string baseUrl)
    {
        var site = SiteAt(baseUrl);
        Assert.All(Distributions(site), d =>
        {
            var bytes = site.Files[PathOf((string)d["dcat:downloadURL"]!["@id"]!, baseUrl)];
            Assert.Equal(
                (bytes.Length.ToString(CultureInfo.InvariantCulture), Hash(bytes)),
                ((string?)d["dcat:byteSize"]!["@value"], (string?)d["spdx:checksum"]!["spdx:checksumValue"]));
        });
        Assert.Equal(37, Distributions(site).Select(d => (string?)d["@id"]).Distinct().Count());
    }

    /// <summary>A table that another refers to is in the package, and so is the column.</summary>
    [Fact]
    public void The_keys_of_the_tables_are_columns_that_tell_rows_apart()
    {
        var tables = Resources(fixture.Site).Where(r => r["schema"] is JsonObject).ToDictionary(r => (string)r["name"]!, StringComparer.Ordinal);
        Assert.NotEmpty(tables);
        Assert.All(tables.Values, resource =>
        {
            var csv = CsvTable.Read(fixture.Site.Files[Folder + (string)resource["path"]!]);
            Assert.Equal(csv.Columns, resource["schema"]!["fields"]!.AsArray().Select(f => (string)f!["name"]!));
            var keys = Names(resource["schema"]!["primaryKey"]!).Select(k => csv[k].ToList()).ToList();
            Assert.Equal(csv.Rows.Count, Enumerable.Range(0, csv.Rows.Count).Select(i => string.Join('|', keys.Select(k => k[i]))).Distinct().Count());
            Assert.All(resource["schema"]!["foreignKeys"] as JsonArray ?? [], key =>
            {
                var other = CsvTable.Read(fixture.Site.Files[Folder + (string)tables[(string)key!["reference"]!["resource"]!]["path"]!]);
                Assert.Empty(csv[Names(key["fields"]!).Single()].Except(other[Names(key["reference"]!["fields"]!).Single()]));
            });
        });
    }

    private static IEnumerable<string> Names(JsonNode names) => names is JsonArray list ? list.Select(n => (string)n!) : [(string)names!];

    private static string PathOf(string address, string baseUrl)
    {
        Assert.StartsWith(baseUrl, address, StringComparison.Ordinal);
        return address[(baseUrl.Length - 1)..];
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static IEnumerable<JsonNode> Resources(PublishedSite site) => JsonNode.Parse(site.Files["/donnees/datapackage.json"])!["resources"]!.AsArray().Select(r => r!);

    private static IEnumerable<JsonNode> Distributions(PublishedSite site) =>
        JsonNode.Parse(site.Files["/donnees/catalogue.jsonld"])!["dcat:dataset"]!["dcat:distribution"]!.AsArray().Select(d => d!);

    private PublishedSite SiteAt(string baseUrl) => baseUrl.EndsWith("/tnl/", StringComparison.Ordinal) ? fixture.BelowAPath : fixture.Site;
}
