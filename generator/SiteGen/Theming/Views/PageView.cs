namespace SiteGen.Theming.Views;

/// <summary>A page: what its layout needs, and the text that <c>content/</c> supplies for it.</summary>
public abstract record PageView : View
{
    public required LayoutView Layout { get; init; }

    /// <summary>Rendered Markdown, on a generated page up to its first heading (h2); null when <c>content/</c> has no file at this address.</summary>
    public Html? Texte { get; init; }

    /// <summary>What follows the first heading of that Markdown: it stands after what a generated page has to say. Null on a page of text alone.</summary>
    public Html? Suite { get; init; }
}
