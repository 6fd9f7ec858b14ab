using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>An edition in a list: its year, its state and what is known of its results.</summary>
public sealed record EditionResumeView(int Annee, string Rang, LienView Lien)
{
    /// <summary>« Résultats publiés », « Candidatures ouvertes »…</summary>
    public required string Statut { get; init; }

    /// <summary>« 23 labels », « 22 labels, 10 connus de ce site », « 36 ou 37 labels, 8 connus de ce site ».</summary>
    public required string Bilan { get; init; }

    /// <summary>From the highest level: how many laureates this site knows at it; empty before the results.</summary>
    public ImmutableArray<(NiveauAfficheView Niveau, int Connus)> ParNiveau { get; init; } = [];
}
