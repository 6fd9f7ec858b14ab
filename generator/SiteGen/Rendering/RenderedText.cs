using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Theming;

namespace SiteGen.Rendering;

/// <summary>A Markdown text as HTML, and where each address in it was written.</summary>
/// <param name="Html">The whole text.</param>
/// <param name="Links">By address as it stands in the HTML: every place it is written at, and how.</param>
/// <param name="HeadingsBeforeCut">How many headings, inside quotations or lists, come before the first of the text itself; −1 when it has none.</param>
internal sealed partial record RenderedText(Html Html, ILookup<string, (SourceSpan Span, string Written)> Links, int HeadingsBeforeCut)
{
    /// <summary>Style and code that the text puts into the page, which a check refuses: every place each is written at.</summary>
    public ILookup<InlineCode, SourceSpan> Inline { get; init; } = Enumerable.Empty<(InlineCode Code, SourceSpan Span)>().ToLookup(i => i.Code, i => i.Span);

    /// <summary>Where each heading is written, in order.</summary>
    public ImmutableArray<SourceSpan> Headings { get; init; } = [];

    /// <summary>Where each table is written, in order.</summary>
    public ImmutableArray<SourceSpan> Tables { get; init; } = [];

    /// <summary>Stands for a text that could not be rendered, which is an error told elsewhere.</summary>
    public static RenderedText Empty { get; } =
        new(new(string.Empty), Enumerable.Empty<(SourceSpan Span, string Written)>().ToLookup(l => l.Written, StringComparer.Ordinal), -1);

    /// <summary>The text before its first heading, and the text from there on, either null when there is none.</summary>
    public (Html? Introduction, Html? Suite) AtFirstHeading()
    {
        var text = Html.Value;
        var cut = HeadingsBeforeCut < 0 ? text.Length : Heading().Matches(text)[HeadingsBeforeCut].Index;
        return (cut > 0 ? new(text[..cut]) : null, cut < text.Length ? new(text[cut..]) : null);
    }

    /// <summary>The same piece of text with other ids where it took one of the page's own parts.</summary>
    public static Html? Rename(Html? html, ImmutableArray<string> taken)
    {
        if (html is not { } piece)
        {
            return null;
        }

        var text = piece.Value;
        foreach (var id in taken)
        {
            text = text
                .Replace($" id=\"{id}\"", $" id=\"texte-{id}\"", StringComparison.Ordinal)
                .Replace($"aria-labelledby=\"{id}\"", $"aria-labelledby=\"texte-{id}\"", StringComparison.Ordinal);
        }

        return new(text);
    }

    [GeneratedRegex("<h[1-6][ >]", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
