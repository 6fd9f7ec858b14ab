using System.Buffers;

namespace SiteGen.Sources;

/// <summary>Spaces that are none to YAML, and signs without a width: right in a sentence, wrong in a key, a code or an indentation.</summary>
internal static class Invisible
{
    private static readonly SearchValues<char> All = SearchValues.Create("\u00A0\u202F\u2007\u200B\u2060\uFEFF");

    /// <summary>Where the first one is; −1 when there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    public static string RemoveFrom(string text) => string.Concat(text.Where(c => !All.Contains(c)));
}
