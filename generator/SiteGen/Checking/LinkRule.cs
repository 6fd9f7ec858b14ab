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
            foreach (var address in record.Broken)
            {
                diagnostics.Add(address.StartsWith('#')
                    ? CheckErrors.DeadAnchor(PlaceOf(address, record.Page, texts), record.Page, address, address[1..], record.Ids)
                    : CheckErrors.DeadLink(PlaceOf(address, record.Page, texts), record.Page, WithoutBase(address, plan), Nearest(address, plan, nearest)));
            }

            foreach (var (path, fragment) in record.Anchored.Where(a => idsByPath.TryGetValue(a.Path, out var ids) && !ids.Contains(a.Fragment)))
            {
                var address = $"{plan.Address.Path}{path}#{fragment}";
                diagnostics.Add(CheckErrors.DeadAnchor(PlaceOf(address, record.Page, texts), record.Page, path, fragment, idsByPath[path]));
            }

            foreach (var address in record.Foreign.Where(a => !Uri.TryCreate(new Uri("https://host/"), a, out var url) || !allowed.Contains(url.Host)))
            {
                diagnostics.Add(CheckErrors.ForeignResource(PlaceOf(address, record.Page, texts), record.Page, address));
            }
        }
    }

    /// <summary>Where an address is written: in the Markdown of the page, else at the record or the file that the page comes from.</summary>
    private static SourceSpan PlaceOf(string address, PlannedPage page, FrozenDictionary<string, RenderedText> texts)
    {
        var file = (page as PageLibre)?.Page.Fichier ?? page.Texte?.Fichier;
        return file is not null && texts[file].Links.TryGetValue(address, out var span) ? span : page.Origin;
    }

    private static string WithoutBase(string address, SitePlan plan) =>
        plan.Address.Path.Length > 0 && address.StartsWith(plan.Address.Path, StringComparison.Ordinal) ? address[plan.Address.Path.Length..] : address;

    /// <summary>The page that was most likely meant; one broken address often stands on every page, and is looked for once.</summary>
    private static string? Nearest(string address, SitePlan plan, Dictionary<string, string?> known)
    {
        if (!known.TryGetValue(address, out var nearest))
        {
            nearest = plan.Address.TryGetRoute(address, out var path) ? NearestWord.Of(path.ToString(), plan.Pages.Select(p => p.Route.Path)) : null;
            known[address] = nearest;
        }

        return nearest;
    }
}
