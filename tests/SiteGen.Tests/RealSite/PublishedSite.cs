using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Cli;
using SiteGen.Sources;

namespace SiteGen.Tests.RealSite;

/// <summary>A site built in memory: its files by address below the base, and its pages read as a browser reads them.</summary>
public sealed class PublishedSite
{
    /// <summary>After the results of every edition, so that nothing is under embargo.</summary>
    public static readonly DateTimeOffset Clock = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> _documents;

    private PublishedSite(BuildResult result, IReadOnlyDictionary<string, byte[]> files)
    {
        (Result, Files) = (result, files);
        _documents = new(() => files.Where(f => IsPage(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal).ToDictionary(f => f.Key, f => Parse(f.Value)));
    }

    public BuildResult Result { get; }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>Every HTML file by its address, those that only lead elsewhere included.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Documents => _documents.Value;

    /// <summary>The HTML files that a reader reads.</summary>
    public IEnumerable<(string Path, IHtmlDocument Page)> Pages =>
        Documents.Where(d => !IsRedirection(d.Value)).Select(d => (d.Key, d.Value));

    /// <summary>The HTML files that lead a former address to today's.</summary>
    public IEnumerable<(string Path, IHtmlDocument Page)> Redirections =>
        Documents.Where(d => IsRedirection(d.Value)).Select(d => (d.Key, d.Value));

    public static PublishedSite Of(string root, Uri? baseUrl = null, int jobs = -1)
    {
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var options = new SiteOptions { Clock = Clock, BaseUrl = baseUrl, Jobs = jobs };
        var result = SiteBuilder.Build(
            SourceSet.FromFolder(root), Themes.All, options, output => Assert.True(files.TryAdd(output.Route.Path, output.Bytes.ToArray()), $"{output.Route} twice"));
        Faults.AssertNone(result.Diagnostics.Where(d => d.IsError).Select(d => d.ToString()));
        return new(result, files);
    }

    public IHtmlDocument Page(string path) => Documents[path];

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    private static bool IsPage(string path) => path.EndsWith('/') || path.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsRedirection(IHtmlDocument page) => page.QuerySelector("meta[http-equiv=refresh]") is not null;

    private static IHtmlDocument Parse(byte[] html) => new HtmlParser().ParseDocument(new MemoryStream(html));
}
