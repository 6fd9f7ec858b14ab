using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>One territory: its history edition by edition, its place, its neighbours, its badge, its data.</summary>
public sealed record TerritoireView : PageView
{
    public required string Nom { get; init; }

    public required string Type { get; init; }

    /// <summary>The answer first: « Labellisée 5 fois entre 2021 et 2025. Dernier label : Or en 2025. ».</summary>
    public required string Reponse { get; init; }

    public NiveauAfficheView? DernierNiveau { get; init; }

    /// <summary>The year alone, linked to its edition.</summary>
    public LienView? DerniereEdition { get; init; }

    public string? Reserve { get; init; }

    /// <summary>From the last edition to the first.</summary>
    public required ImmutableArray<HistoriqueLigneView> Historique { get; init; }

    /// <summary>The history drawn; null where one label or none makes no trajectory.</summary>
    public TrajectoireView? Trajectoire { get; init; }

    /// <summary>The best level of each scale, with the years.</summary>
    public required ImmutableArray<MeilleurNiveauView> Meilleurs { get; init; }

    public required ImmutableArray<MentionRecueView> Mentions { get; init; }

    /// <summary>Name, codes, seat, coordinates, as far as they are known.</summary>
    public required ImmutableArray<FicheLigneView> Fiche { get; init; }

    /// <summary>Where it is; null without a point or outlines.</summary>
    public required LocalisationView? Localisation { get; init; }

    /// <summary>« Labellisés près de La Tronche ».</summary>
    public required string TitreDesProches { get; init; }

    /// <summary>The labelled territories nearest to it, from the nearest.</summary>
    public required ImmutableArray<VoisinView> Proches { get; init; }

    public required BadgeLienView? Badge { get; init; }

    /// <summary>The HTML of the frame that shows the last label elsewhere; null when the site publishes none.</summary>
    public required string? ExtraitDuCadre { get; init; }

    public required ImmutableArray<FichierView> Fichiers { get; init; }

    public required ImmutableArray<SourceView> Sources { get; init; }

    /// <summary>Territories that this one replaced, or that replaced it.</summary>
    public required ImmutableArray<(string Relation, LienView Territoire)> Liens { get; init; }

    /// <summary>The territories before and after it from A to Z.</summary>
    public required VoisinesView Voisines { get; init; }
}

/// <summary>One label of a territory.</summary>
public sealed record HistoriqueLigneView(LienView Edition, NiveauAfficheView Niveau)
{
    public required string Echelle { get; init; }

    public string? NomPublie { get; init; }

    public ImmutableArray<LienView> Mentions { get; init; } = [];

    public PersonneView? PortePar { get; init; }

    public string? AvisDuJury { get; init; }

    public string? Reserve { get; init; }

    public ImmutableArray<SourceView> Sources { get; init; } = [];
}

/// <summary>The best level that a territory reached in one scale, and when.</summary>
public sealed record MeilleurNiveauView(NiveauView Niveau, string Annees);

/// <summary>A mention received, with its edition.</summary>
public sealed record MentionRecueView(LienView Mention, LienView Edition, string? Reserve);

/// <summary>A line of a territory's card; several values are several links or texts.</summary>
public sealed record FicheLigneView(string Nom, ImmutableArray<FicheValeurView> Valeurs, bool Deduit = false);

/// <summary>A value of a card, linked when it has a page or a site.</summary>
public sealed record FicheValeurView(string Texte, string? Href = null)
{
    /// <summary>The doubt that goes with the value.</summary>
    public string? Reserve { get; init; }

    /// <summary>The name of the link where its text could be that of another; null where it says enough.</summary>
    public string? Intitule { get; init; }
}

/// <summary>A labelled territory near by, with its great-circle distance in words.</summary>
public sealed record VoisinView(LienView Territoire, string Distance, NiveauAfficheView? Niveau);
