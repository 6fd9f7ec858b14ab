namespace SiteGen.Model;

/// <summary>An accessibility audit that was made: its date and the share of RGAA criteria met, in percent.</summary>
public sealed record Audit(DatePartielle Date, int TauxConformite, string? Auditeur);
