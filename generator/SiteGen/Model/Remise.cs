namespace SiteGen.Model;

/// <summary>The ceremony of an edition.</summary>
public sealed record Remise(DatePartielle? Date, string? Evenement, string? Lieu, string? Note, Provenance Provenance);
