using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Tests.Binding.Contract;

public sealed class KindsTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("7", 7)]
    [InlineData("\"7\"", 7)]
    [InlineData("007", 7)]
    public void An_integer_is_written_in_digits(string text, int number) => Assert.Equal(number, Read(Kinds.Integer(0, 100), text)?.Value);

    [Theory]
    [InlineData("7,5")]
    [InlineData("7.0")]
    [InlineData("1_000")]
    [InlineData("sept")]
    public void Anything_else_is_no_integer(string text)
    {
        Assert.Null(Read(Kinds.Integer(0, 100), text));

        Assert.Equal($"f.yaml:1:6: error SG214: « {text} » n’est pas un nombre entier", TheDiagnostic());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("101")]
    [InlineData("99999999999")]
    public void A_number_out_of_its_range_is_told_the_range(string text)
    {
        Assert.Null(Read(Kinds.Integer(0, 100), text));

        var diagnostic = Assert.Single(_diagnostics.ToImmutable());
        Assert.Equal($"f.yaml:1:6: error SG235: « cle » : {text} n’est pas possible", diagnostic.ToString());
        Assert.Equal("attendu : de 0 à 100", diagnostic.Label);
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void A_number_has_a_point_on_every_machine(string culture)
    {
        using var _ = new Culture(culture);

        Assert.Equal(45.25, Read(Kinds.Number(-90, 90), "45.25")?.Value);
        Assert.Null(Read(Kinds.Number(-90, 90), "45,25"));
        Assert.Equal("écrivez 45.25", Assert.Single(_diagnostics.ToImmutable()).Hint);
    }

    [Theory]
    [InlineData(".nan")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    public void What_is_no_number_on_a_map_is_refused(string text) => Assert.Null(Read(Kinds.Number(-90, 90), text));

    [Theory]
    [InlineData("https://exemple.fr/a?b=c#d", true)]
    [InlineData("http://exemple.fr", true)]
    [InlineData("exemple.fr", false)]
    [InlineData("/page/", false)]
    [InlineData("ftp://exemple.fr/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("\"https://exemple.fr/ page\"", false)]
    public void An_address_is_a_whole_one_of_the_web(string text, bool isAddress) => AssertAccepted(Kinds.Url, text, isAddress);

    [Theory]
    [InlineData("label@exemple.fr", true)]
    [InlineData("presse+2026@sous.exemple.fr", true)]
    [InlineData("label@exemple", false)]
    [InlineData("label chez exemple.fr", false)]
    [InlineData("\"Le label <label@exemple.fr>\"", false)]
    public void An_e_mail_address_is_alone_and_whole(string text, bool isAddress) => AssertAccepted(Kinds.Courriel, text, isAddress);

    [Theory]
    [InlineData("abbeville", true)]
    [InlineData("saint-martin-d-uriage", true)]
    [InlineData("2b", true)]
    [InlineData("Abbeville", false)]
    [InlineData("échirolles", false)]
    [InlineData("la--tronche", false)]
    [InlineData("-a", false)]
    [InlineData("\"a\\n\"", false)]
    public void An_id_can_stand_in_an_address(string text, bool isId) => AssertAccepted(Kinds.Id, text, isId);

    [Fact]
    public void A_wrong_id_is_shown_how_to_be_written()
    {
        Read(Kinds.Id, "Échirolles");

        Assert.Equal("par exemple « echirolles »", Assert.Single(_diagnostics.ToImmutable()).Hint);
    }

    [Theory]
    [InlineData("NO")]
    [InlineData("012")]
    [InlineData("1:30")]
    [InlineData("0x1F")]
    [InlineData("1e3")]
    [InlineData("Yes")]
    public void A_text_is_what_is_written(string text) => Assert.Equal(text, Read(Kinds.Text, text)?.Value);

    [Fact]
    public void A_word_that_is_none_of_a_few_is_reported_with_those_few()
    {
        Assert.Null(Read(Kinds.Choice(("commune", 1), ("cc", 2)), "comune"));

        var diagnostic = Assert.Single(_diagnostics.ToImmutable());
        Assert.Equal("f.yaml:1:6: error SG215: « comune » n’est pas une valeur de « cle »", diagnostic.ToString());
        Assert.Equal("valeurs admises : commune, cc", diagnostic.Label);
        Assert.Equal("vouliez-vous écrire « commune » ?", diagnostic.Hint);
    }

    [Theory]
    [InlineData("oui", true)]
    [InlineData("non", false)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Yes_and_no_are_said_in_French_too(string text, bool value) => Assert.Equal(value, Read(Kinds.Boolean, text)?.Value);

    [Fact]
    public void What_is_neither_yes_nor_no_is_neither() => AssertAccepted(Kinds.Boolean, "peut-être", false);

    [Fact]
    public void A_list_of_one_may_be_written_without_brackets()
    {
        Assert.Equal(["a"], Read(Kinds.OneOrMore(Kinds.Id), "a")!.Value.Value.Select(v => v.Value));
        Assert.Equal(["a", "b"], Read(Kinds.OneOrMore(Kinds.Id), "[a, b]")!.Value.Value.Select(v => v.Value));
    }

    [Fact]
    public void What_is_wrong_in_a_list_is_left_out_and_told()
    {
        Assert.Equal([1, 3], Read(Kinds.ListOf(Kinds.Integer(0, 9)), "[1, deux, 3]")!.Value.Value.Select(v => v.Value));

        Assert.StartsWith("f.yaml:1:10: error SG214", TheDiagnostic(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_whose_value_is_wrong_keeps_its_id()
    {
        var entries = Read(Kinds.MapOf(Kinds.Id, Kinds.Integer(0, 9)), "{a: 1, b: x, c: }")!.Value.Value;

        Assert.Equal(["a", "b", "c"], entries.Select(e => e.Id.Value));
        Assert.Equal([1, null, null], entries.Select(e => e.Value?.Value));
    }

    [Theory]
    [InlineData("213805161", true)]
    [InlineData("213805162", false)]
    [InlineData("\"213 805 161\"", false)]
    [InlineData("21380516100014", false)]
    public void A_siren_has_nine_digits_and_a_key(string text, bool isSiren) => AssertAccepted(Kinds.Siren, text, isSiren);

    [Theory]
    [InlineData("\"213 805 161\"", "écrivez \"213805161\"")]
    [InlineData("21380516100014", "c’est un SIRET ; le SIREN en est les neuf premiers chiffres : \"213805161\"")]
    [InlineData("213805162", null)]
    public void A_siren_that_can_be_guessed_is_offered(string text, string? hint)
    {
        Read(Kinds.Siren, text);

        Assert.Equal(hint, Assert.Single(_diagnostics.ToImmutable()).Hint);
    }

    private void AssertAccepted<T>(ValueKind<T> kind, string text, bool isAccepted)
    {
        Assert.Equal(isAccepted, Read(kind, text) is not null);
        Assert.Equal(isAccepted, _diagnostics.ToImmutable().IsEmpty);
    }

    private Located<T>? Read<T>(ValueKind<T> kind, string text)
    {
        var map = Assert.IsType<YamlMapping>(YamlReader.Read("f.yaml", $"cle: {text}", 0, _diagnostics));
        return kind.Read(map.Entries[0].Value, new("cle"), _diagnostics);
    }

    private string TheDiagnostic() => Assert.Single(_diagnostics.ToImmutable()).ToString();
}
