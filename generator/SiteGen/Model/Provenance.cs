using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>How a fact is known: its sources, the doubt to show beside it, and which of its keys were deduced.</summary>
public sealed record Provenance(ImmutableArray<Reference> Sources, string? Reserve, ImmutableArray<string> Deduit)
{
    public static Provenance None { get; } = new([], null, []);

    /// <summary>Whether a source did not state this key (or the year itself, « edition ») but let it be deduced.</summary>
    public bool EstDeduit(string key) => Deduit.Contains(key);
}
