using System.Xml;
using SiteGen.Publishing.Fields;
using static SiteGen.Publishing.Tables.OdsNames;

namespace SiteGen.Publishing.Tables;

/// <summary>Writes a cell of an OpenDocument spreadsheet with its type; text is never a formula there, whatever it begins with.</summary>
internal static class OdsCell
{
    public static void Write(XmlWriter xml, FieldType type, string? cell)
    {
        xml.WriteStartElement("table-cell", Table);
        if (cell is not null)
        {
            switch (type)
            {
                case FieldType.Entier or FieldType.Nombre:
                    xml.WriteAttributeString("value-type", Office, "float");
                    xml.WriteAttributeString("value", Office, cell);
                    break;
                case FieldType.Booleen:
                    xml.WriteAttributeString("value-type", Office, "boolean");
                    xml.WriteAttributeString("boolean-value", Office, cell);
                    break;
                case FieldType.Date:
                    xml.WriteAttributeString("value-type", Office, "date");
                    xml.WriteAttributeString("date-value", Office, cell);
                    break;
                default:
                    xml.WriteAttributeString("value-type", Office, "string");
                    break;
            }

            if (type == FieldType.Adresse)
            {
                WriteLink(xml, cell);
            }
            else
            {
                WriteParagraphs(xml, cell);
            }
        }

        xml.WriteEndElement();
    }

    /// <summary>A paragraph for each line. OpenDocument makes one space of several, so those after the first are elements, and so are tabs (part 3, section 6.1.2).</summary>
    public static void WriteParagraphs(XmlWriter xml, string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            xml.WriteStartElement("p", Text);
            WriteLine(xml, line);
            xml.WriteEndElement();
        }
    }

    private static void WriteLine(XmlWriter xml, string line)
    {
        var plain = 0;
        for (var i = 0; i < line.Length; i++)
        {
            // A space alone between two letters is written as it is.
            var isSpecial = line[i] == '\t' || (line[i] == ' ' && (i == 0 || i == line.Length - 1 || line[i - 1] is ' ' or '\t'));
            if (isSpecial)
            {
                xml.WriteString(line[plain..i]);
                xml.WriteElementString(line[i] == '\t' ? "tab" : "s", Text, null);
                plain = i + 1;
            }
        }

        xml.WriteString(line[plain..]);
    }

    private static void WriteLink(XmlWriter xml, string address)
    {
        xml.WriteStartElement("p", Text);
        xml.WriteStartElement("a", Text);
        xml.WriteAttributeString("href", XLink, address);
        xml.WriteString(address);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
