namespace SiteGen.Model;

/// <summary>A commune of the official list as a visitor names it, labelled or not: its name, its département, and its point when one is known.</summary>
public sealed record CommuneSituee(string Nom, string Departement, Geocode? Point);
