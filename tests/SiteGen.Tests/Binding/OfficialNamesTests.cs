using SiteGen.Binding;

namespace SiteGen.Tests.Binding;

public sealed class OfficialNamesTests
{
    [Theory]
    [InlineData("Vandœuvre-lès-Nancy", "Vandoeuvre lès Nancy")]
    [InlineData("St-Denis", "Saint-Denis")]
    [InlineData("Ste Foy", "Sainte-Foy")]
    [InlineData("La Tronche", "Tronche")]
    [InlineData("CA du Sud", "Communauté d’agglomération du Sud")]
    [InlineData("CC Maremne Adour Côte Sud", "Maremne Adour Côte-Sud")]
    [InlineData("Département du Morbihan", "Morbihan")]
    [InlineData("Ville d’Abbeville", "Abbeville")]
    public void Two_ways_to_write_one_name_are_the_same(string one, string other) => Assert.Equal(OfficialNames.Fold(one), OfficialNames.Fold(other));

    [Theory]
    [InlineData("Abbeville", "Amiens")]
    [InlineData("Saint-Denis", "Saint-Denis-en-Val")]
    [InlineData("Stains", "Sainte-Ains")]
    [InlineData("Le Mans", "Mansle")]
    public void Two_names_are_not(string one, string other) => Assert.NotEqual(OfficialNames.Fold(one), OfficialNames.Fold(other));

    /// <summary>A name that is only articles stays itself: « La D » is a name like another.</summary>
    [Fact]
    public void A_name_is_never_folded_to_nothing() => Assert.All(["Les", "Ville", "D"], name => Assert.NotEmpty(OfficialNames.Fold(name)));
}
