namespace SiteGen.Planning;

/// <summary>How many labelled territories of one kind or one place this site knows, and how many labels they received.</summary>
public sealed record CompteDeTerritoires<T>(T Quoi, int Territoires, int Labels);
