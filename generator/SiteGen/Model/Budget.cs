namespace SiteGen.Model;

/// <summary>What a kind of page may cost: weight in kilobytes compressed, number of elements, and the least EcoIndex; null for no limit.</summary>
public sealed record Budget(string SorteDePage, int? Poids, int? Elements, int? EcoIndex);
