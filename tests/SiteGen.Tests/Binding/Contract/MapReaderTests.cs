using System.Collections.Immutable;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Tests.Binding.Contract;

public sealed class MapReaderTests
{
    private static readonly Shape Laureat = new("un lauréat", facts: true);
    private static readonly Key<string> Territoire = Laureat.Required("territoire", Kinds.Text, "");
    private static readonly Key<int> Niveau = Laureat.Optional("niveau", Kinds.Integer(0, 100), "");
    private static readonly Key<ImmutableArray<Located<string>>> Mentions = Laureat.Optional("mentions", Kinds.ListOf(Kinds.Text), "");

    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void An_unknown_key_is_reported_with_the_nearest_and_all_that_are_admitted()
    {
        Open("{territoire: a, nivau: 5}");

        var diagnostic = Assert.Single(_diagnostics.ToImmutable());
        Assert.Equal("f.yaml:1:17: error SG201: la clé « nivau » est inconnue dans un lauréat", diagnostic.ToString());
        Assert.Equal("vouliez-vous écrire « niveau » ?", diagnostic.Hint);
        Assert.Equal("clés admises : territoire, niveau, mentions, sources, reserve, deduit", diagnostic.Label);
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

        var entry = new Shape("une entrée du menu");
        entry.Required("titre", Kinds.Text, "");
        MapReader.Open(Yaml("{titre: a, reserve: r}"), entry, _diagnostics);
        Assert.StartsWith("f.yaml:1:12: error SG201", TheDiagnostic(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("niveau:")]
    [InlineData("niveau: ~")]
    [InlineData("niveau: null")]
    [InlineData("niveau: \"\"")]
    [InlineData("niveau: \"  \"")]
    public void A_key_without_a_value_is_reported_once_however_often_it_is_read(string line)
    {
        var map = Open($"territoire: a\n{line}");

        Assert.Null(map.Read(Niveau));
        Assert.Null(map.Read(Niveau));

        Assert.Contains("error SG210: la clé « niveau » est vide", TheDiagnostic(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_key_without_a_value_is_empty_and_not_missing()
    {
        Assert.Equal("", Open("{territoire: }").Required(Territoire));

        Assert.Contains("SG210", TheDiagnostic(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_where_a_text_is_expected_is_reported_with_both_kinds()
    {
        Assert.Null(Open("{territoire: [a, b]}").Text(Territoire));

        AssertWrongKind("f.yaml:1:14", "« territoire »", expected: "un texte", written: "une liste");
    }

    [Fact]
    public void A_text_where_a_list_is_expected_is_reported_with_both_kinds()
    {
        Assert.Empty(Open("{territoire: a, mentions: b}").All(Mentions));

        AssertWrongKind("f.yaml:1:27", "« mentions »", expected: "une liste", written: "un texte");
    }

    [Fact]
    public void A_text_where_a_mapping_is_expected_is_reported()
    {
        Assert.Null(MapReader.Open(Yaml("abbeville"), Laureat, _diagnostics));

        AssertWrongKind("f.yaml:1:1", "« un lauréat »", expected: "un bloc de clés", written: "un texte");
    }

    [Fact]
    public void The_place_of_a_key_is_that_of_its_value_and_of_the_mapping_without_it()
    {
        var map = Open("{territoire: a, niveau: 5}");

        Assert.Equal("f.yaml:1:25", map.SpanOf(Niveau).ToString());
        Assert.Equal("f.yaml:1:1", map.SpanOf(Mentions).ToString());
    }

    [Fact]
    public void A_place_is_found_along_a_path_of_keys_as_far_as_it_goes()
    {
        var map = Open("territoire: a\nniveau: {a: {b: 1}}");

        Assert.Equal("f.yaml:2:17", map.SpanOf("niveau", "a", "b").ToString());
        Assert.Equal("f.yaml:2:13", map.SpanOf("niveau", "a", "c").ToString());
    }

    [Fact]
    public void Two_keys_for_one_thing_are_refused_with_both_places()
    {
        Open("{territoire: a, niveau: 5}").RefuseBoth(Territoire, Niveau);

        var diagnostic = Assert.Single(_diagnostics.ToImmutable());
        Assert.Equal("f.yaml:1:25: error SG224: « territoire » et « niveau » ne vont pas ensemble", diagnostic.ToString());
        Assert.Equal("f.yaml:1:14", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Theory]
    [InlineData("[]", false)]
    [InlineData("[3]", false)]
    [InlineData("[3, 3]", false)]
    [InlineData("[3, 4, 3]", false)]
    [InlineData("[3, 4]", true)]
    public void A_range_has_two_different_values(string list, bool isRange)
    {
        Open($"{{territoire: a, mentions: {list}}}").RefuseSingle(Mentions, "mention");

        Assert.Equal(isRange, _diagnostics.ToImmutable().IsEmpty);
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
