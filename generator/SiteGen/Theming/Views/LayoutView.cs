using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>What surrounds the content of one page.</summary>
public sealed record LayoutView(SiteView Site)
{
    /// <summary>The page's own title, without the site's name: the h1.</summary>
    public required string Titre { get; init; }

    /// <summary>The content of <c>&lt;title&gt;</c>, unique in the site.</summary>
    public required string TitreDocument { get; init; }

    public string? Description { get; init; }

    /// <summary>Absolute address; null on pages that have none (404).</summary>
    public string? Canonique { get; init; }

    /// <summary>Other forms of what the page says, for programs that look in its head.</summary>
    public ImmutableArray<LienAlternatifView> Alternatives { get; init; } = [];

    /// <summary>Whether the page is a dated text, news or a press release, and not a page of the site.</summary>
    public bool EstArticle { get; init; }

    /// <summary>What the page says, for programs: JSON-LD, to stand in a block of data; null when there is nothing to say.</summary>
    public Html? DonneesStructurees { get; init; }

    /// <summary>From the home page to the parent; empty on the home page itself.</summary>
    public ImmutableArray<LienView> Ariane { get; init; } = [];

    /// <summary>The address of the menu's entry that this page belongs to; null for none.</summary>
    public string? EntreeCourante { get; init; }

    /// <summary>Where to report an error on this page of facts; null on other pages.</summary>
    public LienView? Signaler { get; init; }

    /// <summary>Whether search engines are asked to leave this page out.</summary>
    public bool HorsIndex { get; init; }
}
