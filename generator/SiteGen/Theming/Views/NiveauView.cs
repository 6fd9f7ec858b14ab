namespace SiteGen.Theming.Views;

/// <summary>A level of a scale, as a sign to draw and as words.</summary>
public sealed record NiveauView(string Id, string Nom)
{
    /// <summary>What no other level of any scale has: the ids of its scale and its own.</summary>
    public required string Cle { get; init; }

    /// <summary>copyleft, medaille, etoile… or null; a theme falls back on words for a sign it cannot draw.</summary>
    public string? Signe { get; init; }

    /// <summary>Place in its scale, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>How many levels the scale has.</summary>
    public required int Sur { get; init; }

    public string? Court { get; init; }

    public string? Libelle { get; init; }

    public string? Description { get; init; }

    public string? Symboles { get; init; }

    public required string Echelle { get; init; }
}
