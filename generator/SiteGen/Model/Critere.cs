namespace SiteGen.Model;

/// <summary>A published criterion of an axis.</summary>
public sealed record Critere(string? Id, string? Titre, string? Texte);
