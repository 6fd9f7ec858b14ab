using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

/// <summary>The rule that the script of the map follows too: what changes here changes there.</summary>
public sealed class ClefDeCommuneTests
{
    [Theory]
    [InlineData("Grenoble", "gr")]
    [InlineData("La Tronche", "tr")]
    [InlineData("Le Mans", "ma")]
    [InlineData("Les Ulis", "ul")]
    [InlineData("L'Abergement-Clémenciat", "ab")]
    [InlineData("L’Haÿ-les-Roses", "ha")]
    [InlineData("Saint-Étienne", "et")]
    [InlineData("Sainte-Foy-lès-Lyon", "fo")]
    [InlineData("St Étienne", "et")]
    [InlineData("STE-FOY", "fo")]
    [InlineData("Saint-L'Aigle", "ai")]
    [InlineData("La Saint-Le Bois", "bo")]
    [InlineData("Échirolles", "ec")]
    [InlineData("E\u0301chirolles", "ec")]
    [InlineData("Œuilly", "oe")]
    [InlineData("Æbly", "ae")]
    [InlineData("Ça", "ca")]
    [InlineData("Oô", "oo")]
    [InlineData("Y", "y")]
    [InlineData("D'Huison-Longueville", "dh")]
    [InlineData("  la  tronche ", "tr")]
    [InlineData("3 Fontaines", "fo")]
    public void A_key_is_the_first_two_letters_past_articles_and_saint(string nom, string clef) => Assert.Equal(clef, ClefDeCommune.Of(nom));

    /// <summary>A name that begins like an article, or that is one: nothing is taken off that nothing follows.</summary>
    [Theory]
    [InlineData("Lens", "le")]
    [InlineData("Lesquin", "le")]
    [InlineData("Saintes", "sa")]
    [InlineData("Stains", "st")]
    [InlineData("Saint", "sa")]
    [InlineData("La", "la")]
    [InlineData("Le Saint", "sa")]
    [InlineData("Saint-Saint-Denis", "sa")]
    public void A_word_is_only_taken_off_whole_and_before_another(string nom, string clef) => Assert.Equal(clef, ClefDeCommune.Of(nom));

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("14")]
    [InlineData("Αθήνα")]
    [InlineData("\uD83D\uDE00")]
    public void A_name_without_a_letter_has_no_key(string nom) => Assert.Null(ClefDeCommune.Of(nom));

    [Fact]
    public void A_long_name_has_its_key_too() =>
        Assert.Equal("oe", ClefDeCommune.Of(string.Concat(Enumerable.Repeat("la ", 50)) + string.Concat(Enumerable.Repeat("œ", 200))));
}
