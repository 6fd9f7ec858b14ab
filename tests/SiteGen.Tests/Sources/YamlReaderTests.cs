using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Tests.Sources;

public sealed class YamlReaderTests
{
    [Fact]
    public void Every_scalar_knows_its_place_and_its_length() =>
        Assert.Equal(
            """
            1:1+5 annee
            1:8+4 2022
            2:1+8 laureats
            3:6+10 territoire
            3:18+9 abbeville
            3:29+6 niveau
            3:37+1 5
            4:1+7 accents
            4:10+5 été
            5:1+4 note
            5:7+1 deux lignes
            """,
            Places("""
                annee: 2022
                laureats:
                  - {territoire: abbeville, niveau: 5} # un commentaire
                accents: "été"
                note: >-
                  deux
                  lignes
                """));

    [Theory]
    [InlineData("NO")]
    [InlineData("oui")]
    [InlineData("012")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("12:30")]
    [InlineData("2022-11-08")]
    [InlineData("1e3")]
    [InlineData(".inf")]
    public void A_scalar_is_the_text_that_is_written(string text) => Assert.Equal(text, Scalar($"clé: {text}").Value);

    [Theory]
    [InlineData("", true)]
    [InlineData("~", true)]
    [InlineData("null", true)]
    [InlineData("\"\"", false)]
    [InlineData("\"null\"", false)]
    public void Only_what_stands_without_quotes_can_be_nothing(string text, bool isNull) => Assert.Equal(isNull, Scalar($"clé: {text}").IsNull);

    [Theory]
    [InlineData("a: [1, 2\n", "1:4", '[')]
    [InlineData("a: {b: 1\n", "1:4", '{')]
    [InlineData("a: [1, 2\nb: 3\nc: 4\n", "1:4", '[')]
    [InlineData("a: {b: 1\nc: 3\nd: 4\n", "1:4", '{')]
    [InlineData("l:\n  - {a: 1, b: [x}\n", "2:15", '[')]
    [InlineData("l:\n  - {a: 1, b: [x}\n  - {a: 2, b: [x]}\nc: 1\n", "2:15", '[')]
    [InlineData("l:\n  - {a: 1, b: [x]\n  - {a: 2}\nc: 1\n", "2:5", '{')]
    [InlineData("l:\n  - {a: 1}\n  - {a: 2, b: [x]\n", "3:5", '{')]
    [InlineData("t: \"un [ dans un texte\"\nl:\n  - [1\n  - 2\n", "3:5", '[')]
    public void A_bracket_that_nothing_closes_is_reported_where_it_was_opened(string yaml, string place, char bracket) =>
        Assert.Equal($"f.yaml:{place}: error SG103: « {bracket} » ouvert ici n’est jamais fermé", TheDiagnosticOf(yaml));

