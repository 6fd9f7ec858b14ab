using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Planning;
using SiteGen.Rendering;

namespace SiteGen.Checking;

/// <summary>Every link of the site leads somewhere: judged from what rendering recorded, without reading a page again.</summary>
internal static class LinkRule
{
    public static void Check(ImmutableArray<LinkRecord> records, SitePlan plan, FrozenDictionary<string, RenderedText> texts, DiagnosticBag diagnostics)
    {
        var idsByPath = records.ToFrozenDictionary(r => r.Page.Route.Path, r => r.Ids, StringComparer.Ordinal);
        var nearest = new Dictionary<string, string?>(StringComparer.Ordinal);
        var allowed = plan.Palmares.Site.HotesAutorises.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

        // What a template loads stands on many pages: it is told once. What an author loads is told where it is written.
        var ofTemplates = new Dictionary<string, (PlannedPage First, int Others)>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var page = record.Page;
            foreach (var address in record.Broken.Distinct(StringComparer.Ordinal))
            {
                foreach (var (span, written) in PlacesOf(address, WithoutBase(address, plan), page, texts))
                {
                    diagnostics.Add(address.StartsWith('#')
                        ? CheckErrors.DeadAnchor(span, page, Uri.UnescapeDataString(written), Uri.UnescapeDataString(address[1..]), record.Ids)
                        : CheckErrors.DeadLink(span, page, Uri.UnescapeDataString(written), Nearest(address, plan, nearest)));
                }
            }

            foreach (var (path, fragment) in record.Anchored.Distinct().Where(a => idsByPath.TryGetValue(a.Path, out var ids) && !ids.Contains(a.Fragment)))
            {
                foreach (var (span, written) in PlacesOf($"{plan.Address.Path}{path}#{fragment}", $"{path}#{fragment}", page, texts))
                {
                    diagnostics.Add(CheckErrors.DeadAnchor(span, page, Uri.UnescapeDataString(written), Uri.UnescapeDataString(fragment), idsByPath[path]));
                }
            }

            foreach (var address in record.Foreign.Distinct(StringComparer.Ordinal).Where(a => !Uri.TryCreate(new Uri("https://host/"), a, out var url) || !allowed.Contains(url.Host)))
            {
                if (TextOf(page, texts)?.Links.Contains(address) == true)
                {
                    diagnostics.AddRange(PlacesOf(address, address, page, texts).Select(p => CheckErrors.ForeignResource(p.Span, page, address)));
                }
                else
                {
                    ofTemplates[address] = ofTemplates.TryGetValue(address, out var seen) ? (seen.First, seen.Others + 1) : (page, 0);
                }
            }
        }

        diagnostics.AddRange(ofTemplates.Select(t => CheckErrors.ForeignResource(t.Value.First.Origin, t.Value.First, t.Key, t.Value.Others)));
    }

    private static RenderedText? TextOf(PlannedPage page, FrozenDictionary<string, RenderedText> texts) =>
        ((page as PageLibre)?.Page ?? page.Texte) is { } text ? texts[text.Fichier] : null;

    /// <summary>Where an address is written and how: in the Markdown of the page, else at the record or the file that the page comes from.</summary>
    private static IEnumerable<(SourceSpan Span, string Written)> PlacesOf(
        string address, string shown, PlannedPage page, FrozenDictionary<string, RenderedText> texts) =>
        TextOf(page, texts)?.Links is { } links && links.Contains(address) ? links[address] : [(page.Origin, shown)];

    private static string WithoutBase(string address, SitePlan plan) =>
        plan.Address.Path.Length > 0 && address.StartsWith(plan.Address.Path, StringComparison.Ordinal) ? address[plan.Address.Path.Length..] : address;

    /// <summary>The page that was most likely meant; one broken address often stands on every page, and is looked for once.</summary>
    private static string? Nearest(string address, SitePlan plan, Dictionary<string, string?> known)
    {
        if (!known.TryGetValue(address, out var nearest))
        {
            nearest = plan.Address.TryGetRoute(address, out var path) ? NearestWord.Of(Uri.UnescapeDataString(path.ToString()), plan.Pages.Select(p => p.Route.Path)) : null;
            known[address] = nearest;
        }

        return nearest;
    }
}
