using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>The list of editions, with a territory × edition matrix.</summary>
public sealed record PalmaresIndexView : PageView
{
    /// <summary>From the last to the first.</summary>
    public required ImmutableArray<EditionResumeView> Editions { get; init; }

    /// <summary>Null when the territories are too many for one table; they then stand by département.</summary>
    public required MatriceView? Matrice { get; init; }

    public required ImmutableArray<LienView> Mentions { get; init; }

    public required ImmutableArray<FichierView> Fichiers { get; init; }

    /// <summary>Where this can be followed without coming back: feed, calendar; empty when the site publishes none.</summary>
    public required ImmutableArray<LienView> Abonnements { get; init; }
}

/// <summary>Territories in rows, editions in columns.</summary>
public sealed record MatriceView(string Legende)
{
    public required ImmutableArray<LienView> Editions { get; init; }

    public required ImmutableArray<MatriceLigneView> Lignes { get; init; }
}

/// <summary>One territory; a cell is null where this site knows no label for that edition.</summary>
public sealed record MatriceLigneView(LienView Territoire, ImmutableArray<NiveauAfficheView?> Cellules);
