using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>Reads the values of one mapping by the keys of its shape; whatever is wrong with them is reported once, where it is written.</summary>
internal sealed class MapReader
{
    private readonly YamlMapping _map;

    private MapReader(YamlMapping map, DiagnosticBag diagnostics) => (_map, Diagnostics) = (map, diagnostics);

    public SourceSpan Span => _map.Span;

    public DiagnosticBag Diagnostics { get; }

    public IEnumerable<string> WrittenKeys => _map.Entries.Select(e => e.Key.Value);

    /// <summary>Opens a mapping, reporting unknown and missing keys; null when the node is something else.</summary>
    public static MapReader? Open(YamlNode node, Shape shape, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping map)
        {
            diagnostics.Add(ContractErrors.WrongKind(node, "un bloc de clés", shape.Nom));
            return null;
        }

        foreach (var (key, _) in map.Entries)
        {
            if (!shape.Knows(key.Value))
            {
                diagnostics.Add(ContractErrors.UnknownKey(key, shape));
            }
        }

        var reader = new MapReader(map, diagnostics);
        foreach (var required in shape.RequiredNames)
        {
            if (map.Find(required) is null)
            {
                diagnostics.Add(ContractErrors.MissingKey(map.Span, required, shape));
            }
        }

        return reader;
    }

    public bool Has(Key key) => Has(key.Name);

    public bool Has(string key) => _map.Find(key) is not null;

    /// <summary>The value of a key and its place; null when it is absent, or empty or wrong, which is reported.</summary>
    public Located<T>? Read<T>(Key<T> key)
    {
        switch (_map.Find(key.Name))
        {
            case null:
                return null;
            case YamlScalar { IsNull: true } empty:
                Diagnostics.Add(ContractErrors.EmptyValue(empty.Span, key.Name));
                return null;
            case { } node:
                return key.Kind.Read(node, key.Name, Diagnostics);
        }
    }

    public string? Text(Key<string> key) => Read(key)?.Value;

    /// <summary>The text of a key that the shape requires; empty when it is missing or wrong, which is reported.</summary>
    public string Required(Key<string> key) => Text(key) ?? string.Empty;

    /// <summary>The values of a list; none when the key is absent or is not a list, which is reported.</summary>
    public ImmutableArray<T> All<T>(Key<ImmutableArray<T>> key) => Read(key)?.Value ?? [];

    /// <summary>How many items a list has in the file, wrong ones too.</summary>
    public int CountOf(Key key) => _map.Find(key.Name) is YamlSequence sequence ? sequence.Items.Count : 0;

    /// <summary>The place of the value at a path of keys, or of the nearest mapping on the way when there is none.</summary>
    public SourceSpan SpanOf(params ReadOnlySpan<string> path)
    {
        YamlNode node = _map;
        foreach (var key in path)
        {
            if ((node as YamlMapping)?.Find(key) is not { } child)
            {
                break;
            }

            node = child;
        }

        return node.Span;
    }

    /// <summary>The place of a key's value, or of the mapping when the key is absent.</summary>
    public SourceSpan SpanOf(Key key) => SpanOf(key.Name);

    /// <summary>Reports a list of possible values that leaves only one possible.</summary>
    public void RefuseSingle<T>(Key<ImmutableArray<Located<T>>> possible, string single)
    {
        var values = All(possible);
        if (Has(possible) && values.Length == CountOf(possible) && values.DistinctBy(v => v.Value).Count() < Math.Max(2, values.Length))
        {
            Diagnostics.Add(ContractErrors.NotARange(SpanOf(possible), possible.Name, single));
        }
    }

    /// <summary>Reports two keys that say the same thing in two ways.</summary>
    public void RefuseBoth(Key first, Key second)
    {
        if (Has(first) && Has(second))
        {
            Diagnostics.Add(ContractErrors.ExclusiveKeys(SpanOf(second), SpanOf(first), first.Name, second.Name));
        }
    }
}
