using System.Collections.Immutable;
using SiteGen.Planning;

namespace SiteGen.Rendering;

/// <summary>What rendering recorded of a page for the check of links: what it links to, and what can be linked to in it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Broken">Addresses that lead to nothing of the site, and fragments that lead to nothing of the page.</param>
/// <param name="Anchored">Links to a fragment of another page: its path, and the fragment.</param>
/// <param name="Foreign">Sub-resources that another host would serve.</param>
/// <param name="Ids">What other pages can link to.</param>
internal sealed record LinkRecord(
    PlannedPage Page,
    ImmutableArray<string> Broken,
    ImmutableArray<(string Path, string Fragment)> Anchored,
    ImmutableArray<string> Foreign,
    ImmutableArray<string> Ids);
