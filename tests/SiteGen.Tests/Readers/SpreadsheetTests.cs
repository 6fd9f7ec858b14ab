using System.Text.Json.Nodes;
using System.Xml.Linq;
using SiteGen.Tests.Program;
using SiteGen.Tests.Publishing;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Readers;

/// <summary>The spreadsheets, opened by LibreOffice: the cells of the CSV files, and no formula.</summary>
[Collection(ReaderTests.Name)]
public sealed class SpreadsheetTests(WrittenSites sites)
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    [LibreOfficeFact]
    public async Task The_sheets_of_the_palmares_have_the_cells_of_the_csv_files()
    {
        using var work = new WorkFolder();
        var sheets = await LibreOffice.SheetsAsync(work, InDonnees("palmares.ods"));

        var years = Enumerable.Range(2016, 10).Select(year => $"{year}").ToList();
        Assert.Equal([.. years, "Colonnes", "Palmarès"], sheets.Keys.Order(StringComparer.Ordinal));
        AssertSameCells("palmares.csv", sheets["Palmarès"]);
        Assert.All(years, year => AssertSameCells($"palmares-{year}.csv", sheets[year]));
        AssertDocumentsColumns(sheets["Colonnes"]);
    }

    [LibreOfficeFact]
    public async Task The_sheet_of_an_edition_has_the_cells_of_its_csv_file()
    {
        using var work = new WorkFolder();
        var sheets = await LibreOffice.SheetsAsync(work, InDonnees("palmares-2022.ods"));

        Assert.Equal(["2022", "Colonnes"], sheets.Keys.Order(StringComparer.Ordinal));
        AssertSameCells("palmares-2022.csv", sheets["2022"]);
        AssertDocumentsColumns(sheets["Colonnes"]);
    }

    [LibreOfficeFact]
    public async Task A_hostile_name_is_a_text_and_no_cell_is_a_formula()
    {
        using var work = new WorkFolder();
        var xml = await FormulasAsync(work, Path.Combine(sites.Hostile, "donnees/palmares.ods"));

        Assert.Empty(xml.Formulas);
        Assert.Contains(HostileSite.Name, xml.Cells);
    }

    /// <summary>What the test above would find, if there was one.</summary>
    [LibreOfficeFact]
    public async Task A_formula_is_found_where_there_is_one()
    {
        using var work = new WorkFolder();
        work.Write("formule.fods", """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
              <office:body><office:spreadsheet><table:table table:name="Une">
                <table:table-row><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/></table:table-row>
              </table:table></office:spreadsheet></office:body>
            </office:document>
            """);

        Assert.Equal(["of:=1+1"], (await FormulasAsync(work, work.At("formule.fods"))).Formulas);
    }

    private static async Task<(List<string> Formulas, List<string> Cells)> FormulasAsync(WorkFolder work, string spreadsheet)
    {
        var xml = XDocument.Parse(await LibreOffice.XmlAsync(work, spreadsheet));
        return ([.. xml.Descendants().Attributes(Table + "formula").Select(a => a.Value)], [.. xml.Descendants(Table + "table-cell").Select(c => c.Value)]);
    }

    private string InDonnees(string file) => Path.Combine(sites.Real, "donnees", file);

    private void AssertSameCells(string csv, IReadOnlyList<IReadOnlyList<string>> sheet)
    {
        var expected = Csv.Records(File.ReadAllText(InDonnees(csv)));
        Assert.Equal(expected.Count, sheet.Count);
        Faults.AssertNone(expected.Zip(sheet).Where(row => !row.First.SequenceEqual(row.Second)).Select(row => $"{csv}:\n{string.Join('|', row.First)}\n{string.Join('|', row.Second)}"));
    }

    /// <summary>A row for each column of the table, with its title and its meaning.</summary>
    private void AssertDocumentsColumns(IReadOnlyList<IReadOnlyList<string>> sheet)
    {
        var fields = JsonNode.Parse(File.ReadAllText(InDonnees("schema-palmares.json")))!["fields"]!.AsArray();
        Assert.Equal(fields.Select(f => $"{f!["name"]}|{f["title"]}"), sheet.Skip(1).Select(row => $"{row[0]}|{row[1]}"));
    }
}
