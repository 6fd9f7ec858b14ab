namespace SiteGen.Tests;

public sealed class SiteBuilderTests
{
    private static readonly TestSite Site = TestSite.Minimal
        .With("content/faq.md", "---\ntitre: Questions\ndate: 2022-11-08\ntype: actualite\n---\nIls sont là. Voir [İ](/palmares/).\n")
        .With("data/territoires.yaml", """
            - {id: abbeville,  nom: Abbeville,  type: commune, geocode: {lat: 50.1058, lon: 1.8325}}
            - {id: la-tronche, nom: La Tronche, type: commune, geocode: {lat: 45.204, lon: 5.746}}
            - {id: nevers,     nom: Nevers,     type: commune, geocode: {lat: 46.99, lon: 3.159}}
            """);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("fr-FR")]
    public void A_site_is_the_same_bytes_on_a_machine_of_any_culture(string culture)
    {
        var before = Site.Build();
        using var _ = new Culture(culture);

        AssertSame(before, Site.Build());
    }

    [Fact]
    public void A_site_is_the_same_bytes_with_any_number_of_jobs() =>
        AssertSame(Site.Build(TestSite.Options with { Jobs = 1 }), Site.Build(TestSite.Options with { Jobs = 8 }));

    [Fact]
    public void A_site_is_the_same_bytes_on_any_day() =>
        AssertSame(Site.Build(), Site.Build(TestSite.Options with { Clock = TestSite.At("2040-06-30T23:59:00Z") }));

    [Fact]
    public void Every_planned_page_file_and_redirection_is_emitted_once()
    {
        var plan = Site.Plan();
        var planned = plan.Pages.Select(p => p.Route.Path).Concat(plan.Files.Select(f => f.Route.Path)).Concat(plan.Redirections.Select(r => r.Route.Path));

        Assert.Equal(planned.Order(StringComparer.Ordinal), Site.Build().Outputs.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_site_with_wrong_sources_makes_nothing()
    {
        var built = Site.With("data/site.yaml", "url: [").Build();

        Assert.False(built.Result.Succeeded);
        Assert.Null(built.Result.Plan);
        Assert.Empty(built.Outputs);
    }

    private static void AssertSame(BuiltSite expected, BuiltSite actual)
    {
        Assert.Equal(expected.Outputs.Keys, actual.Outputs.Keys);
        Assert.All(expected.Outputs, output => Assert.Equal(expected.Text(output.Key), actual.Text(output.Key)));
    }
}
