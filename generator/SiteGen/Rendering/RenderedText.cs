using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Theming;

namespace SiteGen.Rendering;

/// <summary>A Markdown text as HTML, and where each address in it was written.</summary>
internal sealed record RenderedText(Html Html, FrozenDictionary<string, SourceSpan> Links)
{
    /// <summary>The text before its first heading, and the text from there on, either null when there is none.</summary>
    public (Html? Introduction, Html? Suite) AtFirstHeading()
    {
        var cut = Html.Value.IndexOf("<h2", StringComparison.Ordinal);
        var (before, after) = cut < 0 ? (Html.Value, string.Empty) : (Html.Value[..cut], Html.Value[cut..]);
        return (before.Length > 0 ? new(before) : null, after.Length > 0 ? new(after) : null);
    }
}
