using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>The labels of a territory through all the editions of the site, and what is not known of them.</summary>
public sealed record TrajectoireView
{
    /// <summary>What is to be seen, in a sentence that is true by itself.</summary>
    public required string Constat { get; init; }

    /// <summary>From the first edition to the last, one for each change of scale: levels of two scales share no axis.</summary>
    public required ImmutableArray<VoletView> Volets { get; init; }
}

/// <summary>Consecutive editions of one scale, whose levels go from the lowest to the highest.</summary>
public sealed record VoletView(ImmutableArray<NiveauView> Niveaux, ImmutableArray<PasView> Pas);

/// <summary>An edition in a trajectory.</summary>
public sealed record PasView(string Annee)
{
    /// <summary>What is known of the level; null when this site knows of no label.</summary>
    public NiveauAfficheView? Niveau { get; init; }

    /// <summary>Whether the list is whole: then a label that is not known was not received.</summary>
    public bool ListeEntiere { get; init; }

    /// <summary>Whether the jury gave it a mention.</summary>
    public bool Mention { get; init; }
}
