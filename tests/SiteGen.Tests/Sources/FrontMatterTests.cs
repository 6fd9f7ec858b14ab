using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Tests.Sources;

public sealed class FrontMatterTests
{
    [Fact]
    public void A_page_is_cut_into_its_front_matter_and_its_body()
    {
        var (page, diagnostics) = Read("---\ntitre: Un\n---\n\nTexte.\n");

        Assert.Empty(diagnostics);
        Assert.Equal("\nTexte.\n", page!.Body);
        Assert.Equal(4, page.BodyLine);
        var (key, value) = Assert.Single(Assert.IsType<YamlMapping>(page.Yaml).Entries);
        Assert.Equal("page.md:2:1", key.Span.ToString());
        Assert.Equal("page.md:2:8", value.Span.ToString());
    }

    [Fact]
    public void Lines_that_end_as_on_Windows_make_the_same_front_matter()
    {
        var (page, diagnostics) = Read("---\r\ntitre: Un\r\n---\r\nTexte.\r\n");

        Assert.Empty(diagnostics);
        Assert.Equal("Un", Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(page!.Yaml).Entries[0].Value).Value);
        Assert.Equal(4, page.BodyLine);
    }

    [Fact]
    public void A_rule_in_the_body_does_not_end_the_front_matter_again()
    {
        var (page, _) = Read("---\ntitre: Un\n---\nTexte.\n\n---\n\nSuite.\n");

        Assert.Equal("Texte.\n\n---\n\nSuite.\n", page!.Body);
    }

    [Theory]
    [InlineData("", "1:1", "SG110")]
    [InlineData("Texte.\n", "1:1", "SG110")]
    [InlineData("\n---\ntitre: Un\n---\n", "1:1", "SG110")]
    [InlineData("---\ntitre: Un\n", "1:1", "SG111")]
    public void A_page_without_a_whole_front_matter_is_refused(string text, string place, string code)
    {
        var (page, diagnostics) = Read(text);

        Assert.Null(page);
        Assert.StartsWith($"page.md:{place}: error {code}", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitre: U\u0001n\n---\nTexte.\n", "2:9")]
    [InlineData("---\ntitre: Un\n---\n## Te\uFFFExte\n", "4:6")]
    public void A_character_that_no_text_may_hold_is_refused_where_it_stands(string text, string place)
    {
        var (_, diagnostics) = Read(text);

        Assert.StartsWith($"page.md:{place}: error SG118", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_the_front_matter_leaves_the_body_to_be_read()
    {
        var (page, diagnostics) = Read("---\ntitre: [Un\n---\nTexte.\n");

        Assert.Equal("page.md:2:8: error SG103: « [ » ouvert ici n’est jamais fermé", Assert.Single(diagnostics));
        Assert.Null(page!.Yaml);
    }

    private static (FrontMatter? Page, string[] Diagnostics) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var file = Assert.Single(SourceSet.FromText([KeyValuePair.Create("page.md", text)]).Files);
        return (FrontMatter.Read(file, diagnostics), [.. diagnostics.ToImmutable().Select(d => d.ToString())]);
    }
}
