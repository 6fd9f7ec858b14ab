using SiteGen.Model;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

public sealed class NomPublieTests
{
    [Theory]
    [InlineData("Abbeville", "Abbeville")]
    [InlineData("Abbeville", "Ville d'Abbeville")]
    [InlineData("Abbeville", "Ville d’Abbeville")]
    [InlineData("Abbeville", "Mairie d'ABBEVILLE")]
    [InlineData("La Tronche", "La Tronche")]
    [InlineData("La Tronche", "Ville de La Tronche")]
    [InlineData("Le Mans", "Ville du Mans")]
    [InlineData("Les Ulis", "Ville des Ulis")]
    [InlineData("Canéjan", "Canéjan (33)")]
    [InlineData("Ajaccio", "Ville d'Ajaccio (2A)")]
    [InlineData("Saint-Denis", "Saint-Denis (974)")]
    [InlineData("Gironde", "Département de la Gironde")]
    [InlineData("Vandœuvre-lès-Nancy", "Ville de Vandoeuvre-les-Nancy")]
    public void A_name_that_only_adds_a_type_or_a_departement_is_not_shown(string nom, string published) => Assert.Null(Show(nom, published));

    [Theory]
    [InlineData("Côtes-d’Armor", "CG des Côtes d'Armor")]
    [InlineData("Abbeville", "Abbeville Numérique")]
    [InlineData("Bordeaux", "Bordeaux Métropole")]
    [InlineData("Saint-Martin", "Saint-Martin-d’Uriage")]
    [InlineData("Claix", "Claix (Isère)")]
    public void A_name_that_says_more_is_shown_as_it_was_published(string nom, string published) => Assert.Equal(published, Show(nom, published));

    [Fact]
    public void The_official_name_says_no_more_than_the_name() =>
        Assert.Null(NomPublie.ToShow(Laureat("SITIV", "Syndicat intercommunal pour la Télématique", "Syndicat Intercommunal pour la télématique")));

    [Fact]
    public void Nothing_is_shown_when_nothing_was_published() => Assert.Null(Show("Abbeville", null));

    private static string? Show(string nom, string? published) => NomPublie.ToShow(Laureat(nom, null, published));

    private static Laureat Laureat(string nom, string? official, string? published) =>
        new(new("id", nom, TypeTerritoire.Commune, default) { NomOfficiel = official }, default) { NomPublie = published };
}
