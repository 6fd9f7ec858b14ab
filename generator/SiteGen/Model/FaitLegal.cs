namespace SiteGen.Model;

/// <summary>A fact that the legal notice must state: its key in the data, its heading, its name in a sentence, and its value when known.</summary>
public sealed record FaitLegal(string Key, string Nom, string Designation, string? Valeur);
