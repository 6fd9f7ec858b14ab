using System.Collections.Immutable;
using System.Text.Json;

namespace SiteGen.Publishing.Fields;

/// <summary>What the records of a kind are made of.</summary>
/// <param name="Name">Its name in schemas, <c>Territoire</c>.</param>
/// <param name="Description">What it is, in a French sentence.</param>
public abstract record Shape(string Name, string Description)
{
    /// <summary>The shapes that stand directly in it.</summary>
    internal abstract IEnumerable<Shape> Inner { get; }

    /// <summary>Itself, then every shape that it leads to, each once.</summary>
    internal IEnumerable<Shape> WithInner()
    {
        var found = new Dictionary<string, Shape>(StringComparer.Ordinal);
        void Visit(Shape shape)
        {
            if (found.TryAdd(shape.Name, shape))
            {
                foreach (var inner in shape.Inner)
                {
                    Visit(inner);
                }
            }
        }

        Visit(this);
        return found.Values;
    }

    /// <summary>Writes its JSON Schema, inside an object that is open.</summary>
    internal abstract void WriteSchema(Utf8JsonWriter json, SchemaReferences references);
}

/// <summary>What the records of a kind are made of, and how one is written.</summary>
public sealed record Shape<T>(string Name, string Description, ImmutableArray<Field<T>> Fields) : Shape(Name, Description)
    where T : class
{
    internal override IEnumerable<Shape> Inner => Fields.SelectMany(f => f.Shapes);

    internal void Write(Utf8JsonWriter json, T item)
    {
        json.WriteStartObject();
        foreach (var field in Fields)
        {
            field.WriteJson(json, item);
        }

        json.WriteEndObject();
    }

    internal override void WriteSchema(Utf8JsonWriter json, SchemaReferences references)
    {
        json.WriteString("type", "object");
        json.WriteString("description", Description);
        json.WriteStartObject("properties");
        foreach (var field in Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("title", field.Titre);
            json.WriteString("description", JsonSchema.Describe(field.Description, field.Presence));
            field.WriteSchema(json, references);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var field in Fields.Where(f => f.IsAlwaysThere))
        {
            json.WriteStringValue(field.Name);
        }

        json.WriteEndArray();
    }
}
