using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Rendering;
using SiteGen.Sources;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Robustness;

/// <summary>The two readers of what authors write answer to any text, and every place they tell is in it.</summary>
public sealed class SoupTests
{
    private const string Page = "content/faq.md";
    private const string Head = "---\ntitre: Questions\n---\n";

    [Fact]
    public void Any_yaml_is_read_or_its_fault_is_told_where_it_is() => AssertNone(Soup.Yaml, text =>
    {
        var (file, diagnostics) = (new SourceFile("f.yaml", () => Encoding.UTF8.GetBytes(text)), new DiagnosticBag());
        var spans = YamlReader.Read(file, diagnostics) is { } root ? SpansOf(root) : [];
        return FaultsOf(diagnostics.ToImmutable().Concat(spans.Select(s => new Diagnostic("SG000", Severity.Error, s, "a node"))), file);
    });

    [Fact]
    public void Any_markdown_is_rendered_or_its_fault_is_told_where_it_is()
    {
        var plan = TestSite.Minimal.With(Page, Head).Plan();
        var page = plan.Palmares.Pages.Single(p => p.Fichier == Page);
        AssertNone(Soup.Markdown, text => FaultsOf(text, page, plan));
    }

    private static string? FaultsOf(string text, PageRedigee page, SitePlan plan)
    {
        var (file, diagnostics) = (new SourceFile(Page, () => Encoding.UTF8.GetBytes(Head + text)), new DiagnosticBag());
        var rendered = new MarkdownRenderer(plan, diagnostics).Render(page with { Corps = file.Text[Head.Length..] });
        rendered.AtFirstHeading();
        var links = rendered.Links.SelectMany(l => l).Select(l => new Diagnostic("SG000", Severity.Error, l.Span, "a link"));
        return FaultsOf(diagnostics.ToImmutable().Concat(links), file);
    }

    private static string? FaultsOf(IEnumerable<Diagnostic> diagnostics, SourceFile file)
    {
        var sources = new SourceSet([file]);
        return diagnostics.SelectMany(d => SpanRule.FaultsOf(d, sources)).FirstOrDefault();
    }

    /// <summary>Of the texts that show the same fault, one is told.</summary>
    private static void AssertNone(ImmutableArray<string> words, Func<string, string?> faultOf)
    {
        var faults = new ConcurrentDictionary<string, string>();
        Parallel.ForEach(Cases.OfSoup, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            var text = Soup.Of(words, number);
            if (FaultOrException(text, faultOf) is { } fault)
            {
                faults.TryAdd(fault.Split('\n')[0].Split(": ")[^1], FormattableString.Invariant($"soup {number}, « {Change.Shown(text)} »: {fault}"));
            }
        });
        Faults.AssertNone(faults.Values.Order(StringComparer.Ordinal));
    }

    private static string? FaultOrException(string text, Func<string, string?> faultOf)
    {
        string? fault = null;
        return Record.Exception(() => { fault = faultOf(text); })?.ToString() ?? fault;
    }

    private static IEnumerable<SourceSpan> SpansOf(YamlNode node) => node switch
    {
        YamlSequence list => list.Items.SelectMany(SpansOf).Prepend(list.Span),
        YamlMapping map => map.Entries.SelectMany(e => SpansOf(e.Key).Concat(SpansOf(e.Value))).Prepend(map.Span),
        _ => [node.Span],
    };
}
