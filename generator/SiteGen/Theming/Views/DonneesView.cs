using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>The open data: files, what programs read, licence, how to cite, what changed and when.</summary>
public sealed record DonneesView : PageView
{
    /// <summary>The files of all editions, each with its description.</summary>
    public required ImmutableArray<FichierView> Fichiers { get; init; }

    /// <summary>The files of each edition, from the last to the first.</summary>
    public required ImmutableArray<(LienView Edition, ImmutableArray<FichierView> Fichiers)> Editions { get; init; }

    public required ImmutableArray<FichierView> Regions { get; init; }

    /// <summary>What describes the files, for programs.</summary>
    public required ImmutableArray<FichierView> Descriptions { get; init; }

    public required LienView Dictionnaire { get; init; }

    public required LienView? Licence { get; init; }

    /// <summary>The day of the most recent fact; null when the data give no whole day.</summary>
    public required DateView? MiseAJour { get; init; }

    public required string Citation { get; init; }

    /// <summary>What the data gained, from the last day to the first.</summary>
    public required ImmutableArray<ChangementView> Historique { get; init; }
}
