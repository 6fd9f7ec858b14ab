using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Sources;
using SiteGen.Theme.Tnl;
using SiteGen.Theming;

namespace SiteGen.Tests;

/// <summary>What came of a build: its diagnostics, and the bytes at each address.</summary>
internal sealed record BuiltSite(BuildResult Result, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Outputs)
{
    public static BuiltSite Of(SourceSet sources, SiteOptions options, ITheme? theme = null)
    {
        var outputs = new ConcurrentDictionary<string, ReadOnlyMemory<byte>>();
        var result = SiteBuilder.Build(
            sources,
            [theme ?? new TnlTheme()],
            options,
            output => Assert.True(outputs.TryAdd(output.Route.Path, output.Bytes), $"two outputs at {output.Route}"));
        return new(result, outputs.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    public string Text(string path) => Encoding.UTF8.GetString(Outputs[path].Span);

    public IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>The texts of the elements that a selector finds in a page, blanks made single.</summary>
    public string[] Texts(string path, string selector) => [.. Page(path).QuerySelectorAll(selector).Select(TextOf)];

    /// <summary>What a reader sees of an element: no-break spaces are spaces, and blanks are single.</summary>
    public static string TextOf(IElement element) =>
        string.Join(' ', element.TextContent.Split([' ', '\n', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries));
}
