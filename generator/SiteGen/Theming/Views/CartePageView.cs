using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>The map of all territories, with the same territories as a list by région.</summary>
public sealed record CartePageView : PageView
{
    public required CarteView? Carte { get; init; }

    /// <summary>Marks that none of the map has at first, and that a choice of edition may call for.</summary>
    public required ImmutableArray<(FormeDeMarque Forme, NiveauView? Niveau)> AutresMarques { get; init; }

    /// <summary>What the map and the list can be narrowed by; null when there is no list.</summary>
    public required FiltresView? Filtres { get; init; }

    /// <summary>Empty when they are too many for one page; they then stand by région and département.</summary>
    public required ImmutableArray<(string Region, ImmutableArray<TerritoireDeCarteView> Territoires)> Listes { get; init; }

    /// <summary>Régions and their départements, each with its number of territories; empty when the list is there.</summary>
    public required ImmutableArray<RegionResumeView> Regions { get; init; }

    /// <summary>Below which address the places of communes are published, for those who look around them; null when they are not.</summary>
    public required string? CommunesHref { get; init; }

    public required ImmutableArray<FichierView> Fichiers { get; init; }
}

/// <summary>A territory in the list beside the map, with what the filters ask of it.</summary>
public sealed record TerritoireDeCarteView(TerritoireLigneView Ligne)
{
    /// <summary>All its labels in words, from the last to the first: « Or en 2025, niveau 5 en 2022 ».</summary>
    public required string Historique { get; init; }

    /// <summary>The data key of its type.</summary>
    public required string Type { get; init; }

    /// <summary>Codes, separated by spaces.</summary>
    public required string Regions { get; init; }

    /// <summary>Code of the département, for those who look around a commune; null for a body of several or of none.</summary>
    public required string? Departement { get; init; }

    /// <summary>Latitude and longitude in degrees, separated by a space; null when no source gives a place.</summary>
    public required string? Position { get; init; }

    /// <summary>From the last to the first: the year and the key of the level, or « ? », separated by a colon.</summary>
    public required string Labels { get; init; }
}

/// <summary>The choices of each filter, as key and words; only what the list holds.</summary>
public sealed record FiltresView
{
    public required ImmutableArray<string> Editions { get; init; }

    /// <summary>By scale, the levels from the highest.</summary>
    public required ImmutableArray<(string Echelle, ImmutableArray<(string Cle, string Nom)> Niveaux)> Niveaux { get; init; }

    public required ImmutableArray<(string Cle, string Nom)> Types { get; init; }

    public required ImmutableArray<(string Cle, string Nom)> Regions { get; init; }
}
