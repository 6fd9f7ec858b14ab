using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using SiteGen.Tests.Publishing.Tables;
using static SiteGen.Tests.Publishing.Tables.OdsReader;

namespace SiteGen.Tests.RealSite.Exports;

/// <summary>Every export tells of the same 105 labels: the same year, the same territory and, where it says one, the same level.</summary>
[Collection(RealSiteTests.Name)]
public sealed class RelationTests(RealSiteFixture fixture)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private readonly PublishedSite _site = fixture.Site;

    private static IEnumerable<int> Years => Enumerable.Range(2016, 10);

    [Fact]
    public void The_csv_files_of_the_whole_and_of_the_editions()
    {
        AssertAllWithNiveau(Labels(CsvTable.Read(_site.Files["/donnees/palmares.csv"])));
        AssertAllWithNiveau(Labels(CsvTable.Read(_site.Files["/donnees/palmares-tableur.csv"])));
        AssertAllWithNiveau(Years.SelectMany(y => Labels(CsvTable.Read(_site.Files[$"/donnees/palmares-{y}.csv"]))));
    }

    [Fact]
    public void The_spreadsheets_of_the_whole_and_of_the_editions()
    {
        var whole = new OdsReader(_site.Files["/donnees/palmares.ods"]);
        AssertAllWithNiveau(Labels(whole, "Palmarès"));
        AssertAllWithNiveau(Years.SelectMany(y => Labels(whole, $"{y}")));
        AssertAllWithNiveau(Years.SelectMany(y => Labels(new(_site.Files[$"/donnees/palmares-{y}.ods"]), $"{y}")));
    }

    [Fact]
    public void The_geojson_files_of_the_whole_and_of_the_editions()
    {
        AssertAllWithNiveau(Features("territoires").SelectMany(f => f["properties"]!["labels"]!.AsArray(), (f, l) => $"{l!["annee"]} {f["id"]} {l["niveau"]}"));
        AssertAllWithNiveau(Years.SelectMany(y => Features($"palmares-{y}").Select(f => $"{f["properties"]!["annee"]} {f["id"]} {f["properties"]!["niveau"]}")));
    }

    /// <summary>The national bodies are of no région, and a territory of two is in both files.</summary>
    [Fact]
    public void The_geojson_files_of_the_regions()
    {
        var expected = _site.Result.Plan!.Palmares.Editions.SelectMany(e => e.Laureats, (e, l) => (e, l)).Where(p => !p.l.Territoire.Regions.IsEmpty).Select(p => $"{p.e.Annee} {p.l.Territoire.Id} {p.l.Niveau?.Id}");
        var read = _site.Files.Keys.Where(p => p.StartsWith("/donnees/regions/", StringComparison.Ordinal)).SelectMany(p => JsonNode.Parse(_site.Files[p])!["features"]!.AsArray())
            .SelectMany(f => f!["properties"]!["labels"]!.AsArray(), (f, l) => $"{l!["annee"]} {f!["id"]} {l["niveau"]}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), read.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Each at its address, with the image, the page and the class of the same label.</summary>
    [Fact]
    public void The_open_badges() => AssertAllWithNiveau(FilesBelow("/open-badges/labels/", ".json").Select(path =>
    {
        var assertion = JsonNode.Parse(_site.Files[path])!;
        var (id, annee) = (path.Split('/')[3], path.Split('/')[4][..4]);
        var classe = ((string)assertion["badge"]!).Split("/niveaux/")[1].Replace(".json", string.Empty, StringComparison.Ordinal).Split('/');
        Assert.EndsWith(path, (string?)assertion["id"], StringComparison.Ordinal);
        Assert.EndsWith($"/badges/{id}/{annee}.svg", (string?)assertion["image"], StringComparison.Ordinal);
        Assert.EndsWith($"/palmares/{annee}/", (string?)assertion["evidence"]!["id"], StringComparison.Ordinal);
        return $"{annee} {id} {classe.ElementAtOrDefault(1)}";
    }));

    [Fact]
    public void The_badges_of_each_edition() => AssertAll(FilesBelow("/badges/", ".svg").Where(p => p.Split('/').Length == 4).Select(path =>
    {
        var (id, annee) = (path.Split('/')[2], path.Split('/')[3][..4]);
        var title = XDocument.Parse(_site.Text(path)).Root!.Elements().Single(e => e.Name.LocalName == "title").Value;
        Assert.Contains($" {annee}", title, StringComparison.Ordinal);
        Assert.EndsWith(_site.Result.Plan!.Palmares.Territoires.Single(t => t.Id == id).Nom, title, StringComparison.Ordinal);
        return $"{annee} {id}";
    }));

    /// <summary>An item that begins with a territory is a laureate; that of a mention begins with its name.</summary>
    [Fact]
    public void The_entries_of_the_feed()
    {
        var entries = XDocument.Parse(_site.Text("/palmares.atom")).Root!.Elements(Atom + "entry").ToList();

        Assert.Equal(10, entries.Count);
        AssertAll(entries.SelectMany(
            e => e.Descendants(Xhtml + "li").Select(l => l.FirstNode).OfType<XElement>().Select(a => (string)a.Attribute("href")!),
            (e, address) => $"{((string)e.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == "alternate").Attribute("href")!).Split('/')[^2]} {address.Split('/')[^2]}"));
    }

    [Fact]
    public void The_certifications_of_the_pages() => AssertAll(_site.Pages.SelectMany(
        p => JsonLd.GraphOf(p.Page).SelectMany(thing => (thing["hasCertification"] as JsonArray ?? []).OfType<JsonObject>()),
        (p, c) => $"{c["certificationIdentification"]} {p.Path.Split('/')[2]}"));

    /// <summary>What a laureate has whatever the number of its labels, and nobody else.</summary>
    [Theory]
    [InlineData("/badges/", ".svg")]
    [InlineData("/badges/", ".json")]
    [InlineData("/integrer/", "/")]
    [InlineData("/integrer/", "/oembed.json")]
    public void Every_laureate_has_its_own(string folder, string ending) => Assert.Equal(
        _site.Result.Plan!.Palmares.Editions.SelectMany(e => e.Laureats).Select(l => $"{folder}{l.Territoire.Id}{ending}").Distinct().Order(StringComparer.Ordinal),
        FilesBelow(folder, ending).Where(p => !p[folder.Length..^ending.Length].Contains('/', StringComparison.Ordinal)));

    private static IEnumerable<string> Labels(CsvTable table) => table.Labels.Zip(table["niveau"], (label, niveau) => $"{label} {niveau}");

    private static IEnumerable<string> Labels(OdsReader ods, string sheet)
    {
        var rows = RowsOf(ods.Sheet(sheet)).Select(r => Array.ConvertAll(r, ValueOf)).ToList();
        var columns = Array.ConvertAll(["annee", "territoire_id", "niveau"], c => Array.IndexOf(rows[0], c));
        return rows.Skip(1).Select(r => string.Join(' ', columns.Select(c => r[c])));
    }

    private IEnumerable<JsonNode> Features(string file) => JsonNode.Parse(_site.Files[$"/donnees/{file}.geojson"])!["features"]!.AsArray().Select(f => f!);

    private IEnumerable<string> FilesBelow(string folder, string ending) =>
        _site.Files.Keys.Where(p => p.StartsWith(folder, StringComparison.Ordinal) && p.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private void AssertAllWithNiveau(IEnumerable<string> labels) =>
        AssertSame(labels, _site.Result.Plan!.Palmares.Editions.SelectMany(e => e.Laureats, (e, l) => string.Create(CultureInfo.InvariantCulture, $"{e.Annee} {l.Territoire.Id} {l.Niveau?.Id}")));

    private void AssertAll(IEnumerable<string> labels) =>
        AssertSame(labels, _site.Result.Plan!.Palmares.Editions.SelectMany(e => e.Laureats, (e, l) => string.Create(CultureInfo.InvariantCulture, $"{e.Annee} {l.Territoire.Id}")));

    private static void AssertSame(IEnumerable<string> labels, IEnumerable<string> expected)
    {
        var sorted = expected.Order(StringComparer.Ordinal).ToList();
        Assert.Equal(105, sorted.Count);
        Assert.Equal(sorted, labels.Order(StringComparer.Ordinal));
    }
}
