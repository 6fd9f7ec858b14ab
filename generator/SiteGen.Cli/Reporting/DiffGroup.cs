using System.Collections.Immutable;

namespace SiteGen.Cli.Reporting;

/// <summary>Territories that fared alike between two editions, in words; the title says enough to read the rows without their columns.</summary>
internal sealed record DiffGroup(string Titre, ImmutableArray<string> Colonnes, ImmutableArray<ImmutableArray<string>> Lignes);
