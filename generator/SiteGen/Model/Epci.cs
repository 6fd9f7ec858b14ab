namespace SiteGen.Model;

/// <summary>An intercommunality with its own taxation, of the list of the DGCL.</summary>
public sealed record Epci(string Siren, string Nom, TypeTerritoire Type);
