namespace SiteGen.Tests.Publishing.Sitemaps;

public sealed class HostTextsTests
{
    private static readonly TestSite Site = TestSite.Minimal.Replace(
        "data/site.yaml", "navigation:", "securite: {contact: \"mailto:faille@label.example\", expire: 2030-06-01, politique: https://label.example/politique/, langues: [fr, en]}\nnavigation:");

    private static readonly SiteOptions Below = TestSite.Options with { BaseUrl = new("https://qui.example/label/") };

    [Fact]
    public void Who_finds_a_weakness_knows_where_to_write_and_until_when() =>
        Assert.Equal(
            """
            Contact: mailto:faille@label.example
            Expires: 2030-06-01T23:59:59Z
            Preferred-Languages: fr, en
            Canonical: https://label.example/.well-known/security.txt
            Policy: https://label.example/politique/

            """,
            Site.Build().Text("/.well-known/security.txt"),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void Without_a_contact_there_is_no_file() => Assert.DoesNotContain("/.well-known/security.txt", TestSite.Minimal.Build().Outputs.Keys);

    [Fact]
    public void Below_a_path_only_what_may_stand_there_is_written()
    {
        var built = Site.Build(Below);

        Assert.Contains("/humans.txt", built.Outputs.Keys);
        Assert.DoesNotContain(built.Outputs.Keys, p => p is "/robots.txt" or "/.well-known/security.txt");
    }

    [Fact]
    public void Robots_are_told_where_the_sitemap_is() =>
        Assert.Contains("\nSitemap: https://label.example/sitemap.xml\n", Site.Build().Text("/robots.txt"), StringComparison.Ordinal);

    [Fact]
    public void Who_makes_the_site_is_said()
    {
        var humans = Site.Build(Below).Text("/humans.txt");

        Assert.Contains("\n  Label: Commune Libre\n", humans, StringComparison.Ordinal);
        Assert.Contains("\n  Éditeur: Association Commune Libre\n", humans, StringComparison.Ordinal);
        Assert.Contains("\n  Adresse: https://qui.example/label/\n", humans, StringComparison.Ordinal);
        Assert.DoesNotContain("Contact:", humans, StringComparison.Ordinal);
    }
}
