using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using SiteGen.Publishing.Fields;
using static SiteGen.Publishing.Tables.OdsNames;

namespace SiteGen.Publishing.Tables;

/// <summary>Writes the sheets of an OpenDocument spreadsheet: cells with their type, a heading that is one for printers and screen readers too, filters.</summary>
internal static class OdsContent
{
    /// <summary>In centimetres, for columns of numbers and dates.</summary>
    private const double Narrow = 2.4;

    /// <summary>In centimetres, for columns of text.</summary>
    private const double Wide = 4.5;

    public static void Write(XmlWriter xml, ImmutableArray<Sheet> sheets)
    {
        OdsParts.WriteRoot(xml, "document-content");

        // Named once here, so that no element repeats them.
        foreach (var (prefix, uri) in (ReadOnlySpan<(string, string)>)[("table", Table), ("text", Text), ("style", Style), ("fo", Fo), ("number", Number), ("xlink", XLink)])
        {
            xml.WriteAttributeString("xmlns", prefix, null, uri);
        }

        WriteStyles(xml);
        xml.WriteStartElement("body", Office);
        xml.WriteStartElement("spreadsheet", Office);
        var ends = sheets.Select(sheet => WriteSheet(xml, sheet)).ToList();
        xml.WriteStartElement("database-ranges", Table);
        foreach (var (index, (sheet, end)) in sheets.Zip(ends).Index())
        {
            xml.WriteStartElement("database-range", Table);
            xml.WriteAttributeString("name", Table, string.Create(CultureInfo.InvariantCulture, $"filtre{index + 1}"));
            xml.WriteAttributeString("target-range-address", Table, $"'{sheet.Name}'.A1:'{sheet.Name}'.{end}");
            xml.WriteAttributeString("display-filter-buttons", Table, "true");
            xml.WriteEndElement();
        }

        for (var open = 0; open < 4; open++)
        {
            xml.WriteEndElement();
        }
    }

    private static void WriteStyles(XmlWriter xml)
    {
        xml.WriteStartElement("automatic-styles", Office);
        foreach (var (name, width) in (ReadOnlySpan<(string, double)>)[("etroite", Narrow), ("large", Wide)])
        {
            WriteStyle(xml, name, "table-column");
            xml.WriteStartElement("table-column-properties", Style);
            xml.WriteAttributeString("column-width", Style, string.Create(CultureInfo.InvariantCulture, $"{width}cm"));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        WriteDataStyles(xml);
        foreach (var type in Enum.GetValues<FieldType>().Select(StyleOf).Distinct())
        {
            WriteStyle(xml, type, "table-cell");
            xml.WriteAttributeString("data-style-name", Style, $"n-{type}");
            xml.WriteEndElement();
        }

        WriteStyle(xml, "entete", "table-cell");
        xml.WriteAttributeString("data-style-name", Style, "n-texte");
        xml.WriteStartElement("text-properties", Style);
        xml.WriteAttributeString("font-weight", Fo, "bold");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>How each type is shown: text as it is, numbers without spaces, days as ISO 8601 writes them.</summary>
    private static void WriteDataStyles(XmlWriter xml)
    {
        WriteDataStyle(xml, "text-style", "n-texte");
        xml.WriteElementString("text-content", Number, null);
        xml.WriteEndElement();

        foreach (var (name, decimals) in (ReadOnlySpan<(string, string)>)[("n-entier", "0"), ("n-nombre", "5")])
        {
            WriteDataStyle(xml, "number-style", name);
            xml.WriteStartElement("number", Number);
            xml.WriteAttributeString("decimal-places", Number, decimals);
            xml.WriteAttributeString("min-decimal-places", Number, decimals);
            xml.WriteAttributeString("min-integer-digits", Number, "1");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        WriteDataStyle(xml, "boolean-style", "n-booleen");
        xml.WriteElementString("boolean", Number, null);
        xml.WriteEndElement();

        WriteDataStyle(xml, "date-style", "n-date");
        foreach (var (part, separator) in (ReadOnlySpan<(string, string?)>)[("year", "-"), ("month", "-"), ("day", null)])
        {
            xml.WriteStartElement(part, Number);
            xml.WriteAttributeString("style", Number, "long");
            xml.WriteEndElement();
            if (separator is not null)
            {
                xml.WriteElementString("text", Number, separator);
            }
        }

        xml.WriteEndElement();
    }

    /// <summary>Answers with the last cell, <c>T106</c>.</summary>
    private static string WriteSheet(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("table", Table);
        xml.WriteAttributeString("name", Table, sheet.Name);
        foreach (var (_, type) in sheet.Columns)
        {
            xml.WriteStartElement("table-column", Table);
            xml.WriteAttributeString("style-name", Table, type is FieldType.Texte or FieldType.Adresse ? "large" : "etroite");
            xml.WriteAttributeString("default-cell-style-name", Table, StyleOf(type));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("table-header-rows", Table);
        xml.WriteStartElement("table-row", Table);
        foreach (var (name, _) in sheet.Columns)
        {
            xml.WriteStartElement("table-cell", Table);
            xml.WriteAttributeString("style-name", Table, "entete");
            xml.WriteAttributeString("value-type", Office, "string");
            OdsCell.WriteParagraphs(xml, name);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        var rows = 1;
        foreach (var row in sheet.Rows)
        {
            rows++;
            xml.WriteStartElement("table-row", Table);
            var column = 0;
            foreach (var cell in row)
            {
                OdsCell.Write(xml, sheet.Columns[column++].Type, cell);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        return string.Create(CultureInfo.InvariantCulture, $"{ColumnName(sheet.Columns.Length)}{rows}");
    }

    private static string StyleOf(FieldType type) => type switch
    {
        FieldType.Entier => "entier",
        FieldType.Nombre => "nombre",
        FieldType.Booleen => "booleen",
        FieldType.Date => "date",
        _ => "texte",
    };

    private static void WriteStyle(XmlWriter xml, string name, string family)
    {
        xml.WriteStartElement("style", Style);
        xml.WriteAttributeString("name", Style, name);
        xml.WriteAttributeString("family", Style, family);
        if (family == "table-cell")
        {
            xml.WriteAttributeString("parent-style-name", Style, "Default");
        }
    }

    private static void WriteDataStyle(XmlWriter xml, string element, string name)
    {
        xml.WriteStartElement(element, Number);
        xml.WriteAttributeString("name", Style, name);
    }

    /// <summary>The letters of a column, A for the first.</summary>
    private static string ColumnName(int column) => column > 26 ? ColumnName((column - 1) / 26) + ColumnName(((column - 1) % 26) + 1) : ((char)('A' + column - 1)).ToString();
}
