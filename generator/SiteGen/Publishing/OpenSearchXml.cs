using System.Xml;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>Writes how a browser asks the search of the site (OpenSearch 1.1); the answers are found by the script of the page.</summary>
internal static class OpenSearchXml
{
    public const string MediaType = "application/opensearchdescription+xml";

    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
    private const int LongestShortName = 16;
    private const int LongestDescription = 1024;

    public static ReadOnlyMemory<byte> Write(OpenSearchFile file, SitePlan plan) => XmlFile.Write(xml =>
    {
        var label = plan.Palmares.Label;
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        Write(xml, "ShortName", Cut(label.Sigle ?? label.Nom, LongestShortName));
        Write(xml, "Description", Cut($"Chercher un territoire, une édition ou une page du label {label.Nom}.", LongestDescription));
        WriteUrl(xml, "text/html", $"{plan.Address.Absolute(file.Page.Route)}?q={{searchTerms}}", null);
        WriteUrl(xml, MediaType, plan.Address.Absolute(file.Route), "self");
        if (plan.Files.OfType<AssetFile>().FirstOrDefault(a => a.Name == "favicon.svg") is { } icon)
        {
            xml.WriteStartElement("Image", Namespace);
            xml.WriteAttributeString("type", "image/svg+xml");
            xml.WriteString(plan.Address.Absolute(icon.Route));
            xml.WriteEndElement();
        }

        Write(xml, "Language", plan.Palmares.Site.Langue);
        Write(xml, "InputEncoding", "UTF-8");
        Write(xml, "OutputEncoding", "UTF-8");
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, string element, string text) => xml.WriteElementString(element, Namespace, text);

    private static void WriteUrl(XmlWriter xml, string type, string template, string? rel)
    {
        xml.WriteStartElement("Url", Namespace);
        if (rel is not null)
        {
            xml.WriteAttributeString("rel", rel);
        }

        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("template", template);
        xml.WriteEndElement();
    }

    /// <summary>As many whole words as fit, or as many letters of the first.</summary>
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', longest);
        var end = space > 0 ? space : longest;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }
}
