namespace SiteGen.Theming.Views;

/// <summary>A page: what its layout needs, and the text that <c>content/</c> supplies for it.</summary>
public abstract record PageView : View
{
    public required LayoutView Layout { get; init; }

    /// <summary>Rendered Markdown, its headings from h2 on; null when <c>content/</c> has no file at this address.</summary>
    public Html? Texte { get; init; }
}
