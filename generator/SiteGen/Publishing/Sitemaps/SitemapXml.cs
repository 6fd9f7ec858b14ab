using System.Globalization;
using System.Xml;
using SiteGen.Planning;

namespace SiteGen.Publishing.Sitemaps;

/// <summary>Writes the list of pages that search engines ask for, with the day of their last change where it is known (sitemaps.org, protocol 0.9).</summary>
internal static class SitemapXml
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static ReadOnlyMemory<byte> Write(SitemapFile sitemap, SitePlan plan) => XmlFile.Write(xml =>
    {
        var days = new DernierJour(plan);
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in sitemap.Pages)
        {
            WriteEntry(xml, "url", plan.Address.Absolute(page.Route), days.Of(page));
        }

        xml.WriteEndElement();
    });

    public static ReadOnlyMemory<byte> Write(SitemapIndexFile index, SitePlan plan) => XmlFile.Write(xml =>
    {
        var days = new DernierJour(plan);
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var sitemap in index.Sitemaps)
        {
            WriteEntry(xml, "sitemap", plan.Address.Absolute(sitemap.Route), MisesAJour.Latest(sitemap.Pages.Select(days.Of)));
        }

        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, string element, string address, DateOnly? day)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteElementString("loc", Namespace, address);
        if (day is { } known)
        {
            xml.WriteElementString("lastmod", Namespace, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
