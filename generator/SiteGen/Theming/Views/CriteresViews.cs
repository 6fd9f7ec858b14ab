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

    /// <summary>To the questions about this axis; null where there are none.</summary>
    public required LienView? FaireLePoint { get; init; }

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

/// <summary>The page to take stock by oneself, made from the last grid that has published criteria.</summary>
public sealed record AutoEvaluationView : PageView
{
    /// <summary>Null when no grid has published criteria.</summary>
    public required GrilleAEvaluerView? Grille { get; init; }
}

/// <summary>The grid that a visitor takes stock with.</summary>
/// <param name="Id">It stands in the address of the answers, which mean nothing with another grid.</param>
/// <param name="Grille">Its name, and where its axes are.</param>
public sealed record GrilleAEvaluerView(string Id, LienView Grille)
{
    public required ImmutableArray<LienView> Editions { get; init; }

    /// <summary>The axes that have published criteria.</summary>
    public required ImmutableArray<AxeAEvaluerView> Axes { get; init; }

    /// <summary>The other axes of the grid.</summary>
    public required ImmutableArray<LienView> AxesSansCriteres { get; init; }

    /// <summary>The later grids, whose criteria are not published.</summary>
    public required ImmutableArray<LienView> PlusRecentes { get; init; }
}

/// <summary>An axis to take stock of; links lead to its anchor.</summary>
public sealed record AxeAEvaluerView(string Ancre, string Titre, string? Resume, ImmutableArray<CritereAEvaluerView> Criteres);

/// <summary>A criterion to answer.</summary>
/// <param name="Clef">Its own in the grid: the address of the answers names it so.</param>
/// <param name="Intitule">Its title, or what there is instead.</param>
/// <param name="Texte">Null when all there is to say is in <paramref name="Intitule"/>.</param>
public sealed record CritereAEvaluerView(string Clef, string Intitule, string? Texte);
