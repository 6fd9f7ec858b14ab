namespace SiteGen.Model;

/// <summary>The commune where a body that is not a commune has its seat.</summary>
public sealed record Siege(string? Nom, CodeGeo? Insee, string? Source)
{
    public Provenance Provenance { get; init; } = Provenance.None;
}
