using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>A label in the history of a territory: the edition, and what it gave.</summary>
public sealed record Distinction(Edition Edition, Laureat Laureat);
