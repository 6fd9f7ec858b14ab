using System.Net;

namespace SiteGen.Rendering;

/// <summary>Style or code that stands in a page itself, where the policy of the page forbids it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Excerpt">As it is written, or its beginning.</param>
internal readonly record struct InlineCode(InlineKind Kind, string Excerpt)
{
    private const int Longest = 60;

    /// <summary>What an attribute holds of it; null for an ordinary one.</summary>
    public static InlineCode? OfAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        InlineKind? kind =
            name.Equals("style", StringComparison.OrdinalIgnoreCase) ? InlineKind.Style
            : name.Length > 3 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? InlineKind.Handler
            : value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) ? InlineKind.Script
            : null;
        return kind is { } found ? new(found, Shorten($"{name}=\"{WebUtility.HtmlDecode(value.ToString())}\"")) : null;
    }

    /// <summary>What an element holds of it between its tags.</summary>
    public static InlineCode OfElement(InlineKind kind, ReadOnlySpan<char> tag, ReadOnlySpan<char> content) =>
        new(kind, Shorten($"<{tag}>{string.Join(' ', content.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"));

    private static string Shorten(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
