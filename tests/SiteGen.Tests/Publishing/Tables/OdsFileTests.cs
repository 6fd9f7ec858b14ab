using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using SiteGen.Publishing.Fields;
using SiteGen.Publishing.Tables;
using static SiteGen.Tests.Publishing.Tables.OdsReader;

namespace SiteGen.Tests.Publishing.Tables;

/// <summary>A spreadsheet holds to OpenDocument 1.3, and gives back what each cell was given.</summary>
public sealed class OdsFileTests
{
    private const string MediaType = "application/vnd.oasis.opendocument.spreadsheet";

    private static readonly ImmutableArray<(string Name, FieldType Type)> Columns =
        [("texte", FieldType.Texte), ("entier", FieldType.Entier), ("nombre", FieldType.Nombre), ("vrai", FieldType.Booleen), ("jour", FieldType.Date), ("adresse", FieldType.Adresse)];

    private static readonly ImmutableArray<Sheet> Sheets =
    [
        new("Une feuille", Columns, [["01053", "2022", "-1.50000", "true", "2022-11-08", "https://label.example/?a=1&b=2"], ["deux", null, null, null, null, null]]),
        new("2022", Columns, []),
        new("Large", [.. Enumerable.Range(1, 28).Select(n => ($"c{n}", FieldType.Texte))], [Enumerable.Repeat("x", 28)]),
    ];

    public static TheoryData<string> Cells =>
    [
        "mot", "deux mots", "deux  espaces", "   trois devant", "trois derrière   ", " ", "une\ttabulation", "\tdevant", "derrière\t", " \t mêlés \t\t ", "deux\nlignes", "\nvide devant",
        "vide derrière\n", "deux\n\nlignes vides", "  a\n  b  ", "a <b> & \"c\" ]]>", "=1+1", "insécable\u00A0: et fine\u202F!", "😀 et é",
    ];

    [Fact]
    public void The_file_begins_as_programs_that_look_at_first_bytes_expect()
    {
        var bytes = OdsFile.Write("Titre", Sheets).Span;

        Assert.Equal("PK\u0003\u0004"u8, bytes[..4]);
        Assert.Equal((0, 0), (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]) & 0x0009, BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])));
        Assert.Equal((8, 0), (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..])));
        Assert.Equal($"mimetype{MediaType}", Encoding.ASCII.GetString(bytes[30..(38 + MediaType.Length)]));
    }

    /// <summary>A zip notes when each of its entries was written, unless it is told.</summary>
    [Fact]
    public void No_entry_of_the_archive_tells_the_day_that_it_was_made()
    {
        using var zip = new ZipArchive(new MemoryStream(OdsFile.Write("Titre", Sheets).ToArray()));

        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.All(zip.Entries, e => Assert.Equal((0, string.Empty), (e.ExternalAttributes, e.Comment)));
    }

    /// <summary>Neither the type nor the manifest is an entry of the manifest (part 2, section 3.2).</summary>
    [Fact]
    public void The_manifest_lists_every_other_entry_once()
    {
        var ods = new OdsReader(OdsFile.Write("Titre", Sheets));
        var listed = ods.Parts["META-INF/manifest.xml"].Root!.Elements(Manifest + "file-entry").ToDictionary(e => (string)e.Attribute(Manifest + "full-path")!, e => (string?)e.Attribute(Manifest + "media-type"));

        Assert.Equal("1.3", (string?)ods.Parts["META-INF/manifest.xml"].Root!.Attribute(Manifest + "version"));
        Assert.Equal(ods.Entries.Except(["mimetype", "META-INF/manifest.xml"]).Append("/").Order(StringComparer.Ordinal), listed.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(MediaType, listed["/"]);
        Assert.All(listed.Where(e => e.Key != "/"), e => Assert.Equal("text/xml", e.Value));
    }

    [Fact]
    public void A_file_holds_to_what_the_standard_asks() => OdsRule.AssertHolds(new(OdsFile.Write("Titre", Sheets)));

    [Fact]
    public void A_cell_has_the_type_of_its_column_and_an_unknown_value_has_none()
    {
        var rows = RowsOf(new OdsReader(OdsFile.Write("Titre", Sheets)).Sheet("Une feuille")).ToList();

        Assert.Equal(["string", "float", "float", "boolean", "date", "string"], rows[1].Select(TypeOf));
        Assert.Equal(["01053", "2022", "-1.50000", "true", "2022-11-08", "https://label.example/?a=1&b=2"], rows[1].Select(ValueOf));
        Assert.Equal("https://label.example/?a=1&b=2", (string?)rows[1][5].Descendants(TextNs + "a").Single().Attribute(XLink + "href"));
        Assert.Equal(["string", null, null, null, null, null], rows[2].Select(TypeOf));
        Assert.All(rows[2][1..], cell => Assert.True(cell.IsEmpty));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Blanks_and_signs_of_a_cell_come_back_the_same(string text)
    {
        var cell = RowsOf(new OdsReader(OdsFile.Write("Titre", [new("Feuille", [("texte", FieldType.Texte)], [[text]])])).Sheet("Feuille")).Last()[0];

        Assert.Equal(text, TextOf(cell));
        Assert.Equal("string", TypeOf(cell));
        Assert.Null(cell.Attribute(Table + "formula"));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_same_sheets_make_the_same_bytes_on_any_machine(string culture)
    {
        var expected = OdsFile.Write("Titre", Sheets);
        using var other = new Culture(culture);

        Assert.Equal(expected.ToArray(), OdsFile.Write("Titre", Sheets).ToArray());
    }
}
