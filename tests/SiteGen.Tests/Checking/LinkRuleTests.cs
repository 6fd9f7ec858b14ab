namespace SiteGen.Tests.Checking;

public sealed class LinkRuleTests
{
    [Fact]
    public void A_dead_link_is_reported_each_time_it_is_written() =>
        Assert.Equal(
            ["content/faq.md:4:4", "content/faq.md:6:6"],
            Diagnose("Un [lien](/nulle-part/).\n\nDeux [liens](/nulle-part/).\n").Select(d => d.Split(": ")[0]));

    [Fact]
    public void A_dead_link_in_a_list_or_a_table_is_reported_where_it_is_written() =>
        Assert.Equal(
            ["content/faq.md:4:4", "content/faq.md:6:8", "content/faq.md:10:7"],
            Diagnose("Un [a](/a-un/).\n\n- deux [b](/b-deux/)\n\n| c | d |\n|---|---|\n| e | [f](/f-trois/) |\n").Select(d => d.Split(": ")[0]));

    [Theory]
    [InlineData("/territoires/échirolles/")]
    [InlineData("<mes règles.md>")]
    [InlineData("/a/?b=c&d=e")]
    public void A_dead_link_is_reported_where_it_is_written_whatever_its_letters(string address) =>
        Assert.StartsWith("content/faq.md:4:4: error SG501", Assert.Single(Diagnose($"Un [lien]({address}).\n")), StringComparison.Ordinal);

    [Fact]
    public void A_dead_link_is_told_as_it_was_written() =>
        Assert.Contains("« /territoires/échirolles/ »", Assert.Single(Diagnose("[x](/territoires/échirolles/)\n")), StringComparison.Ordinal);

    [Fact]
    public void A_link_to_an_alias_leads_somewhere() =>
        Assert.Empty(TestSite.Minimal
            .With("content/faq.md", "---\ntitre: Questions\nalias: [/questions/]\n---\n[ici](/questions/)\n")
            .Build().Result.Diagnostics);

    [Fact]
    public void A_link_to_a_draft_is_dead() =>
        Assert.Contains(
            "SG501",
            Assert.Single(TestSite.Minimal
                .With("content/faq.md", "---\ntitre: Questions\n---\n[ici](regles.md)\n")
                .With("content/regles.md", "---\ntitre: Règles\nbrouillon: oui\n---\n")
                .Build().Result.Diagnostics).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void A_resource_of_a_host_that_the_site_allows_is_accepted()
    {
        var site = TestSite.Minimal.With("content/faq.md", "---\ntitre: Questions\n---\n![Le logo](https://images.example/logo.png)\n");

        Assert.Equal("SG503", Assert.Single(site.Build().Result.Diagnostics).Code);
        Assert.Empty(site.With("data/site.yaml", "url: https://label.example/\nhotes-autorises: [images.example]\n").Build().Result.Diagnostics);
    }

    private static string[] Diagnose(string body) =>
        [.. TestSite.Minimal.With("content/faq.md", $"---\ntitre: Questions\n---\n{body}").Build().Result.Diagnostics.Select(d => d.ToString())];
}
