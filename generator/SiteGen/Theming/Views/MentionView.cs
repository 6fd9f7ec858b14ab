using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>A mention and all who received it, from the last edition to the first.</summary>
public sealed record MentionView : PageView
{
    public string? Description { get; init; }

    public string? Reserve { get; init; }

    public required ImmutableArray<MentionRemiseView> Attributions { get; init; }

    /// <summary>Null when nobody received it, or without outlines.</summary>
    public required CarteView? Carte { get; init; }

    public required ImmutableArray<LienView> AutresMentions { get; init; }
}

/// <summary>A mention given: the edition, the territory, its place.</summary>
public sealed record MentionRemiseView(LienView Edition, LienView Territoire, string Detail, string? Reserve);
