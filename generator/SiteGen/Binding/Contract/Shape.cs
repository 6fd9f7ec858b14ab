using System.Text.Json.Nodes;

namespace SiteGen.Binding.Contract;

/// <summary>The keys that a mapping of the data contract may have; each is declared once, for the binder and for editors.</summary>
/// <param name="nom">What the mapping is, in a message: « un lauréat ».</param>
/// <param name="facts">Whether it states a fact and so may carry <c>sources</c>, <c>reserve</c> and <c>deduit</c>.</param>
internal sealed class Shape(string nom, bool facts = false)
{
    /// <summary>Grows only while the class that declares the shape is initialised.</summary>
    private readonly List<Key> _keys = [];
    private readonly List<string> _required = [];

    public string Nom { get; } = nom;

    /// <summary>In the order of their declaration, those of facts last.</summary>
    public IEnumerable<Key> Keys => facts ? _keys.Concat(Facts.Keys) : _keys;

    public IEnumerable<string> Names => Keys.Select(k => k.Name);

    public Key<T> Required<T>(string name, ValueKind<T> kind, string description, string? example = null) => Add(new Key<T>(name, kind, true, description, example));

    public Key<T> Optional<T>(string name, ValueKind<T> kind, string description, string? example = null) => Add(new Key<T>(name, kind, false, description, example));

    /// <summary>Whether a key of that name is known; asked of every key of every record, so without an allocation.</summary>
    public bool Knows(string name)
    {
        foreach (var key in _keys)
        {
            if (key.Name == name)
            {
                return true;
            }
        }

        return facts && Facts.Keys.Any(k => k.Name == name);
    }

    /// <summary>The shape of the mapping that a key holds; null when it holds another kind of value.</summary>
    public Shape? ShapeUnder(string name) => (_keys.Find(k => k.Name == name) as Key<MapReader>)?.Kind is MappingKind mapping ? mapping.Shape : null;

    /// <summary>The names of the required keys.</summary>
    public IReadOnlyList<string> RequiredNames => _required;

    public JsonObject Schema()
    {
        var properties = new JsonObject();
        foreach (var key in Keys)
        {
            properties.Add(key.Name, JsonSchemas.Described(key));
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (_required.Count > 0)
        {
            schema["required"] = new JsonArray([.. _required.Select(n => (JsonNode)n)]);
        }

        return schema;
    }

    /// <summary>Adds a key that is declared elsewhere.</summary>
    public Key<T> Add<T>(Key<T> key)
    {
        _keys.Add(key);
        if (key.IsRequired)
        {
            _required.Add(key.Name);
        }

        return key;
    }
}
