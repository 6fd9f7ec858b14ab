using System.Collections.Immutable;

namespace SiteGen.Sources;

/// <summary>A key to add to an item of a list of mappings, or to a mapping that this item holds.</summary>
/// <param name="Id">The item, by its key <c>id</c>.</param>
/// <param name="Under">The key of the item that holds the mapping to add to; null for the item itself.</param>
/// <param name="Key">The key, which the mapping does not have yet.</param>
/// <param name="Value">Its value, as YAML that stands on one line in a block and between braces alike.</param>
/// <param name="Order">The keys of the mapping in the order in which they are written.</param>
public sealed record YamlAddition(string Id, string? Under, string Key, string Value, ImmutableArray<string> Order);
