using System.Text;
using System.Xml;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>Writes what search engines ask for: the list of pages (sitemaps.org, protocol 0.9) and <c>robots.txt</c> (RFC 9309).</summary>
internal static class SitemapFile
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Write(SitePlan plan)
    {
        var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in plan.Pages.Where(p => p is not IntrouvablePage))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, plan.Address.Absolute(page.Route));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    public static byte[] WriteRobots(SitePlan plan) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {plan.Address.Absolute(new("/sitemap.xml"))}\n");
}
