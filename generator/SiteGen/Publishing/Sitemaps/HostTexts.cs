using System.Globalization;
using System.Text;
using SiteGen.Planning;

namespace SiteGen.Publishing.Sitemaps;

/// <summary>Writes the small texts that are asked for at fixed addresses of a host: <c>robots.txt</c> (RFC 9309), <c>security.txt</c> (RFC 9116), <c>humans.txt</c> (humanstxt.org).</summary>
internal static class HostTexts
{
    public static byte[] Write(RobotsFile robots, SitePlan plan) => Lines(
    [
        "User-agent: *",
        "Allow: /",
        string.Empty,
        $"Sitemap: {plan.Address.Absolute(robots.Sitemap)}",
    ]);

    /// <summary>It holds until the end, in UTC, of the day that the data give.</summary>
    public static byte[] Write(SecuriteFile file, SitePlan plan)
    {
        var securite = file.Securite;
        return Lines(
        [
            $"Contact: {securite.Contact.AbsoluteUri}",
            $"Expires: {securite.Expire.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T23:59:59Z",
            securite.Langues.IsEmpty ? null : $"Preferred-Languages: {string.Join(", ", securite.Langues)}",
            $"Canonical: {plan.Address.Absolute(file.Route)}",
            securite.Politique is { } politique ? $"Policy: {politique.AbsoluteUri}" : null,
        ]);
    }

    public static byte[] WriteHumans(SitePlan plan)
    {
        var (label, site) = (plan.Palmares.Label, plan.Palmares.Site);
        return Lines(
        [
            "/* ÉQUIPE */",
            Fact("Label", label.Nom),
            Fact("Organisateur", label.Organisateur is { Url: { } url } body ? $"{body.Nom}, {url.AbsoluteUri}" : label.Organisateur?.Nom),
            Fact("Éditeur", label.Editeur.Nom),
            Fact("Contact", label.Courriel),
            string.Empty,
            "/* SITE */",
            Fact("Adresse", plan.Address.Absolute(plan.The<AccueilPage>().Route)),
            Fact("Dernière mise à jour des données", plan.Index.MisesAJour.DesDonnees?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Fact("Langue", site.Langue),
            Fact("Normes", "HTML, CSS, SVG, Atom, iCalendar, GeoJSON, CSV"),
            Fact("Logiciel", site.Depot is { } depot ? $"site-gen, {depot.AbsoluteUri}" : "site-gen"),
        ]);
    }

    /// <summary>A line each; a text of the data stays on its own.</summary>
    private static string? Fact(string name, string? value) =>
        value is null ? null : $"  {name}: {string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";

    private static byte[] Lines(IEnumerable<string?> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.OfType<string>().Select(line => line + "\n")));
}
