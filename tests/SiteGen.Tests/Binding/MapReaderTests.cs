using System.Collections.Frozen;
using SiteGen.Binding;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Tests.Binding;

public sealed class MapReaderTests
{
    private static readonly Shape Laureat = new("un lauréat", "territoire* niveau rang date url mentions", facts: true);

    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void An_unknown_key_is_reported_with_the_nearest_and_all_that_are_admitted()
    {
        Open("{territoire: a, nivau: 5}");

        var diagnostic = Assert.Single(_diagnostics.ToImmutable());
        Assert.Equal("f.yaml:1:17: error SG201: la clé « nivau » est inconnue dans un lauréat", diagnostic.ToString());
        Assert.Equal("vouliez-vous écrire « niveau » ?", diagnostic.Hint);
        Assert.Equal("clés admises : territoire, niveau, rang, date, url, mentions, sources, reserve, deduit", diagnostic.Label);
        Assert.Equal("nivau".Length, diagnostic.Span.Length);
    }

    [Fact]
    public void An_unknown_key_that_looks_like_no_other_has_no_hint()
    {
        Open("{territoire: a, couleur: bleu}");

        Assert.Null(Assert.Single(_diagnostics.ToImmutable()).Hint);
    }

    [Fact]
    public void A_missing_key_is_reported_at_the_mapping()
    {
        Open("\n{niveau: 5}");

        Assert.Equal("f.yaml:2:1: error SG202: il manque la clé « territoire » dans un lauréat", TheDiagnostic());
    }

