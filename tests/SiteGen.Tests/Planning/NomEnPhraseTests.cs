using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

/// <summary>A name joins a sentence as a list or its author says, and else as it is spelt; on a Turkish machine, where « i » and « I » are other letters.</summary>
public sealed class NomEnPhraseTests : IDisposable
{
    private readonly Culture _culture = new("tr-TR");

    public void Dispose() => _culture.Dispose();

    [Theory]
    [InlineData("Paris", Liaison.Consonne, "de Paris", "à Paris")]
    [InlineData("Ham", Liaison.Consonne, "de Ham", "à Ham")]
    [InlineData("Hyères", Liaison.Voyelle, "d’Hyères", "à Hyères")]
    [InlineData("Morbihan", Liaison.Le, "du Morbihan", "au Morbihan")]
    [InlineData("Gironde", Liaison.La, "de la Gironde", "à la Gironde")]
    [InlineData("Côtes-d’Armor", Liaison.Les, "des Côtes-d’Armor", "aux Côtes-d’Armor")]
    [InlineData("Isère", Liaison.Elidee, "de l’Isère", "à l’Isère")]
    [InlineData("Le Havre", Liaison.Le, "du Havre", "au Havre")]
    [InlineData("La Tronche", Liaison.La, "de La Tronche", "à La Tronche")]
    [InlineData("Les Lilas", Liaison.Les, "des Lilas", "aux Lilas")]
    [InlineData("L’Haÿ-les-Roses", Liaison.Elidee, "de L’Haÿ-les-Roses", "à L’Haÿ-les-Roses")]
    [InlineData("L'Haÿ-les-Roses", Liaison.Elidee, "de L'Haÿ-les-Roses", "à L'Haÿ-les-Roses")]
    [InlineData("Aux Marais", Liaison.Aux, "des Marais", "aux Marais")]
    [InlineData("Las Cases", Liaison.Las, "de Las Cases", "à Las Cases")]
    [InlineData("Los Masos", Liaison.Los, "de Los Masos", "à Los Masos")]
    [InlineData("La Réunion", Liaison.Consonne, "de La Réunion", "à La Réunion")]
    [InlineData("Le Vernet-Chaméane", Liaison.Consonne, "du Vernet-Chaméane", "au Vernet-Chaméane")] // INSEE’s own slip
    [InlineData("Amue", Liaison.Elidee, "de l’Amue", "à l’Amue")]
    [InlineData("SITIV", Liaison.Le, "du SITIV", "au SITIV")]
    public void A_name_takes_the_article_that_is_known_of_it(string nom, Liaison liaison, string de, string a)
    {
        Assert.Equal(de, NomEnPhrase.De(nom, liaison));
        Assert.Equal(a, NomEnPhrase.A(nom, liaison));
    }

    [Theory]
    [InlineData("Abbeville", "d’Abbeville")]
    [InlineData("Échirolles", "d’Échirolles")]
    [InlineData("issy", "d’issy")]
    [InlineData("Œting", "d’Œting")]
    [InlineData("Y", "d’Y")]
    [InlineData("Yvetot", "d’Yvetot")]
    [InlineData("Yerres", "d’Yerres")]
    [InlineData("Yaoundé", "de Yaoundé")]
    [InlineData("Onzain", "d’Onzain")]
    [InlineData("Hérouville", "d’Hérouville")]
    [InlineData("Ham", "de Ham")]
    [InlineData("Hambourg", "de Hambourg")]
    [InlineData("Hamelin", "d’Hamelin")]
    [InlineData("Hochfelden", "d’Hochfelden")] // which the list knows better: « de Hochfelden »
    [InlineData("Haute-Savoie Habitat", "de Haute-Savoie Habitat")]
    [InlineData("Hautefort", "d’Hautefort")]
    [InlineData("Lesquin", "de Lesquin")]
    [InlineData("Laval", "de Laval")]
    [InlineData("Le Mans", "du Mans")]
    [InlineData("La Fibre 64", "de La Fibre 64")]
    [InlineData("1001 territoires", "de 1001 territoires")]
    [InlineData("Parc national des Écrins", "du Parc national des Écrins")]
    [InlineData("Pays Voironnais", "du Pays Voironnais")]
    [InlineData("Syndicat des eaux", "du Syndicat des eaux")]
    [InlineData("Métropole de Lyon", "de la Métropole de Lyon")]
    [InlineData("Agence du numérique", "de l’Agence du numérique")]
    [InlineData("Centre-Val de Loire", "de Centre-Val de Loire")]
    [InlineData("Paysans", "de Paysans")]
    [InlineData("", "de ")]
    public void Of_other_names_spelling_tells(string nom, string de) => Assert.Equal(de, NomEnPhrase.De(nom));

    [Theory]
    [InlineData("Isère", Liaison.Elidee, "dans l’Isère")]
    [InlineData("Morbihan", Liaison.Le, "dans le Morbihan")]
    [InlineData("Drôme", Liaison.La, "dans la Drôme")]
    [InlineData("Haute-Savoie", Liaison.La, "en Haute-Savoie")]
    [InlineData("Corse-du-Sud", Liaison.La, "en Corse-du-Sud")]
    [InlineData("Landes", Liaison.Les, "dans les Landes")]
    [InlineData("Maine-et-Loire", Liaison.Consonne, "en Maine-et-Loire")]
    [InlineData("Ille-et-Vilaine", Liaison.Voyelle, "en Ille-et-Vilaine")]
    [InlineData("Territoire de Belfort", Liaison.Le, "dans le Territoire de Belfort")]
    [InlineData("Paris", Liaison.Consonne, "à Paris")]
    [InlineData("La Réunion", Liaison.Consonne, "à La Réunion")]
    [InlineData("Mayotte", Liaison.Consonne, "à Mayotte")]
    [InlineData("Guadeloupe", Liaison.La, "en Guadeloupe")]
    [InlineData("Bretagne", Liaison.Consonne, "en Bretagne")]
    [InlineData("Île-de-France", Liaison.Voyelle, "en Île-de-France")]
    [InlineData("Nouvelle-Aquitaine", Liaison.La, "en Nouvelle-Aquitaine")]
    [InlineData("Grand Est", Liaison.Le, "dans le Grand Est")]
    [InlineData("Hauts-de-France", Liaison.Les, "dans les Hauts-de-France")]
    [InlineData("Pays de la Loire", Liaison.Les, "dans les Pays de la Loire")]
    public void One_is_in_a_departement_or_a_region(string nom, Liaison liaison, string dans) =>
        Assert.Equal(dans, NomEnPhrase.Dans(new("00", nom, null) { Liaison = liaison }));

    [Fact]
    public void Where_one_is_is_not_said_without_an_article() => Assert.Null(NomEnPhrase.Dans(new("32", "Gers", null)));
}
