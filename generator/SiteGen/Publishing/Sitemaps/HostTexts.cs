using System.Text;
using SiteGen.Planning;

namespace SiteGen.Publishing.Sitemaps;

/// <summary>Writes the small texts that are asked for at fixed addresses of a host: <c>robots.txt</c> (RFC 9309).</summary>
internal static class HostTexts
{
    public static byte[] Write(RobotsFile robots, SitePlan plan) => Lines(
    [
        "User-agent: *",
        "Allow: /",
        string.Empty,
        $"Sitemap: {plan.Address.Absolute(robots.Sitemap)}",
    ]);

    private static byte[] Lines(IEnumerable<string?> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.OfType<string>().Select(line => line + "\n")));
}
