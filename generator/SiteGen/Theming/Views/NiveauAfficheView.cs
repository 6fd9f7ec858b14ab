using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>What is known of the level of one award: the level, several it may be, or nothing.</summary>
public sealed record NiveauAfficheView
{
    /// <summary>Null when the level is not known exactly.</summary>
    public NiveauView? Niveau { get; init; }

    /// <summary>The levels it may be, from the lowest; empty when it is known or wholly unknown.</summary>
    public ImmutableArray<NiveauView> Parmi { get; init; } = [];

    /// <summary>In words: « Niveau 4 », « Niveau 3 ou 4 », « niveau non connu ».</summary>
    public required string Texte { get; init; }

    /// <summary>In one or two signs, for a matrix: « 4 », « 3-4 », « ? ».</summary>
    public required string Court { get; init; }

    /// <summary>Whether the level was deduced rather than stated by a source.</summary>
    public bool Deduit { get; init; }

    /// <summary>Whether the year itself was deduced.</summary>
    public bool EditionDeduite { get; init; }
}
