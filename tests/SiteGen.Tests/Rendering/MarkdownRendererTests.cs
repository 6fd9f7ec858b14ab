using SiteGen.Diagnostics;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

public sealed class MarkdownRendererTests
{
    private static readonly TestSite Site = TestSite.Minimal
        .With("data/site.yaml", "url: https://a.example/label/\n")
        .With("content/regles.md", "---\ntitre: Règles\n---\n## Délai\n")
        .With("content/le-label/index.md", "---\ntitre: Le label\n---\n")
        .With("content/le-label/logo.png", "png")
        .With("content/documents/charte.pdf", "pdf");

    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("/palmares/2022/", "/label/palmares/2022/")]
    [InlineData("/palmares/2022", "/label/palmares/2022/")]
    [InlineData("/palmares/2022/#laureats", "/label/palmares/2022/#laureats")]
    [InlineData("/", "/label/")]
    [InlineData("/documents/charte.pdf", "/label/documents/charte.pdf")]
    [InlineData("index.md", "/label/le-label/")]
    [InlineData("../regles.md", "/label/regles/")]
    [InlineData("../regles.md#delai", "/label/regles/#delai")]
    [InlineData("./index.md", "/label/le-label/")]
    [InlineData("../documents/charte.pdf", "/label/documents/charte.pdf")]
    [InlineData("https://ailleurs.example/a?b=c#d", "https://ailleurs.example/a?b=c#d")]
    [InlineData("mailto:label@label.example", "mailto:label@label.example")]
    [InlineData("#plus-bas", "#plus-bas")]
    [InlineData("inconnu.md", "inconnu.md")]
    public void A_link_leads_where_its_author_meant(string written, string href) =>
        Assert.Equal($"<p><a href=\"{href}\">ici</a></p>\n", Render($"[ici]({written})"));

    [Fact]
    public void A_link_by_reference_is_a_link() => Assert.Equal("<p><a href=\"/label/regles/\">ici</a></p>\n", Render("[ici][r]\n\n[r]: ../regles.md"));

    [Fact]
    public void An_image_stands_beside_its_page()
    {
        Assert.Contains("src=\"/label/le-label/logo.png\" alt=\"Le logo\"", Render("![Le logo](logo.png)"), StringComparison.Ordinal);
        Assert.Empty(_diagnostics.ToImmutable());
    }

    [Theory]
    [InlineData("![](logo.png)")]
    [InlineData("![ ](logo.png)")]
    public void An_image_without_alternative_text_is_refused_where_it_stands(string image)
    {
        Render($"Texte.\n\nVoir {image}");

        Assert.Equal("content/le-label/faq.md:6:6: error SG402: l’image « logo.png » n’a pas de texte de remplacement", TheDiagnostic());
    }

    [Fact]
    public void A_return_alone_ends_a_line_as_it_does_in_an_editor()
    {
        Render("Un\r deux\r trois.\n\n![](logo.png)");

        Assert.StartsWith("content/le-label/faq.md:8:1: error SG402", TheDiagnostic(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_the_definition_of_a_link_shifts_stays_in_the_text()
    {
        Render("[b]: c\n<javascript:a>");

        // The column is wrong by what stands before, but an editor that jumps there finds the paragraph.
        var span = Assert.Single(_diagnostics.ToImmutable()).Span;
        Assert.Equal(4, span.Line);
        Assert.InRange(span.Column + span.Length, 2, "[b]: c".Length + 2);
    }

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    public void What_is_nested_too_deep_is_refused_without_exhausting_the_stack(char sign)
    {
        Render(new string(sign, 5_000));

        Assert.StartsWith("content/le-label/faq.md:4:1: error SG405", TheDiagnostic(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Titre", "6:1")]
    [InlineData("Titre\n=====", "6:1")]
    public void A_second_title_of_the_page_is_refused_at_the_sign_that_makes_it_one(string heading, string place)
    {
        Render($"Texte.\n\n{heading}\n");

        Assert.StartsWith($"content/le-label/faq.md:{place}: error SG403", TheDiagnostic(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_footnotes_definitions_and_attributes_are_rendered()
    {
        var html = Render("| a |\n|---|\n| b |\n\nUn[^1].\n\n[^1]: Note.\n\nTerme\n:   Définition\n\nTexte {.note}\n");

        Assert.All((string[])["<table ", "<td>b</td>", "class=\"footnotes\"", "<dt>Terme</dt>", "<dd>Définition</dd>", "class=\"note\""], part =>
            Assert.Contains(part, html, StringComparison.Ordinal));
    }

    [Fact]
    public void Raw_HTML_is_text() => Assert.Equal("<p>&lt;b&gt;gras&lt;/b&gt;</p>\n", Render("<b>gras</b>"));

    [Fact]
    public void A_heading_has_an_ascii_id() => Assert.Contains("<h2 id=\"ete-a-echirolles\">", Render("## Été à Échirolles"), StringComparison.Ordinal);

    [Fact]
    public void A_text_is_cut_before_its_first_heading()
    {
        var (introduction, suite) = RenderText("Avant.\n\n## Un\n\nAprès.\n").AtFirstHeading();

        Assert.Equal("<p>Avant.</p>\n", introduction?.Value);
        Assert.Equal("<h2 id=\"un\">Un</h2>\n<p>Après.</p>\n", suite?.Value);
    }

    [Theory]
    [InlineData("> ## Un\n\nAprès.\n")]
    [InlineData("- ## Un\n\n  Après.\n")]
    public void A_text_is_never_cut_inside_a_quotation_or_a_list(string markdown)
    {
        var (introduction, _) = RenderText(markdown).AtFirstHeading();
        var html = introduction?.Value ?? string.Empty;

        Assert.Equal(html.Split("<blockquote>").Length, html.Split("</blockquote>").Length);
        Assert.Equal(html.Split("<li>").Length, html.Split("</li>").Length);
    }

    [Theory]
    [InlineData("Le label : un guide !", "<p>Le label\u00A0: un guide\u202F!</p>\n")]
    [InlineData("**Le label** : *libre* !\nOui ; l'**été**...", "<p><strong>Le label</strong>\u00A0: <em>libre</em>\u202F!\nOui\u202F; l’<strong>été</strong>…</p>\n")]
    [InlineData("« *libre* »", "<p>«\u00A0<em>libre</em>\u00A0»</p>\n")]
    [InlineData("36 000 habitants à 10:30 !", "<p>36\u202F000 habitants à 10:30\u202F!</p>\n")]
    [InlineData("`l'un : l'autre !`", "<p><code>l'un : l'autre !</code></p>\n")]
    [InlineData("    l'un : l'autre !", "<pre><code>l'un : l'autre !\n</code></pre>\n")]
    [InlineData("<https://a.example/l'eau>", "<p><a href=\"https://a.example/l%27eau\">https://a.example/l'eau</a></p>\n")]
    [InlineData("[l'eau !](https://a.example/l'eau 'Qui ?')", "<p><a href=\"https://a.example/l%27eau\" title=\"Qui\u202F?\">l’eau\u202F!</a></p>\n")]
    [InlineData("## L'été : quoi ?", "<h2 id=\"lete-quoi\">L’été\u00A0: quoi\u202F?</h2>\n")]
    public void A_text_is_printed_in_French_and_code_and_addresses_are_not_touched(string markdown, string html) => Assert.Equal(html, Render(markdown));

    [Fact]
    public void A_text_in_another_language_is_left_as_it_is()
    {
        var plan = Site.With("data/site.yaml", "url: https://a.example/\nlangue: en\n").With("content/faq.md", "---\ntitre: FAQ\n---\nIt's : 36 000 !").Plan();

        Assert.Equal("<p>It's : 36 000 !</p>\n", new MarkdownRenderer(plan, _diagnostics).Render(Assert.Single(plan.Palmares.Pages, p => p.Titre == "FAQ")).Html.Value);
    }

    private string Render(string body) => RenderText(body).Html.Value;

    /// <summary>Renders a body that begins at the fourth line of its file.</summary>
    private RenderedText RenderText(string body)
    {
        var plan = Site.With("content/le-label/faq.md", $"---\ntitre: Questions\n---\n{body}").Plan();
        var page = plan.Palmares.Pages.Single(p => p.Fichier == "content/le-label/faq.md");
        return new MarkdownRenderer(plan, _diagnostics).Render(page);
    }

    private string TheDiagnostic() => Assert.Single(_diagnostics.ToImmutable()).ToString();
}
