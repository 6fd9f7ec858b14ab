using SiteGen.Tests.Publishing.Tables;
using static SiteGen.Tests.Publishing.Tables.OdsReader;

namespace SiteGen.Tests.RealSite.Exports;

/// <summary>The spreadsheets of the real site hold to their standard, and say what the CSV files say.</summary>
[Collection(RealSiteTests.Name)]
public sealed class SpreadsheetTests(RealSiteFixture fixture)
{
    private static readonly string[] Numbers = ["annee", "rang_edition", "niveau_rang"];

    private readonly PublishedSite _site = fixture.Site;

    [Fact]
    public void Every_spreadsheet_holds_to_what_the_standard_asks()
    {
        var files = _site.Files.Where(f => f.Key.EndsWith(".ods", StringComparison.Ordinal)).ToList();

        Assert.Equal(11, files.Count);
        Assert.All(files, f => OdsRule.AssertHolds(new(f.Value)));
    }

    [Fact]
    public void The_sheets_are_the_palmares_its_editions_from_the_last_and_the_meaning_of_the_columns() =>
        Assert.Equal(
            ["Palmarès", .. Enumerable.Range(2016, 10).Reverse().Select(y => $"{y}"), "Colonnes"],
            new OdsReader(_site.Files["/donnees/palmares.ods"]).Sheets.Select(s => (string?)s.Attribute(Table + "name")));

    [Fact]
    public void Every_sheet_says_what_the_csv_file_of_the_same_name_says()
    {
        var whole = new OdsReader(_site.Files["/donnees/palmares.ods"]);
        AssertSame("palmares", whole.Sheet("Palmarès"));
        for (var year = 2016; year <= 2025; year++)
        {
            AssertSame($"palmares-{year}", whole.Sheet($"{year}"));
            AssertSame($"palmares-{year}", new OdsReader(_site.Files[$"/donnees/palmares-{year}.ods"]).Sheet($"{year}"));
        }
    }

    /// <summary>A code is text, so that « 01053 » keeps its zero; an address can be followed.</summary>
    [Fact]
    public void Numbers_are_numbers_codes_are_text_and_addresses_are_links()
    {
        var rows = RowsOf(new OdsReader(_site.Files["/donnees/palmares.ods"]).Sheet("Palmarès")).ToList();
        var columns = rows[0].Select(TextOf).ToArray();

        Assert.All(rows.Skip(1), row => Assert.All(columns.Zip(row), c =>
        {
            Assert.Equal(c.Second.IsEmpty ? null : Numbers.Contains(c.First) ? "float" : "string", TypeOf(c.Second));
            Assert.Equal(c.First == "url" ? [ValueOf(c.Second)] : [], c.Second.Descendants(TextNs + "a").Select(a => (string)a.Attribute(XLink + "href")!));
        }));
    }

    [Fact]
    public void The_last_sheet_says_what_every_column_means()
    {
        var rows = RowsOf(new OdsReader(_site.Files["/donnees/palmares.ods"]).Sheet("Colonnes")).Skip(1).ToList();

        Assert.Equal(CsvTable.Read(_site.Files["/donnees/palmares.csv"]).Columns, rows.Select(r => TextOf(r[0])));
        Assert.All(rows, r => Assert.All(r, cell => Assert.NotEqual(string.Empty, TextOf(cell))));
    }

    private void AssertSame(string csv, System.Xml.Linq.XElement sheet)
    {
        var table = CsvTable.Read(_site.Files[$"/donnees/{csv}.csv"]);
        Assert.Equal([[.. table.Columns], .. table.Rows], RowsOf(sheet).Select(row => Array.ConvertAll(row, ValueOf)));
    }
}
