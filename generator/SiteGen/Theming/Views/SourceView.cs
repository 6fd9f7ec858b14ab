namespace SiteGen.Theming.Views;

/// <summary>A source listed at the foot of a page; <c>Ancre</c> is the id of its entry there.</summary>
public sealed record SourceView(string Ancre, string Repere, string Titre)
{
    public string? Url { get; init; }

    /// <summary>The title of a document that has no address: words, never a link.</summary>
    public string? Document { get; init; }

    public DateView? Date { get; init; }

    public string? Licence { get; init; }
}
