using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>The kinds of pages that may have a budget, as <c>budgets</c> of <c>site.yaml</c> calls them.</summary>
public static class SortesDePage
{
    public const string Accueil = "accueil";
    public const string Palmares = "palmares";
    public const string Edition = "edition";
    public const string Territoire = "territoire";
    public const string Mention = "mention";
    public const string Criteres = "criteres";
    public const string AutoEvaluation = "auto-evaluation";
    public const string Liste = "liste";
    public const string Carte = "carte";
    public const string Statistiques = "statistiques";
    public const string Recherche = "recherche";
    public const string Texte = "texte";

    /// <summary>A page for the frame of another site.</summary>
    public const string Integrer = "integrer";

    public static ImmutableArray<string> Toutes { get; } = [Accueil, Palmares, Edition, Territoire, Mention, Criteres, AutoEvaluation, Liste, Carte, Statistiques, Recherche, Texte, Integrer];
}
