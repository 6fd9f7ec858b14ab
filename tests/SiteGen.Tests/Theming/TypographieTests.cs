using SiteGen.Theming;

namespace SiteGen.Tests.Theming;

public sealed class TypographieTests
{
    // ~ stands for a no-break space, _ for a narrow one and ‐ for a no-break hyphen, so that they can be seen.
    [Theory]
    [InlineData("Le label : un guide !", "Le label~: un guide_!")]
    [InlineData("Qui ? Quand ; comment", "Qui_? Quand_; comment")]
    [InlineData("Vraiment ?! Oui !!!", "Vraiment_?! Oui_!!!")]
    [InlineData("« libre » ou «libre»", "«~libre~» ou «~libre~»")]
    [InlineData("(« l'été » !)", "(«~l’été~»_!)")]
    [InlineData("L'Haÿ-les-Roses, aujourd'hui, l'«~été~»", "L’Haÿ-les-Roses, aujourd’hui, l’«~été~»")]
    [InlineData("Côtes-d'Armor", "Côtes-d’Armor")]
    [InlineData("et cetera...", "et cetera…")]
    [InlineData("De 36 000 à 1 234 567 habitants", "De 36_000 à 1_234_567 habitants")]
    [InlineData("84 % de 5 000 €, n° 5, 20 °C", "84~% de 5_000~€, n°~5, 20~°C")]
    [InlineData("jusqu'", "jusqu’")]
    [InlineData("Niveau 3 ou 4, puis niveau 5 à l'édition 2022", "Niveau~3 ou 4, puis niveau~5 à l’édition~2022")]
    [InlineData("Une commune a-t-elle ses chances, manque-t-il ?", "Une commune a‐t‐elle ses chances, manque‐t‐il_?")]
    public void What_a_keyboard_types_becomes_French(string typed, string printed) => Assert.Equal(Spaced(printed), Typographie.Of(Spaced(typed)));

    [Theory]
    [InlineData("Ouvert à 10:30, score 3:2")]
    [InlineData("https://a.example/l'eau?x=1;y=2...#z ici")]
    [InlineData("www.a.example/l'eau et o'neil@a.example")]
    [InlineData("04 65 67 05 88, 0800 123 456")]
    [InlineData("en 2022 350 candidatures")]
    [InlineData("1.5 000, 3,14 159")]
    [InlineData("Open! un nom")]
    [InlineData("un sourire :-) et :emoji:")]
    [InlineData("../.. et .../a")]
    [InlineData("les 'guillemets' droits \"aussi\"")]
    [InlineData("Tout court")]
    [InlineData("Mininiveau 5 et Niveau, 5")]
    [InlineData("Saint-Martin-d’Uriage, peut-il, T-T-il")]
    [InlineData("")]
    [InlineData("'")]
    public void What_is_no_sentence_stays_as_it_is(string text) => Assert.Equal(text, Typographie.Of(text));

    [Theory]
    [InlineData("Le label : « un guide » ! L'été... 36 000 % ; n° 5 ?")]
    [InlineData("«»")]
    [InlineData(" : ! « » ")]
    [InlineData("l'l'l'...... 1 000 000 000 €")]
    public void What_is_French_stays_so(string text) => Assert.Equal(Typographie.Of(text), Typographie.Of(Typographie.Of(text)));

    [Theory]
    [InlineData("fr", true)]
    [InlineData("fr-CA", true)]
    [InlineData("fro", false)]
    [InlineData("br", false)]
    [InlineData(null, false)]
    public void Only_French_is_written_as_French(string? langue, bool suits) => Assert.Equal(suits, Typographie.Suits(langue));

    private static string Spaced(string text) => text.Replace('~', '\u00A0').Replace('_', '\u202F').Replace('‐', '\u2011');
}
