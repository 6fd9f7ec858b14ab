using System.Text.Json.Nodes;

namespace SiteGen.Binding.Contract;

/// <summary>A key of the data contract: its name, whether it must be there, and what it says to who writes it.</summary>
internal abstract class Key(string name, bool isRequired, string description, string? example)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    /// <summary>In French, a sentence for the editor's help.</summary>
    public string Description { get; } = description;

    /// <summary>A value as an author would write it; null when the description is enough.</summary>
    public string? Example { get; } = example;

    /// <summary>What its value may be, in JSON Schema.</summary>
    public abstract JsonObject ValueSchema();
}

/// <summary>A key with the kind of its value: a binder can read it in no other way than it is described.</summary>
internal sealed class Key<T>(string name, ValueKind<T> kind, bool isRequired, string description, string? example)
    : Key(name, isRequired, description, example)
{
    public ValueKind<T> Kind { get; } = kind;

    public override JsonObject ValueSchema() => Kind.Schema();
}
