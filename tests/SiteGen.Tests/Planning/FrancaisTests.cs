using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

/// <summary>What people read is French whatever the machine: each fact is asked on a Turkish one, where « i » and « I » are other letters.</summary>
public sealed class FrancaisTests : IDisposable
{
    private readonly Culture _culture = new("tr-TR");

    public void Dispose() => _culture.Dispose();

    [Theory]
    [InlineData("2022-11-08", "8 novembre 2022", "le 8 novembre 2022")]
    [InlineData("2020-12-01", "1er décembre 2020", "le 1er décembre 2020")]
    [InlineData("2020-08-11", "11 août 2020", "le 11 août 2020")]
    [InlineData("2016-07", "juillet 2016", "en juillet 2016")]
    [InlineData("2016", "2016", "en 2016")]
    public void A_date_is_written_as_far_as_it_is_known(string iso, string date, string quand)
    {
        Assert.True(DatePartielle.TryParse(iso, out var known));

        Assert.Equal(date, Francais.Date(known));
        Assert.Equal(quand, Francais.QuandDate(known));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1\u202F000")]
    [InlineData(36000, "36\u202F000")]
    [InlineData(1234567, "1\u202F234\u202F567")]
    [InlineData(-1234, "−1\u202F234")]
    public void Thousands_are_apart_by_a_narrow_no_break_space(int number, string text) => Assert.Equal(text, Francais.Nombre(number));

    [Theory]
    [InlineData(0, "0\u00A0label")]
    [InlineData(1, "1\u00A0label")]
    [InlineData(2, "2\u00A0labels")]
    [InlineData(1500, "1\u202F500\u00A0labels")]
    public void A_noun_is_plural_from_two_on(int number, string text) => Assert.Equal(text, Francais.Compte(number, "label"));

    [Fact]
    public void A_noun_may_have_a_plural_of_its_own() => Assert.Equal("3\u00A0territoires placés", Francais.Compte(3, "territoire placé", "territoires placés"));

    [Theory]
    [InlineData(1, "1re")]
    [InlineData(2, "2e")]
    [InlineData(21, "21e")]
    public void An_edition_is_the_first_or_the_nth(int number, string text) => Assert.Equal(text, Francais.Ordinal(number));

    [Fact]
    public void A_list_ends_with_a_conjunction()
    {
        Assert.Equal("", Francais.Liste([]));
        Assert.Equal("a", Francais.Liste(["a"]));
        Assert.Equal("a et b", Francais.Liste(["a", "b"]));
        Assert.Equal("a, b ou c", Francais.Liste(["a", "b", "c"], "ou"));
    }

    [Theory]
    [InlineData("Échirolles", "E")]
    [InlineData("issy", "I")]
    [InlineData("Œuilly", "O")]
    [InlineData("L’Haÿ", "L")]
    [InlineData("Ça", "C")]
    [InlineData("1001 territoires", "T")]
    [InlineData("2023", "#")]
    [InlineData("", "#")]
    public void A_name_is_filed_under_its_first_letter(string nom, string letter) => Assert.Equal(letter, Francais.Initiale(nom));

    [Fact]
    public void Accents_and_case_count_last_in_an_alphabet()
    {
        string[] inOrder = ["Dax", "Eaubonne", "Échirolles", "écully", "Essonne", "Évreux", "Fontaine", "Œuilly", "Orly"];

        Assert.Equal(inOrder, inOrder.Reverse().Order(Francais.Collation));
        Assert.Equal(inOrder, PalmaresIndex.InFrenchOrder(inOrder.Reverse(), nom => nom));
    }

    [Theory]
    [InlineData(0, "même commune")]
    [InlineData(400, "moins de 1\u00A0km")]
    [InlineData(4200, "4,2\u00A0km")]
    [InlineData(12_400, "12\u00A0km")]
    [InlineData(9_960, "10\u00A0km")]
    [InlineData(1_200_000, "1\u202F200\u00A0km")]
    public void A_distance_is_rounded_as_people_say_it(double metres, string text) => Assert.Equal(text, Francais.Distance(metres));

    [Theory]
    [InlineData(0, "0\u00A0octet")]
    [InlineData(820, "820\u00A0octets")]
    [InlineData(12_300, "12\u00A0ko")]
    [InlineData(999_700, "1,0\u00A0Mo")]
    [InlineData(1_400_000, "1,4\u00A0Mo")]
    public void A_weight_is_rounded_as_people_say_it(long bytes, string text) => Assert.Equal(text, Francais.Poids(bytes));
}
