namespace SiteGen.Tests.Binding;

public sealed class SiteBinderTests
{
    [Fact]
    public void A_site_is_French_in_Paris_with_all_outputs_unless_it_says_otherwise()
    {
        var site = TestSite.Minimal.Bind().Site;

        Assert.Equal(("fr", "Europe/Paris", "tnl"), (site.Langue, site.Fuseau, site.Theme.Value));
        Assert.True(site.Wants("csv"));
    }

    [Fact]
    public void Only_the_outputs_that_a_site_names_are_wanted()
    {
        var plan = TestSite.Minimal.With("data/site.yaml", "url: https://label.example/\nsorties: [csv]\n").Plan();

        Assert.True(plan.Has("/donnees/palmares.csv"));
        Assert.False(plan.Has("/donnees/territoires.geojson"));
        Assert.False(plan.Has("/badges/abbeville.svg"));
        Assert.True(plan.Has("/sitemap.xml"));
    }

    [Theory]
    [InlineData("fuseau: Europe/Pariss", "data/site.yaml:2:9: error SG227: le fuseau « Europe/Pariss » n’existe pas")]
    [InlineData("sorties: [csv, xls]", "data/site.yaml:2:16: error SG215: « xls » n’est pas une valeur de « sorties »")]
    [InlineData("navigation: [{titre: Carte}]", "data/site.yaml:2:14: error SG202: il manque la clé « page » dans une entrée du menu")]
    public void A_wrong_setting_is_reported_where_it_is_written(string line, string expected) =>
        Assert.Equal(expected, Assert.Single(TestSite.Minimal.With("data/site.yaml", $"url: https://label.example/\n{line}\n").Diagnose()));

    [Fact]
    public void The_legal_facts_that_are_missing_are_one_warning() =>
        Assert.Equal(
            "data/label.yaml:2:1: warning SG250: mentions légales : il manque l’adresse de l’éditeur, le téléphone de l’éditeur, "
            + "le nom du directeur de la publication, l’adresse de l’hébergeur et le téléphone de l’hébergeur",
            Assert.Single(TestSite.Minimal.With("data/label.yaml", "nom: Commune Libre\nediteur: {nom: Association, hebergeur: Hébergeur}\n").Diagnose()));
}
