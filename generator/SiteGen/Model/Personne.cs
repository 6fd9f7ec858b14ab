namespace SiteGen.Model;

/// <summary>Someone, or a body alone, named in a jury, a committee or an application.</summary>
public sealed record Personne(string? Nom, string? Fonction, string? Organisme)
{
    public Provenance Provenance { get; init; } = Provenance.None;
}
