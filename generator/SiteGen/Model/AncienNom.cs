namespace SiteGen.Model;

/// <summary>A name that a territory bore, until a year when that is known.</summary>
public sealed record AncienNom(string Nom, int? JusquEn)
{
    public Provenance Provenance { get; init; } = Provenance.None;
}
