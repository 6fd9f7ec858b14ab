namespace SiteGen.Model;

/// <summary>A commune of the Code officiel géographique; the SIREN is null for those of overseas collectivities.</summary>
public sealed record Commune(string Code, string Nom, string Departement, Liaison? Liaison, string? Siren);
