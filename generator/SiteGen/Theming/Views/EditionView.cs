using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>The palmarès of one edition.</summary>
public sealed record EditionView : PageView
{
    public required int Annee { get; init; }

    /// <summary>« 7ᵉ édition ».</summary>
    public required string Rang { get; init; }

    public bool RangDeduit { get; init; }

    /// <summary>Announced, open or closed: then there are no results yet.</summary>
    public required string Statut { get; init; }

    public required bool EstPubliee { get; init; }

    /// <summary>The answer first: « 23 labels décernés : 3 au niveau 5, … ».</summary>
    public required string Bilan { get; init; }

    /// <summary>The levels as one bar, and what is not known of them; null where a whole list shows them itself, or where no level is known.</summary>
    public BarresView? Niveaux { get; init; }

    /// <summary>Said beside the answer when the list is partial; null when it is whole.</summary>
    public string? ListePartielle { get; init; }

    /// <summary>Disputed or deduced totals, in a sentence each.</summary>
    public ImmutableArray<string> Reserves { get; init; } = [];

    /// <summary>From the highest level; « 3 ou 4 » and unknown levels after the known ones.</summary>
    public required ImmutableArray<GroupeDeNiveauView> Groupes { get; init; }

    public required ImmutableArray<MentionAttribueeView> Mentions { get; init; }

    public required ComparaisonView? Comparaison { get; init; }

    /// <summary>Campaign, jury meeting, ceremony, results, in the order of time.</summary>
    public required ImmutableArray<EtapeView> Calendrier { get; init; }

    public required ImmutableArray<FaitView> Totaux { get; init; }

    public required PersonnesView Jury { get; init; }

    public required PersonnesView Comite { get; init; }

    public LienView? Grille { get; init; }

    public bool GrilleDeduite { get; init; }

    public required ImmutableArray<FichierView> Fichiers { get; init; }

    public required ImmutableArray<LienView> Documents { get; init; }

    public required CarteView? Carte { get; init; }

    public required ImmutableArray<SourceView> Sources { get; init; }

    public required ImmutableArray<(DateView Date, string Texte)> Corrections { get; init; }

    public required VoisinesView Voisines { get; init; }

    /// <summary>Where to apply, while applications are open.</summary>
    public LienView? Candidater { get; init; }
}

/// <summary>The laureates of an edition at one level, or at one range, or at an unknown level.</summary>
public sealed record GroupeDeNiveauView(string Ancre, NiveauAfficheView Niveau)
{
    /// <summary>« 3 territoires », « 6 connus sur 11 ».</summary>
    public required string Compte { get; init; }

    public required ImmutableArray<LaureatView> Laureats { get; init; }
}

/// <summary>A laureate in the list of an edition.</summary>
public sealed record LaureatView(LienView Territoire, NiveauAfficheView Niveau)
{
    /// <summary>« Commune, Isère (38) ».</summary>
    public required string Detail { get; init; }

    /// <summary>The name that the edition published, when it says more than today's.</summary>
    public string? NomPublie { get; init; }

    public ImmutableArray<LienView> Mentions { get; init; } = [];

    public PersonneView? PortePar { get; init; }

    public string? AvisDuJury { get; init; }

    public string? Reserve { get; init; }

    /// <summary>Whether no earlier edition known to this site has this territory.</summary>
    public bool PremiereFois { get; init; }

    public ImmutableArray<SourceView> Sources { get; init; } = [];
}

/// <summary>A mention and who received it.</summary>
public sealed record MentionAttribueeView(LienView Mention, LienView Territoire, string? Reserve);

/// <summary>What changed since the previous edition of the same scale, as far as the lists allow.</summary>
public sealed record ComparaisonView(LienView Avec)
{
    public required ImmutableArray<LienView> Nouveaux { get; init; }

    public required ImmutableArray<ProgressionView> Progressions { get; init; }

    public required ImmutableArray<ProgressionView> Reculs { get; init; }

    /// <summary>Null when the list of this edition is partial: an absence from it proves nothing.</summary>
    public required ImmutableArray<LienView>? Departs { get; init; }

    /// <summary>What partial lists do not allow to say; null when both lists are whole.</summary>
    public string? Limite { get; init; }
}

/// <summary>A territory whose level changed between two editions of one scale.</summary>
public sealed record ProgressionView(LienView Territoire, NiveauAfficheView Avant, NiveauAfficheView Apres);

/// <summary>A step of an edition: when, what, where, and the doubt that goes with it.</summary>
public sealed record EtapeView(string Nom, DateView? Date, string? Detail, string? Reserve);

/// <summary>A label and a value, with the doubt that goes with it.</summary>
public sealed record FaitView(string Nom, string Valeur, string? Reserve);
