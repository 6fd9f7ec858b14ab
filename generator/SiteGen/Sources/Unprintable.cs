using System.Buffers;

namespace SiteGen.Sources;

/// <summary>The characters that no text may hold: controls and noncharacters, which XML and HTML refuse (XML 1.0, section 2.2), and what ends a line to YAML alone.</summary>
/// <remarks>They come with a copy from a PDF or from a file of another encoding.</remarks>
internal static class Unprintable
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')), '\u2028', '\u2029', '\uFFFE', '\uFFFF']);

    /// <summary>Where the first one is; −1 when there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);
}
