using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>The grids by which applications were assessed, from the last to the first.</summary>
public sealed record CriteresView : PageView
{
    public required ImmutableArray<GrilleView> Grilles { get; init; }
}

/// <summary>A grid: its axes and the editions that used it.</summary>
public sealed record GrilleView(string Ancre, string Nom)
{
    public required ImmutableArray<LienView> Editions { get; init; }

    public required ImmutableArray<AxeResumeView> Axes { get; init; }

    /// <summary>False when no axis of the grid has published criteria: the page says so.</summary>
    public required bool CriteresPublies { get; init; }

    public string? Reserve { get; init; }

    public required ImmutableArray<SourceView> Sources { get; init; }
}

/// <summary>An axis in a grid.</summary>
public sealed record AxeResumeView(LienView Axe, string? Resume, int Criteres);

/// <summary>An axis through the grids that have it, from the last to the first.</summary>
public sealed record AxeView : PageView
{
    public required ImmutableArray<AxeDansUneGrilleView> Grilles { get; init; }

    public required ImmutableArray<LienView> AutresAxes { get; init; }

    public required ImmutableArray<SourceView> Sources { get; init; }
}

/// <summary>An axis as one grid words it.</summary>
public sealed record AxeDansUneGrilleView(LienView Grille, string Titre, string? Resume)
{
    public required ImmutableArray<LienView> Editions { get; init; }

    /// <summary>Empty when the criteria are not published.</summary>
    public required ImmutableArray<CritereView> Criteres { get; init; }

    public string? Reserve { get; init; }
}

/// <summary>A published criterion.</summary>
public sealed record CritereView(string Ancre, string? Titre, string? Texte);

/// <summary>The checklist to take stock by oneself, made from the last grid whose criteria are published.</summary>
public sealed record AutoEvaluationView : PageView
{
    /// <summary>Null when no grid has published criteria.</summary>
    public required string? Grille { get; init; }

    public required ImmutableArray<LienView> Editions { get; init; }

    public required ImmutableArray<AxeDansUneGrilleView> Axes { get; init; }
}
