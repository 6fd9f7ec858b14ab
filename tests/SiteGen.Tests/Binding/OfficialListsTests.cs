using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Tests.Binding;

public sealed class OfficialListsTests
{
    private const string List = "data/reference/departements.csv";
    private const string Outlines = "data/geo/departements.geojson";

    [Fact]
    public void Departements_are_known_by_their_code_with_their_region()
    {
        var lieux = TestSite.Minimal.With(List, "code,nom,region,liaison\n2A,Corse-du-Sud,94,3\n01,Ain,84,5\n38,Isère,84,5\n58,Nièvre,27,3\n80,Somme,32,\n").Bind().Departements;

        Assert.Equal("Corse-du-Sud", lieux["2A"].Nom);
        Assert.Equal("84", lieux["01"].Region);
        Assert.Equal(Liaison.La, lieux["2A"].Liaison);
        Assert.Null(lieux["80"].Liaison);
        Assert.False(lieux.ContainsKey("1"));
    }

    [Fact]
    public void A_site_without_lists_or_outlines_has_none()
    {
        var palmares = TestSite.Minimal.Bind();

        Assert.Empty(palmares.Departements);
        Assert.Empty(palmares.Contours);
    }

    [Fact]
    public void Departements_are_named_by_the_outlines_of_a_site_without_a_list() =>
        Assert.Equal("Somme", TestSite.Minimal.With(Outlines, Feature("\"code\": \"80\", \"nom\": \"Somme\"")).Bind().Departements["80"].Nom);

    [Fact]
    public void A_list_without_its_columns_is_reported_and_does_not_break_the_build() => AssertOneErrorIn(List, "nom,code_insee\nAin,01\n");

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"features\": [{}]}")]
    [InlineData("{\"features\": [{\"properties\": {\"code\": 80, \"nom\": \"Somme\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": []}}]}")]
    [InlineData("{\"features\": [{\"properties\": {\"code\": null, \"nom\": \"Somme\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": []}}]}")]
    [InlineData("{\"features\": [{\"properties\": {\"code\": \"80\", \"nom\": \"Somme\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[2]]]}}]}")]
    [InlineData("{\"features\": [{\"properties\": {\"code\": \"80\", \"nom\": \"Somme\"}, \"geometry\": null}]}")]
    [InlineData("{\"features\": [{\"properties\": {\"code\": \"80\", \"nom\": \"Somme\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1.5, 50], [3, 50], [3, 49.5], [1.6, 50]]]}}]}")]
    [InlineData("{\"features\": [{\"properties\": {\"code\": \"80\", \"nom\": \"Somme\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1e999, 50], [3, 50], [3, 49.5], [1e999, 50]]]}}]}")]
    [InlineData("{\"features\": [{\"properties\": {\"code\": \"80\", \"nom\": \"So\\u0007mme\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1.5, 50], [3, 50], [3, 49.5], [1.5, 50]]]}}]}")]
    public void Outlines_that_are_none_are_reported_and_do_not_break_the_build(string json) => AssertOneErrorIn(Outlines, json);

    [Fact]
    public void A_departement_outlined_twice_is_reported_and_does_not_break_the_build()
    {
        var one = Feature("\"code\": \"80\", \"nom\": \"Somme\"");
        var feature = one["{\"features\": [".Length..^2];

        AssertOneErrorIn(Outlines, $"{{\"features\": [{feature}, {feature}]}}");
    }

    private static string Feature(string properties) =>
        $"{{\"features\": [{{\"properties\": {{{properties}}}, \"geometry\": {{\"type\": \"Polygon\", \"coordinates\": [[[1.5, 50], [3, 50], [3, 49.5], [1.5, 50]]]}}}}]}}";

    private static void AssertOneErrorIn(string path, string text)
    {
        var diagnostic = Assert.Single(TestSite.Minimal.With(path, text).Build().Result.Diagnostics);

        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.Equal(path, diagnostic.Span.File);
    }
}
