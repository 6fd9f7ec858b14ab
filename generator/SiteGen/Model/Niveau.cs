namespace SiteGen.Model;

/// <summary>A level of one scale; <c>Rang</c> orders it inside that scale and means nothing outside.</summary>
public sealed record Niveau(string Id, string Nom, int Rang)
{
    public string? Court { get; init; }

    public string? Libelle { get; init; }

    public string? Description { get; init; }

    /// <summary>The level in text signs, where no drawing is possible.</summary>
    public string? Symboles { get; init; }

    public Provenance Provenance { get; init; } = Provenance.None;
}
