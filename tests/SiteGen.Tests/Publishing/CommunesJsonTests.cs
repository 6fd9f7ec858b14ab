namespace SiteGen.Tests.Publishing;

public sealed class CommunesJsonTests
{
    private const string Folder = "/carte/communes/";

    private static readonly TestSite Site = TestSite.Minimal
        .With("data/reference/communes.csv", """
            code,nom,departement,liaison,siren
            01001,L'Abergement-Clémenciat,01,5,210100012
            16101,Claix,16,0,211601018
            38111,Claix,38,0,213801111
            38516,La Tronche,38,3,213805161
            58194,Nevers,58,0,215801945
            80001,Abbeville,80,1,218000016
            80829,Y,80,1,218007912
            97404,L'Étang-Salé,974,5,219740040

            """)
        .With("data/reference/communes-points.csv", "code,lat,lon\n38111,45.12,5.67049\n38516,45.2051,5.7463\n97404,-21.26,55.38\n99999,45,5\n");

    private static readonly BuiltSite Built = Site.Build();

    [Theory]
    [InlineData("tr", """[["La Tronche","38",45.2051,5.7463]]""")]
    [InlineData("et", """[["L'Étang-Salé","974",-21.26,55.38]]""")]
    [InlineData("y", """[["Y","80"]]""")]
    public void A_commune_is_in_the_file_of_its_key_with_its_departement_and_its_point_when_one_is_known(string clef, string json) =>
        Assert.Equal(json + "\n", Built.Text($"{Folder}{clef}.json"));

    [Theory]
    [InlineData("ab", """[["Abbeville","80"],["L'Abergement-Clémenciat","01"]]""")]
    [InlineData("cl", """[["Claix","16"],["Claix","38",45.12,5.6705]]""")]
    public void Communes_stand_in_French_order_and_homonyms_by_departement(string clef, string json) =>
        Assert.Equal(json + "\n", Built.Text($"{Folder}{clef}.json"));

    [Fact]
    public void The_plan_says_where_the_files_are()
    {
        Assert.Equal("/label/carte/communes/", Site.Plan(TestSite.Options with { BaseUrl = new("https://a.example/label/") }).AutourHref);
        Assert.Equal(6, Files(Built).Count());
    }

    [Fact]
    public void They_are_not_listed_with_the_data() =>
        Assert.DoesNotContain(Built.Page("/donnees/").QuerySelectorAll("a"), a => a.GetAttribute("href")!.Contains("communes", StringComparison.Ordinal));

    [Fact]
    public void Without_the_list_or_where_they_are_not_wanted_there_are_none()
    {
        Assert.Null(TestSite.Minimal.Plan().AutourHref);
        Assert.Empty(Files(TestSite.Minimal.Build()));
        Assert.Empty(Files(Site.With("data/site.yaml", "url: https://label.example/\nsorties: [geojson]\n").Build()));
        Assert.NotEmpty(Files(Site.With("data/site.yaml", "url: https://label.example/\nsorties: [autour]\n").Build()));
    }

    [Fact]
    public void Without_points_names_are_there_all_the_same() =>
        Assert.Equal("""[["La Tronche","38"]]""" + "\n", Site.Without("data/reference/communes-points.csv").Build().Text(Folder + "tr.json"));

    /// <summary>The list is long: who only reads the palmarès does not wait for it.</summary>
    [Fact]
    public void The_list_is_read_only_for_a_site_that_wants_it()
    {
        Assert.False(Site.Bind().Communes.IsValueCreated);
        Assert.False(Site.With("data/site.yaml", "url: https://label.example/\nsorties: [csv]\n").Plan().Palmares.Communes.IsValueCreated);
    }

    private static IEnumerable<string> Files(BuiltSite built) => built.Outputs.Keys.Where(p => p.StartsWith(Folder, StringComparison.Ordinal));
}
