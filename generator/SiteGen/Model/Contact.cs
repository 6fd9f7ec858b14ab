namespace SiteGen.Model;

/// <summary>How to reach the label; each part null when it is not known.</summary>
public sealed record Contact(string? Courriel, string? Telephone, string? Presse);
