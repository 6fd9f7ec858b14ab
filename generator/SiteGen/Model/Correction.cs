namespace SiteGen.Model;

/// <summary>A correction made to an edition after its publication.</summary>
public sealed record Correction(DatePartielle Date, string Texte);
