namespace SiteGen.Model;

/// <summary>A body with its address on the web.</summary>
public sealed record Organisme(string Nom, Uri? Url)
{
    public Provenance Provenance { get; init; } = Provenance.None;
}