    [Fact]
    public void Keys_that_state_where_a_fact_comes_from_are_admitted_only_where_facts_are()
    {
        Open("{territoire: a, sources: [s], reserve: r, deduit: [niveau]}");
        Assert.Empty(_diagnostics.ToImmutable());

        MapReader.Open(Yaml("{titre: a, reserve: r}"), new("une entrée du menu", "titre"), _diagnostics);
        Assert.StartsWith("f.yaml:1:12: error SG201", TheDiagnostic(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("niveau:")]
    [InlineData("niveau: ~")]
    [InlineData("niveau: null")]
    public void A_key_without_a_value_is_reported_once_however_often_it_is_read(string line)
    {
        var map = Open($"territoire: a\n{line}");

        Assert.Null(map.Text("niveau"));
        Assert.Null(map.Integer("niveau"));

        Assert.Contains("error SG210: la clé « niveau » est vide", TheDiagnostic(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_key_without_a_value_is_empty_and_not_missing()
    {
        Assert.Equal("", Open("{territoire: }").Required("territoire"));

        Assert.Contains("SG210", TheDiagnostic(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_where_a_text_is_expected_is_reported_with_both_kinds()
    {
        Assert.Null(Open("{territoire: [a, b]}").Text("territoire"));

        AssertWrongKind("f.yaml:1:14", "« territoire »", expected: "un texte", written: "une liste");
    }

    [Fact]
    public void A_text_where_a_list_is_expected_is_reported_with_both_kinds()
    {
        Assert.Empty(Open("{territoire: a, mentions: b}").Texts("mentions"));

        AssertWrongKind("f.yaml:1:27", "« mentions »", expected: "une liste", written: "un texte");
    }

    [Fact]
    public void A_text_where_a_mapping_is_expected_is_reported()
    {
        Assert.Null(MapReader.Open(Yaml("abbeville"), Laureat, _diagnostics));

        AssertWrongKind("f.yaml:1:1", "« un lauréat »", expected: "un bloc de clés", written: "un texte");
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("\"7\"", 7)]
    [InlineData("007", 7)]
    public void An_integer_is_written_in_digits(string text, int number) => Assert.Equal(number, Open($"{{territoire: a, rang: {text}}}").Integer("rang"));

    [Theory]
    [InlineData("-1")]
    [InlineData("7,5")]
    [InlineData("7.0")]
    [InlineData("1_000")]
    [InlineData("sept")]
    [InlineData("99999999999")]
    public void Anything_else_is_no_integer(string text)
    {
        Assert.Null(Open($"territoire: a\nrang: {text}").Integer("rang"));

        Assert.Equal($"f.yaml:2:7: error SG214: « {text} » n’est pas un nombre entier", TheDiagnostic());
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void A_number_has_a_point_on_every_machine(string culture)
    {
        using var _ = new Culture(culture);

        Assert.Equal(45.25, Open("{territoire: a, rang: 45.25}").Number("rang"));
        Assert.Null(Open("territoire: a\nrang: 45,25").Number("rang"));
    }

    [Theory]
    [InlineData("https://exemple.fr/a?b=c#d", true)]
    [InlineData("http://exemple.fr", true)]
    [InlineData("exemple.fr", false)]
    [InlineData("/page/", false)]
    [InlineData("ftp://exemple.fr/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("\"https://exemple.fr/ page\"", false)]
    public void An_address_is_a_whole_one_of_the_web(string text, bool isAddress)
    {
        Assert.Equal(isAddress, Open($"territoire: a\nurl: {text}").Url("url") is not null);
        Assert.Equal(isAddress, _diagnostics.ToImmutable().IsEmpty);
    }

    [Fact]
    public void A_word_that_is_none_of_a_few_is_reported_with_those_few()
    {
        var types = new Dictionary<string, int> { ["commune"] = 1, ["cc"] = 2 }.ToFrozenDictionary();

        Assert.Null(Open("{territoire: a, niveau: comune}").Choice("niveau", types));

        var diagnostic = Assert.Single(_diagnostics.ToImmutable());
        Assert.Equal("f.yaml:1:25: error SG215: « comune » n’est pas une valeur de « niveau »", diagnostic.ToString());
        Assert.Equal("valeurs admises : cc, commune", diagnostic.Label);
        Assert.Equal("vouliez-vous écrire « commune » ?", diagnostic.Hint);
    }

    [Theory]
    [InlineData("abbeville", true)]
    [InlineData("saint-martin-d-uriage", true)]
    [InlineData("2b", true)]
    [InlineData("Abbeville", false)]
    [InlineData("échirolles", false)]
    [InlineData("la--tronche", false)]
    [InlineData("-a", false)]
    [InlineData("\"a\\n\"", false)]
    public void An_id_can_stand_in_an_address(string text, bool isId)
    {
        Open($"{{territoire: {text}}}").Id("territoire");

        Assert.Equal(isId, _diagnostics.ToImmutable().IsEmpty);
    }

    [Fact]
    public void A_wrong_id_is_shown_how_to_be_written()
    {
        Open("{territoire: Échirolles}").Id("territoire");

        Assert.Equal("par exemple « echirolles »", Assert.Single(_diagnostics.ToImmutable()).Hint);
    }

    [Theory]
    [InlineData("oui", true)]
    [InlineData("non", false)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("peut-être", null)]
    public void Yes_and_no_are_said_in_French_too(string text, bool? value) =>
        Assert.Equal(value, Open($"{{territoire: a, niveau: {text}}}").Boolean("niveau"));

    [Fact]
    public void The_place_of_a_key_is_that_of_its_value_and_of_the_mapping_without_it()
    {
        var map = Open("{territoire: a, niveau: 5}");

        Assert.Equal("f.yaml:1:25", map.SpanOf("niveau").ToString());
        Assert.Equal("f.yaml:1:1", map.SpanOf("rang").ToString());
    }

    /// <summary>The sentence names what was expected and what is written, in French that agrees: a list is not « attendu ».</summary>
    private void AssertWrongKind(string place, string what, string expected, string written)
    {
        var diagnostic = TheDiagnostic();
        Assert.StartsWith($"{place}: error SG209: {what}", diagnostic, StringComparison.Ordinal);
        Assert.Contains(expected, diagnostic, StringComparison.Ordinal);
        Assert.Contains(written, diagnostic, StringComparison.Ordinal);
        Assert.DoesNotMatch("une liste est (?:attendu|écrit)(?!e)", diagnostic);
    }

    private MapReader Open(string yaml) => MapReader.Open(Yaml(yaml), Laureat, _diagnostics)!;

    private YamlNode Yaml(string yaml) => YamlReader.Read("f.yaml", yaml, 0, _diagnostics)!;

    private string TheDiagnostic() => Assert.Single(_diagnostics.ToImmutable()).ToString();
}
