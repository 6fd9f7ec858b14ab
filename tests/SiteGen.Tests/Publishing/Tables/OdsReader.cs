using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace SiteGen.Tests.Publishing.Tables;

/// <summary>Reads a spreadsheet as OpenDocument 1.3 says that it is written, knowing nothing of how the program writes it.</summary>
internal sealed class OdsReader
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static readonly XNamespace TextNs = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public static readonly XNamespace Config = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";
    public static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    public static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    public OdsReader(ReadOnlyMemory<byte> bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()));
        Entries = [.. zip.Entries.Select(e => e.FullName)];
        Parts = zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).ToImmutableSortedDictionary(e => e.FullName, Parse, StringComparer.Ordinal);
    }

    /// <summary>In the order of the archive.</summary>
    public ImmutableArray<string> Entries { get; }

    /// <summary>Every XML file, which is well formed since it was read.</summary>
    public ImmutableSortedDictionary<string, XDocument> Parts { get; }

    public XElement Content => Parts["content.xml"].Root!;

    public IEnumerable<XElement> Sheets => Content.Descendants(Table + "table");

    public XElement Sheet(string name) => Sheets.Single(s => (string?)s.Attribute(Table + "name") == name);

    /// <summary>The rows of a sheet, its heading first.</summary>
    public static IEnumerable<XElement[]> RowsOf(XElement sheet) => sheet.Descendants(Table + "table-row").Select(r => r.Elements(Table + "table-cell").ToArray());

    public static string? TypeOf(XElement cell) => (string?)cell.Attribute(Office + "value-type");

    /// <summary>What a reader sees in a cell: a paragraph is a line, blanks of several are one, and those that count are elements (part 3, section 6.1.2).</summary>
    public static string TextOf(XElement cell) => string.Join('\n', cell.Elements(TextNs + "p").Select(p =>
    {
        var text = new StringBuilder();
        Append(text, p);
        return text.ToString();
    }));

    /// <summary>The value of a cell: that of its type, or its text.</summary>
    public static string ValueOf(XElement cell) => TypeOf(cell) switch
    {
        "float" => (string)cell.Attribute(Office + "value")!,
        "boolean" => (string)cell.Attribute(Office + "boolean-value")!,
        "date" => (string)cell.Attribute(Office + "date-value")!,
        _ => TextOf(cell),
    };

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    foreach (var sign in plain.Value)
                    {
                        if (sign is not (' ' or '\t' or '\n' or '\r'))
                        {
                            text.Append(sign);
                        }
                        else if (text.Length > 0 && text[^1] != ' ')
                        {
                            text.Append(' ');
                        }
                    }

                    break;
                case XElement { Name.LocalName: "s" } spaces:
                    text.Append(' ', (int?)spaces.Attribute(TextNs + "c") ?? 1);
                    break;
                case XElement { Name.LocalName: "tab" }:
                    text.Append('\t');
                    break;
                case XElement inner:
                    Append(text, inner);
                    break;
            }
        }
    }

    private static XDocument Parse(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
