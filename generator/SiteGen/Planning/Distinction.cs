using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>A label awarded: the edition, the laureate, and the mentions that went with it.</summary>
public sealed record Distinction(Edition Edition, Laureat Laureat, ImmutableArray<Mention> Mentions);
