namespace SiteGen;

/// <summary>What a run is told besides the sources.</summary>
public sealed record SiteOptions
{
    /// <summary>Now, for the embargo; the only moment that the library ever knows.</summary>
    public required DateTimeOffset Clock { get; init; }

    /// <summary>The base address to build for; null for that of <c>site.yaml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether pages marked <c>brouillon</c> are built.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether results still under embargo are built, to look at them beforehand.</summary>
    public bool Embargo { get; init; }

    /// <summary>Whether warnings are errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether every page is weighed exactly, for who wants the figures; otherwise as far as the budgets ask.</summary>
    public bool Weigh { get; init; }

    /// <summary>Whether every page is read again as a browser reads it, and judged; dear, so only <c>check</c> asks for it.</summary>
    public bool Audit { get; init; }

    /// <summary>How many addresses a file of the sitemap may hold: what the protocol allows, unless a test asks for less.</summary>
    internal int LongestSitemap { get; init; } = 50_000;

    /// <summary>How many threads work at once; −1 for as many as the machine has.</summary>
    public int Jobs { get; init; } = -1;
}
