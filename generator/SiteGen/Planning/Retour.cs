namespace SiteGen.Planning;

/// <summary>A label of a territory that an earlier edition had labelled, with the last of those labels.</summary>
public sealed record Retour(Distinction Label, Distinction Dernier);
