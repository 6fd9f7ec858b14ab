using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Planning;
using SiteGen.Rendering;

namespace SiteGen.Checking;

/// <summary>Neither style nor code stands in a page: each page's policy would make it idle, and weigh on the visitor for nothing.</summary>
internal static class InlineRule
{
    public static void Check(ImmutableArray<PageRecord> pages, FrozenDictionary<string, RenderedText> texts, DiagnosticBag diagnostics)
    {
        // What a template writes stands on many pages: it is told once. What an author writes is told where it is written.
        var ofTemplates = new Dictionary<InlineCode, (PlannedPage First, int Others)>();
        foreach (var page in pages)
        {
            foreach (var code in page.Content.Inline)
            {
                if (PlacesOf(code, page.Links.Page, texts) is { IsEmpty: false } places)
                {
                    diagnostics.AddRange(places.Select(place => Tell(code, place, page.Links.Page, 0)));
                }
                else
                {
                    ofTemplates[code] = ofTemplates.TryGetValue(code, out var seen) ? (seen.First, seen.Others + 1) : (page.Links.Page, 0);
                }
            }
        }

        diagnostics.AddRange(ofTemplates.Select(t => Tell(t.Key, t.Value.First.Origin, t.Value.First, t.Value.Others)));
    }

    private static ImmutableArray<SourceSpan> PlacesOf(InlineCode code, PlannedPage page, FrozenDictionary<string, RenderedText> texts) =>
        ((page as PageLibre)?.Page ?? page.Texte) is { } text ? [.. texts[text.Fichier].Inline[code]] : [];

    private static Diagnostic Tell(InlineCode code, SourceSpan span, PlannedPage page, int others) => code.Kind switch
    {
        InlineKind.Style => SobrietyErrors.InlineStyle(span, page, code.Excerpt, others),
        InlineKind.Script => SobrietyErrors.InlineScript(span, page, code.Excerpt, others),
        _ => SobrietyErrors.EventHandler(span, page, code.Excerpt, others),
    };
}
