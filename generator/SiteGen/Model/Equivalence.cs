namespace SiteGen.Model;

/// <summary>What a level of one scale is worth in another, because a source says so.</summary>
public sealed record Equivalence(Niveau Niveau, string EchelleId, Niveau Equivalent);
