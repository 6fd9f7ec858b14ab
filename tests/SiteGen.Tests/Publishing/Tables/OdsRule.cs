using System.Globalization;
using System.Xml.Linq;
using static SiteGen.Tests.Publishing.Tables.OdsReader;

namespace SiteGen.Tests.Publishing.Tables;

/// <summary>What OpenDocument 1.3 asks of a spreadsheet, as far as a reader of XML can tell: what a type needs, and that each name is declared.</summary>
internal static class OdsRule
{
    private static readonly Dictionary<string, string?> ValueAttributes = new(StringComparer.Ordinal)
    {
        ["string"] = null,
        ["float"] = "value",
        ["boolean"] = "boolean-value",
        ["date"] = "date-value",
    };

    public static void AssertHolds(OdsReader ods)
    {
        Assert.All(ods.Parts.Where(p => p.Key != "META-INF/manifest.xml"), p => Assert.Equal("1.3", (string?)p.Value.Root!.Attribute(Office + "version")));
        AssertCells(ods);
        AssertStyles(ods);
        AssertRanges(ods);
        AssertFrozen(ods);
    }

    private static void AssertCells(OdsReader ods)
    {
        Assert.All(ods.Content.Descendants(Table + "table-cell").Where(c => TypeOf(c) is not null), cell =>
        {
            var wanted = ValueAttributes[TypeOf(cell)!];
            Assert.Equal(
                wanted is null ? [] : [wanted],
                cell.Attributes().Where(a => a.Name.Namespace == Office && a.Name.LocalName.EndsWith("value", StringComparison.Ordinal)).Select(a => a.Name.LocalName));
            Assert.True(TypeOf(cell) != "float" || double.TryParse(ValueOf(cell), NumberStyles.Float, CultureInfo.InvariantCulture, out _), ValueOf(cell));
            Assert.True(TypeOf(cell) != "date" || DateOnly.TryParseExact(ValueOf(cell), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), ValueOf(cell));
        });
        Assert.All(ods.Content.Descendants(TextNs + "a"), a => Assert.True(Uri.TryCreate((string?)a.Attribute(XLink + "href"), UriKind.Absolute, out _)));
        Assert.Empty(ods.Content.Descendants().Attributes(Table + "formula"));
    }

    private static void AssertStyles(OdsReader ods)
    {
        var declared = ods.Content.Descendants().Concat(ods.Parts["styles.xml"].Descendants()).Where(e => e.Attribute(Style + "name") is not null).ToList();
        Assert.Equal(declared.Count, declared.DistinctBy(e => ((string)e.Attribute(Style + "name")!, (string?)e.Attribute(Style + "family"))).Count());

        void AssertDeclared(string? name, string? family) => Assert.Contains(declared, d =>
            (string?)d.Attribute(Style + "name") == name && (family is null ? d.Name.Namespace != Style : (string?)d.Attribute(Style + "family") == family));

        var elements = ods.Content.Descendants().ToList();
        Assert.NotEmpty(elements.Attributes(Table + "style-name"));
        Assert.All(elements.Attributes(Table + "style-name"), a => AssertDeclared(a.Value, a.Parent!.Name.LocalName));
        Assert.All(elements.Attributes(Table + "default-cell-style-name"), a => AssertDeclared(a.Value, "table-cell"));
        Assert.All(elements.Attributes(Style + "parent-style-name"), a => AssertDeclared(a.Value, (string?)a.Parent!.Attribute(Style + "family")));
        Assert.All(elements.Attributes(Style + "data-style-name"), a => AssertDeclared(a.Value, null));
    }

    /// <summary>Each sheet is a rectangle with a column declared for each cell, and its filter covers exactly that.</summary>
    private static void AssertRanges(OdsReader ods)
    {
        var expected = ods.Sheets.Select(sheet =>
        {
            var rows = RowsOf(sheet).ToList();
            Assert.All(rows, r => Assert.Equal(sheet.Elements(Table + "table-column").Count(), r.Length));
            var name = (string)sheet.Attribute(Table + "name")!;
            return $"'{name}'.A1:'{name}'.{Letters(rows[0].Length)}{rows.Count}";
        }).ToList();
        var ranges = ods.Content.Descendants(Table + "database-range").ToList();

        Assert.Equal(expected, ranges.Select(r => (string?)r.Attribute(Table + "target-range-address")));
        Assert.Equal(ranges.Count, ranges.Select(r => (string?)r.Attribute(Table + "name")).Distinct().Count());
        Assert.Equal(ods.Sheets.Count(), ods.Sheets.Select(s => (string?)s.Attribute(Table + "name")).Distinct().Count());
    }

    private static void AssertFrozen(OdsReader ods)
    {
        var tables = ods.Parts["settings.xml"].Descendants(Config + "config-item-map-named").Single(m => (string?)m.Attribute(Config + "name") == "Tables").Elements().ToList();

        Assert.Equal(ods.Sheets.Select(s => (string?)s.Attribute(Table + "name")), tables.Select(t => (string?)t.Attribute(Config + "name")));
        Assert.All(tables, table =>
        {
            var items = table.Elements(Config + "config-item").ToDictionary(i => (string)i.Attribute(Config + "name")!, i => i.Value);
            Assert.Equal(("0", "2", "1", "1"), (items["HorizontalSplitMode"], items["VerticalSplitMode"], items["VerticalSplitPosition"], items["PositionBottom"]));
        });
    }

    private static string Letters(int column) => column <= 26 ? $"{(char)('@' + column)}" : $"{Letters((column - 1) / 26)}{Letters(((column - 1) % 26) + 1)}";
}
