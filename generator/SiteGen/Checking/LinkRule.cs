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
                diagnostics.AddRange(PlacesOf(address, address, page, texts).Select(p => CheckErrors.ForeignResource(p.Span, page, address)));
            }
        }
    }

    /// <summary>Where an address is written and how: in the Markdown of the page, else at the record or the file that the page comes from.</summary>
    private static IEnumerable<(SourceSpan Span, string Written)> PlacesOf(
        string address, string shown, PlannedPage page, FrozenDictionary<string, RenderedText> texts)
    {
        var file = (page as PageLibre)?.Page.Fichier ?? page.Texte?.Fichier;
        return file is not null && texts[file].Links.Contains(address) ? texts[file].Links[address] : [(page.Origin, shown)];
    }

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
