namespace SiteGen.Rendering;

/// <summary>Reads what a page is made of out of the text just written: elements, files asked for, style and code in the page.</summary>
/// <remarks>
/// No tree is built: tags are counted, with the few elements that a browser adds by itself. That is the count of a parser for
/// markup that closes what it opens, as ours does; a test compares the two on every page of a site.
/// </remarks>
internal sealed class PageScanner
{
    private readonly List<Resource> _resources = [];
    private readonly List<InlineCode> _inline = [];
    private readonly List<string> _forms = [];
    private readonly Stack<(string Tag, string? Name, int Before)> _parts = [];

    /// <summary>A browser makes html, head and body when a page does not: these three are counted first, and not when they are met.</summary>
    private int _elements = 3;
    private int _drawings;

    /// <summary>A bit per open table, the innermost lowest: whether one of its sections is open. A row outside of any makes one.</summary>
    private ulong _sections;
    private PagePart? _largest;

    private PageScanner()
    {
    }

    public static PageContent Scan(ReadOnlySpan<char> html)
    {
        var scanner = new PageScanner();
        var tags = new HtmlTags(html);
        while (tags.Next())
        {
            if (tags.IsEnd)
            {
                scanner.Close(tags.Name);
            }
            else
            {
                scanner.Open(tags);
            }
        }

        return new()
        {
            Elements = scanner._elements,
            LargestPart = scanner._largest,
            Resources = [.. scanner._resources.Distinct()],
            Inline = [.. scanner._inline.Distinct()],
            Forms = [.. scanner._forms],
        };
    }

    private void Open(HtmlTags tag)
    {
        var attributes = new TagAttributes(tag.Attributes, _inline);
        ResourceReader.Read(tag.Name, attributes, _resources);
        NoteInline(tag, attributes);
        if (tag.Name is "form" || !attributes.Action.IsEmpty)
        {
            _forms.Add(attributes.Action.ToString());
        }

        if (_drawings == 0)
        {
            if (PartOf(tag.Name) is { } part)
            {
                var name = !attributes.Id.IsEmpty ? attributes.Id : attributes.LabelledBy;
                _parts.Push((part, !name.IsEmpty ? name.ToString() : _parts.TryPeek(out var outer) ? outer.Name : null, _elements));
            }

            Count(tag.Name);
        }

        if (tag.Name is "svg" && !tag.IsClosed)
        {
            _drawings++;
        }
    }

    private void Close(ReadOnlySpan<char> tag)
    {
        if (tag is "svg")
        {
            _drawings--;
        }
        else if (_drawings == 0)
        {
            if (tag is "table")
            {
                _sections >>= 1;
            }
            else if (tag is "thead" or "tbody" or "tfoot")
            {
                _sections &= ~1UL;
            }

            ClosePart(tag);
        }
    }

    private void Count(ReadOnlySpan<char> tag)
    {
        switch (tag)
        {
            case "html" or "head" or "body":
                return;
            case "table":
                _sections <<= 1;
                break;
            case "thead" or "tbody" or "tfoot":
                _sections |= 1;
                break;
            case "tr" when (_sections & 1) == 0:
                _sections |= 1;
                _elements++;
                break;
        }

        _elements++;
    }

    private void NoteInline(HtmlTags tag, TagAttributes attributes)
    {
        if (tag.Name is "style")
        {
            _inline.Add(InlineCode.OfElement(InlineKind.Style, tag.Name, tag.Content));
        }
        else if (tag.Name is "script" && !attributes.HasSrc && attributes.Href.IsEmpty && !attributes.Type.Equals("application/ld+json", StringComparison.OrdinalIgnoreCase))
        {
            _inline.Add(InlineCode.OfElement(InlineKind.Script, tag.Name, tag.Content));
        }
    }

    private void ClosePart(ReadOnlySpan<char> tag)
    {
        if (PartOf(tag) is not { } part)
        {
            return;
        }

        while (_parts.TryPop(out var open))
        {
            if (open.Tag == part)
            {
                var elements = _elements - open.Before;
                _largest = _largest is null || elements > _largest.Elements ? new(open.Tag, open.Name, elements) : _largest;
                return;
            }
        }
    }

    /// <summary>The elements that a person who shortens a page would think of; null for all others.</summary>
    private static string? PartOf(ReadOnlySpan<char> tag) => tag switch
    {
        "section" => "section",
        "nav" => "nav",
        "header" => "header",
        "footer" => "footer",
        "aside" => "aside",
        "figure" => "figure",
        "form" => "form",
        "details" => "details",
        "table" => "table",
        "ul" => "ul",
        "ol" => "ol",
        "dl" => "dl",
        _ => null,
    };
}
