using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Sources;
using SiteGen.Theming;
using SourceSpan = SiteGen.Diagnostics.SourceSpan;

namespace SiteGen.Rendering;

/// <summary>Renders the Markdown of a page: CommonMark with tables, footnotes, definition lists and attributes; no raw HTML.</summary>
internal sealed partial class MarkdownRenderer(SitePlan plan, DiagnosticBag diagnostics)
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "geo"];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseGenericAttributes()
        .UseAutoIdentifiers(AutoIdentifierOptions.AllowOnlyAscii)
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();

    public RenderedText Render(PageRedigee page)
    {
        try
        {
            return RenderSensible(page);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            // Markdig 1.6.0 fails so, without a position, on what would exhaust the stack.
            diagnostics.Add(RenderErrors.TooDeep(new(page.Fichier, page.PremiereLigne, 1)));
            return RenderedText.Empty;
        }
    }

    private RenderedText RenderSensible(PageRedigee page)
    {
        var document = Markdown.Parse(page.Corps, Pipeline);
        var lines = new LineIndex(page.Corps);
        var links = new List<(string Address, SourceSpan Span, string Written)>();
        var inline = new List<(InlineCode Code, SourceSpan Span)>();
        var (headings, tables) = (new List<SourceSpan>(), new List<SourceSpan>());
        NameTables(document, page);
        foreach (var node in document.Descendants())
        {
            foreach (var (name, value) in node.TryGetAttributes()?.Properties ?? [])
            {
                if (InlineCode.OfAttribute(name, value) is { } code)
                {
                    inline.Add((code, SpanOf(page, lines, node.Line, node.Column, 1)));
                }
            }

            switch (node)
            {
                case LinkInline link:
                    Resolve(link, page, lines, links);
                    break;
                case AutolinkInline { IsEmail: false } auto:
                    var place = SpanOf(page, lines, auto.Line, auto.Column, auto.Url.Length);
                    if (!IsRefused(auto.Url, place))
                    {
                        links.Add((Escape(auto.Url), place, auto.Url));
                    }

                    break;
                case HeadingBlock heading:
                    // Of a title that is underlined, the line given is that of the underlining.
                    headings.Add(SpanOf(page, lines, heading.IsSetext ? heading.Line - 1 : heading.Line, heading.Column, 1));
                    if (heading.Level == 1)
                    {
                        diagnostics.Add(RenderErrors.SecondTitle(headings[^1], heading.IsSetext));
                    }

                    break;
                case Table table:
                    tables.Add(SpanOf(page, lines, table.Line, table.Column, 1));
                    break;
            }
        }

        if (Typographie.Suits(plan.Palmares.Site.Langue))
        {
            Punctuate(document);
        }

        var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new(
            new(writer.ToString()),
            links.ToLookup(l => l.Address, l => (l.Span, l.Written), StringComparer.Ordinal),
            HeadingsBeforeCut(document))
        {
            Inline = inline.ToLookup(i => i.Code, i => i.Span),
            Headings = [.. headings],
            Tables = [.. tables],
        };
    }

    /// <summary>Gives each table the name of the heading above it, or of the page, and each header cell its scope (RGAA 5.4, 5.6 and 5.7).</summary>
    private static void NameTables(MarkdownDocument document, PageRedigee page)
    {
        HeadingBlock? heading = null;
        foreach (var block in document.Descendants<Block>())
        {
            heading = block as HeadingBlock ?? heading;
            if (block is not Table table)
            {
                continue;
            }

            if (heading?.TryGetAttributes()?.Id is { } id)
            {
                table.GetAttributes().AddProperty("aria-labelledby", id);
            }
            else
            {
                table.GetAttributes().AddProperty("aria-label", page.Titre);
            }

            Align(table);
            foreach (var cell in table.OfType<TableRow>().Where(r => r.IsHeader).SelectMany(r => r.OfType<TableCell>()))
            {
                cell.GetAttributes().AddProperty("scope", "col");
            }
        }
    }

    /// <summary>French typography for what is text: neither code nor addresses. Markdig cuts a text at marks that could have meant something, such as « ! ».</summary>
    private static void Punctuate(MarkdownDocument document)
    {
        foreach (var literal in document.Descendants<LiteralInline>().ToList())
        {
            if (literal.PreviousSibling is LiteralInline before)
            {
                before.Content = new($"{before.Content}{literal.Content}");
                literal.Remove();
            }
        }

        foreach (var literal in document.Descendants<LiteralInline>())
        {
            literal.Content = new(Typographie.Of(literal.Content.ToString()));
        }

        foreach (var link in document.Descendants<LinkInline>())
        {
            link.Title = link.Title is { } title ? Typographie.Of(title) : null;
        }
    }

    /// <summary>Says by a class on which side a column stands (« :--: »), where the renderer would write a style into the page.</summary>
    private static void Align(Table table)
    {
        foreach (var (cell, column) in table.OfType<TableRow>().SelectMany(r => r.OfType<TableCell>().Zip(table.ColumnDefinitions)))
        {
            var side = column.Alignment switch
            {
                TableColumnAlign.Center => "au-centre",
                TableColumnAlign.Right => "a-droite",
                _ => null,
            };
            if (side is not null)
            {
                cell.GetAttributes().AddClass(side);
            }
        }

        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }
    }

    /// <summary>Turns an address as an author writes it into that of the site, and notes where it is written.</summary>
    private void Resolve(LinkInline link, PageRedigee page, LineIndex lines, List<(string Address, SourceSpan Span, string Written)> links)
    {
        var written = link.Url ?? string.Empty;
        var span = SpanOf(page, lines, link.Line, link.Column, link.Span.Length);
        link.Url = Escape(Resolve(written, page));
        if (IsRefused(written, span))
        {
            // Told as such, and not as a dead link too.
            link.Url = "#";
            return;
        }

        links.Add((link.Url, span, written));
        if (link.IsImage && !link.Descendants<LeafInline>().Any(HasText))
        {
            diagnostics.Add(RenderErrors.ImageWithoutAlternative(span, written));
        }
    }

    /// <summary>
    /// <c>/palmares/2022/</c> is an address below the base; <c>../faq.md</c> and <c>photo.png</c> are files beside the page.
    /// What cannot be resolved stays as it is written, and the check of links reports it.
    /// </summary>
    private string Resolve(string written, PageRedigee page)
    {
        var cut = written.IndexOfAny(['#', '?']);
        var (path, rest) = cut < 0 ? (written, string.Empty) : (written[..cut], written[cut..]);
        if (path.Length == 0 || path.Contains(':', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal))
        {
            return written;
        }

        if (path[0] == '/')
        {
            var route = plan.Has(path) ? path : SitePlanner.WithSlash(path);
            return plan.Address.Href(new(route)) + rest;
        }

        var folder = page.Fichier[..(page.Fichier.LastIndexOf('/') + 1)];
        var file = Normalize(folder + path);
        if (plan.PageOfFile(file) is { } target)
        {
            return plan.Href(target) + rest;
        }

        var asFile = file.StartsWith("content/", StringComparison.Ordinal) ? file["content".Length..] : null;
        return asFile is not null && plan.Has(asFile) ? plan.Address.Href(new(asFile)) + rest : written;
    }

    private bool IsRefused(string address, SourceSpan span)
    {
        if (Scheme().Match(address) is not { Success: true } scheme || Schemes.Contains(scheme.Groups[1].Value, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        diagnostics.Add(RenderErrors.UnsafeLink(span, address));
        return true;
    }

    private static bool HasText(LeafInline inline) => inline switch
    {
        LiteralInline literal => !literal.Content.IsEmptyOrWhitespace(),
        LineBreakInline => false,
        _ => true,
    };

    /// <summary>Headings in quotations or lists before the first heading of the text itself; −1 when it has none.</summary>
    private static int HeadingsBeforeCut(MarkdownDocument document)
    {
        var nested = 0;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Parent == document)
            {
                return nested;
            }

            nested++;
        }

        return -1;
    }

    /// <summary>An address as HTML holds it: what is not ASCII in percent signs (RFC 3986), so that the check of links finds it again.</summary>
    private static string Escape(string address)
    {
        const string Refused = " \"<>\\^`{|}";
        return address.All(c => char.IsAscii(c) && !Refused.Contains(c, StringComparison.Ordinal))
            ? address
            : string.Concat(address.EnumerateRunes().Select(r => r.IsAscii && !Refused.Contains((char)r.Value, StringComparison.Ordinal) ? r.ToString() : Uri.EscapeDataString(r.ToString())));
    }

    [GeneratedRegex(@"^\s*([a-z][a-z0-9+.-]*):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    private static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>Markdig counts lines and columns from 0, in the body alone.</summary>
    /// <remarks>After the definition of a link in the same paragraph it loses count, and a place could be beyond its line: the nearest one is told.</remarks>
    private static SourceSpan SpanOf(PageRedigee page, LineIndex lines, int line, int column, int length)
    {
        var place = lines.Nearest(line + 1, column + 1);
        return new(page.Fichier, place.Line - 1 + page.PremiereLigne, place.Column, Math.Clamp(length, 1, lines.Room(place)));
    }
}
