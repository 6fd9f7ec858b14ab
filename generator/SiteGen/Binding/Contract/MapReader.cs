using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding.Contract;

/// <summary>Reads the values of one mapping by the keys of its shape; whatever is wrong with them is reported once, where it is written.</summary>
internal sealed class MapReader
{
    private readonly YamlMapping _map;
    private readonly Shape _shape;

    /// <summary>A key whose emptiness is told already, with the keys that should stand under it.</summary>
    private string? _emptyOwner;

    private MapReader(YamlMapping map, Shape shape, DiagnosticBag diagnostics) => (_map, _shape, Diagnostics) = (map, shape, diagnostics);

    public SourceSpan Span => _map.Span;

    public DiagnosticBag Diagnostics { get; }

    public IEnumerable<string> WrittenKeys => _map.Entries.Select(e => e.Key.Value);

    /// <summary>Opens a mapping, reporting unknown and missing keys; null when the node is something else.</summary>
    /// <param name="node">The node.</param>
    /// <param name="shape">The keys it may have.</param>
    /// <param name="diagnostics">Where what is wrong goes.</param>
    /// <param name="asked">The key it stands under; the name of the shape when there is none.</param>
    public static MapReader? Open(YamlNode node, Shape shape, DiagnosticBag diagnostics, Asked? asked = null)
    {
        if (node is not YamlMapping map)
        {
            diagnostics.Add(ContractErrors.WrongKind(node, "un bloc de clés", asked ?? new(shape.Nom)));
            return null;
        }

        var reader = new MapReader(map, shape, diagnostics);
        reader.CheckKeys();
        return reader;
    }

    public bool Knows(string key) => _shape.Knows(key);

    public bool Has(Key key) => Has(key.Name);

    public bool Has(string key) => _map.Find(key) is not null;

    /// <summary>Whether a key is there that the shape does not have: one that is absent may be there under a wrong name.</summary>
    public bool HasUnknownKeys { get; private set; }

    /// <summary>The value of a key and its place; null when it is absent, or empty or wrong, which is reported.</summary>
    public Located<T>? Read<T>(Key<T> key)
    {
        switch (_map.Find(key.Name))
        {
            case null:
                return null;
            case YamlScalar { IsNull: true } when key.Name == _emptyOwner:
                return null;
            case YamlScalar { IsNull: true } empty:
                Diagnostics.Add(ContractErrors.EmptyValue(empty.Span, key.Name, key.IsRequired));
                return null;
            case { } node:
                return key.Kind.Read(node, new(key.Name, key.Example, key.IsRequired), Diagnostics);
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

    /// <summary>The place of a key itself, or of the mapping when it is absent.</summary>
    public SourceSpan PlaceOf(Key key) => _map.FindKey(key.Name)?.Span ?? Span;

    /// <summary>Reports a list of possible values that leaves only one possible.</summary>
    public void RefuseSingle<T>(Key<ImmutableArray<Located<T>>> possible, string single)
    {
        if (Has(single) || Read(possible) is not { Value: var values })
        {
            return;
        }

        if (values.Length == CountOf(possible) && values.DistinctBy(v => v.Value).Count() < Math.Max(2, values.Length))
        {
            Diagnostics.Add(ContractErrors.NotARange(SpanOf(possible), possible.Name, single, values.IsEmpty));
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

    private void CheckKeys()
    {
        List<string>? meant = null;
        (YamlScalar Key, Shape Shape)? owner = null;
        foreach (var (key, value) in _map.Entries)
        {
            if (_shape.Knows(key.Value))
            {
                owner = value is YamlScalar { IsNull: true } && _shape.ShapeUnder(key.Value) is { } under ? (key, under) : null;
            }
            else if (owner is var (empty, shape) && shape.Knows(key.Value))
            {
                // Told once for all of them, and for the key that is empty because of it.
                if (_emptyOwner is null)
                {
                    Diagnostics.Add(ContractErrors.KeysNotIndented(key, empty));
                }

                _emptyOwner = empty.Value;
            }
            else
            {
                var nearest = NearestWord.Of(key.Value, _shape.Names.Where(n => !Has(n)));
                (meant ??= []).Add(nearest ?? string.Empty);
                HasUnknownKeys = true;
                Diagnostics.Add(ContractErrors.UnknownKey(key, value, _shape, nearest));
            }
        }

        // A key that is there under a wrong name is not missing too.
        foreach (var required in _shape.RequiredNames)
        {
            if (!Has(required) && meant?.Contains(required) != true)
            {
                Diagnostics.Add(ContractErrors.MissingKey(_map.Span, required, _shape));
            }
        }
    }
}