    [Theory]
    [InlineData("a: 1\n\tb: 2\n", "2:1")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", "3:1")]
    [InlineData("a:\n  - b\n\t- c\n", "3:1")]
    [InlineData("a:\n\tb: 1\n", "2:1")]
    public void A_tab_in_the_indentation_is_reported_where_it_stands(string yaml, string place) =>
        Assert.StartsWith($"f.yaml:{place}: error SG102", TheDiagnosticOf(yaml), StringComparison.Ordinal);

    [Fact]
    public void A_tab_inside_a_text_is_no_fault() => Assert.Equal("un\tdeux", Scalar("clé: un\tdeux").Value);

    [Fact]
    public void A_key_written_twice_names_both_places()
    {
        var diagnostic = Assert.Single(Diagnose("a: 1\nb: 2\na: 3\n"));

        Assert.Equal("f.yaml:3:1: error SG105: la clé « a » est écrite deux fois", diagnostic.ToString());
        Assert.Equal("f.yaml:1:1", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Theory]
    [InlineData("a: &x 1\nb: 2\n", "1:4")]
    [InlineData("a: *x\n", "1:4")]
    [InlineData("a: &x [1]\n", "1:4")]
    [InlineData("a: &x {b: 1}\n", "1:4")]
    [InlineData("a: 1\n<<: *x\n", "2:5")]
    public void Anchors_and_aliases_are_refused(string yaml, string place) =>
        Assert.StartsWith($"f.yaml:{place}: error SG106", TheDiagnosticOf(yaml), StringComparison.Ordinal);

    [Fact]
    public void A_second_document_is_refused_where_it_begins() =>
        Assert.StartsWith("f.yaml:2:1: error SG107", TheDiagnosticOf("a: 1\n---\nb: 2\n"), StringComparison.Ordinal);

    [Fact]
    public void A_list_as_a_key_is_refused() =>
        Assert.StartsWith("f.yaml:1:3: error SG108", TheDiagnosticOf("? [a, b]\n: 1\n"), StringComparison.Ordinal);

    [Fact]
    public void Lists_nested_too_deep_are_refused_without_exhausting_the_stack()
    {
        Assert.Empty(Diagnose(new string('[', 64) + new string(']', 64)));
        Assert.StartsWith("f.yaml:1:65: error SG109", TheDiagnosticOf(new string('[', 100_000)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_byte_that_is_not_utf8_is_reported_where_it_stands()
    {
        var diagnostics = new DiagnosticBag();
        byte[] latin1 = [.. "a: 1\nnom: \u00e9t"u8, 0xE9, .. "\nb: 2\n"u8];

        Assert.Null(YamlReader.Read(new SourceFile("f.yaml", () => latin1), diagnostics));

        Assert.StartsWith("f.yaml:2:8: error SG101", Assert.Single(diagnostics.ToImmutable()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_shifts_no_wrong_byte()
    {
        var diagnostics = new DiagnosticBag();
        byte[] bytes = [.. "\uFEFFa: "u8, 0xE9];

        Assert.Null(YamlReader.Read(new SourceFile("f.yaml", () => bytes), diagnostics));

        Assert.StartsWith("f.yaml:1:4: error SG101", Assert.Single(diagnostics.ToImmutable()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_shifts_no_column()
    {
        var diagnostics = new DiagnosticBag();
        byte[] bytes = [.. "\uFEFF"u8, .. "a: 1"u8];

        var root = Assert.IsType<YamlMapping>(YamlReader.Read(new SourceFile("f.yaml", () => bytes), diagnostics));

        Assert.Equal("f.yaml:1:1", root.Entries[0].Key.Span.ToString());
        Assert.Equal("a", root.Entries[0].Key.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# un commentaire\n")]
    public void An_empty_text_has_no_root_and_no_fault(string yaml)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(YamlReader.Read("f.yaml", yaml, 0, diagnostics));
        Assert.Empty(diagnostics.ToImmutable());
    }

    [Fact]
    public void Lines_that_end_as_on_Windows_are_lines() =>
        Assert.Equal("1:1+1 a\n1:4+1 1\n2:1+1 b\n2:4+1 2", Places("a: 1\r\nb: 2\r\n"));

    [Theory]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "1:5: error SG123")]
    [InlineData("a: \"\\uDC00\\U00110000\"\n", "1:11: error SG123")]
    [InlineData("a: \"\\uD800\"\n", "1:5: error SG123")]
    [InlineData("a: 1\nb: !<> 2\n", "2:7: error SG119")]
    public void The_code_of_no_character_and_a_tag_without_a_name_are_refused(string yaml, string expected) =>
        Assert.StartsWith($"f.yaml:{expected}", TheDiagnosticOf(yaml), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: 1\nnom: Val\u0007bourg\n", "2:9", "U+0007")]
    [InlineData("a: 1 # l\u0092eau\n", "1:9", "U+0092")]
    [InlineData("a: 1\nnom: \"Val\\uFFFEbourg\"\n", "2:6", "U+FFFE")]
    [InlineData("a: 1\nnom: \"Val\\0bourg\"\n", "2:6", "U+0000")]
    [InlineData("a: \"un\u0085 deux\"\n", "1:7", "U+0085")]
    [InlineData("a: \"un\u2028 deux\"\n", "1:7", "U+2028")]
    [InlineData("a: \"un\u2029 deux\"\n", "1:7", "U+2029")]
    public void A_character_that_no_text_may_hold_is_refused(string yaml, string place, string character)
    {
        var diagnostics = new DiagnosticBag();

        YamlReader.Read(FileOf(yaml), diagnostics);

        Assert.Equal($"f.yaml:{place}: error SG118: caractère de contrôle ({character}), interdit dans un texte", Assert.Single(diagnostics.ToImmutable()).ToString());
    }

    [Fact]
    public void A_wrong_byte_after_returns_alone_is_on_the_line_that_an_editor_shows()
    {
        var diagnostics = new DiagnosticBag();

        YamlReader.Read(new SourceFile("f.yaml", () => [.. "a: 1\rb: 2\r\nc: "u8, 0xFF]), diagnostics);

        Assert.StartsWith("f.yaml:3:4: error SG101", Assert.Single(diagnostics.ToImmutable()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_return_alone_ends_a_line_as_it_does_in_an_editor()
    {
        var diagnostics = new DiagnosticBag();
        var file = FileOf("a: \"un\r deux\"\rb: 1\rb: 2\r");

        YamlReader.Read(file, diagnostics);

        Assert.StartsWith("f.yaml:4:1: error SG105", Assert.Single(diagnostics.ToImmutable()).ToString(), StringComparison.Ordinal);
        Assert.Equal("b: 2", file.Line(4));
    }

    [Fact]
    public void A_text_lower_in_its_file_counts_from_the_top_of_the_file()
    {
        var diagnostics = new DiagnosticBag();

        YamlReader.Read("page.md", "titre: a\ntitre: b", 1, diagnostics);

        Assert.StartsWith("page.md:3:1: error SG105", Assert.Single(diagnostics.ToImmutable()).ToString(), StringComparison.Ordinal);
    }

    private static ImmutableArray<Diagnostic> Diagnose(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.Read("f.yaml", yaml, 0, diagnostics);
        return diagnostics.ToImmutable();
    }

    private static string TheDiagnosticOf(string yaml) => Assert.Single(Diagnose(yaml)).ToString();

    private static YamlNode Root(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read("f.yaml", yaml, 0, diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        return root!;
    }

    private static YamlScalar Scalar(string yaml) => Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(Root(yaml)).Entries[0].Value);

    /// <summary>A line per scalar, in the order of the file: its place, its length, its text.</summary>
    private static string Places(string yaml) =>
        string.Join('\n', Scalars(Root(yaml)).Select(s => $"{s.Span.ToString()["f.yaml:".Length..]}+{s.Span.Length} {s.Value}"));

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(e => Scalars(e.Key).Concat(Scalars(e.Value))),
        _ => [],
    };

    private static SourceFile FileOf(string yaml) => new("f.yaml", () => System.Text.Encoding.UTF8.GetBytes(yaml));
}
