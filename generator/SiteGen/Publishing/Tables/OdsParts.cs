using System.Collections.Immutable;
using System.Xml;
using static SiteGen.Publishing.Tables.OdsNames;

namespace SiteGen.Publishing.Tables;

/// <summary>Writes the parts of an OpenDocument spreadsheet that are not its sheets.</summary>
internal static class OdsParts
{
    public static void WriteManifest(XmlWriter xml)
    {
        xml.WriteStartElement("manifest", "manifest", Manifest);
        xml.WriteAttributeString("version", Manifest, OdsNames.Version);
        (string Path, string MediaType)[] entries =
        [
            ("/", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml"), ("settings.xml", "text/xml"),
        ];
        foreach (var (path, mediaType) in entries)
        {
            xml.WriteStartElement("file-entry", Manifest);
            xml.WriteAttributeString("full-path", Manifest, path);
            xml.WriteAttributeString("media-type", Manifest, mediaType);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public static void WriteMeta(XmlWriter xml, string titre)
    {
        WriteRoot(xml, "document-meta");
        xml.WriteStartElement("meta", Office);
        xml.WriteElementString("generator", Meta, "site-gen");
        xml.WriteElementString("dc", "title", DublinCore, titre);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The heading of each sheet stays when its rows are scrolled.</summary>
    public static void WriteSettings(XmlWriter xml, ImmutableArray<Sheet> sheets)
    {
        WriteRoot(xml, "document-settings");
        xml.WriteStartElement("settings", Office);
        xml.WriteStartElement("config", "config-item-set", Config);
        xml.WriteAttributeString("name", Config, "ooo:view-settings");
        WriteMap(xml, "config-item-map-indexed", "Views");
        xml.WriteStartElement("config-item-map-entry", Config);
        WriteItem(xml, "ActiveTable", "string", sheets[0].Name);
        WriteMap(xml, "config-item-map-named", "Tables");
        foreach (var sheet in sheets)
        {
            WriteMap(xml, "config-item-map-entry", sheet.Name);
            WriteItem(xml, "HorizontalSplitMode", "short", "0");
            WriteItem(xml, "VerticalSplitMode", "short", "2");
            WriteItem(xml, "VerticalSplitPosition", "int", "1");
            WriteItem(xml, "ActiveSplitRange", "short", "2");
            WriteItem(xml, "PositionTop", "int", "0");
            WriteItem(xml, "PositionBottom", "int", "1");
            xml.WriteEndElement();
        }

        for (var open = 0; open < 6; open++)
        {
            xml.WriteEndElement();
        }
    }

    public static void WriteStyles(XmlWriter xml)
    {
        WriteRoot(xml, "document-styles");
        xml.WriteStartElement("styles", Office);
        xml.WriteStartElement("style", "style", Style);
        xml.WriteAttributeString("name", Style, "Default");
        xml.WriteAttributeString("family", Style, "table-cell");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteRoot(XmlWriter xml, string name)
    {
        xml.WriteStartElement("office", name, Office);
        xml.WriteAttributeString("version", Office, OdsNames.Version);
    }

    private static void WriteMap(XmlWriter xml, string element, string name)
    {
        xml.WriteStartElement(element, Config);
        xml.WriteAttributeString("name", Config, name);
    }

    private static void WriteItem(XmlWriter xml, string name, string type, string value)
    {
        xml.WriteStartElement("config-item", Config);
        xml.WriteAttributeString("name", Config, name);
        xml.WriteAttributeString("type", Config, type);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
