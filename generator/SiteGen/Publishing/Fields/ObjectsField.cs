using System.Text.Json;

namespace SiteGen.Publishing.Fields;

/// <summary>A field whose value is a list of records of another kind.</summary>
internal sealed record ObjectsField<T, TItem>(string Name, string Titre, string Description, Shape<TItem> Shape, Func<T, IEnumerable<TItem>> Values)
    : Field<T>(Name, Titre, Description, Forms.Texte)
    where T : class
    where TItem : class
{
    public override string TypeNom => "liste d’objets";

    internal override IEnumerable<Shape> Shapes => [Shape];

    /// <summary>An empty list is written only where the field is always there.</summary>
    internal override void WriteJson(Utf8JsonWriter json, T item)
    {
        var values = Values(item);
        if (!IsAlwaysThere && !values.Any())
        {
            return;
        }

        json.WriteStartArray(Name);
        foreach (var value in values)
        {
            Shape.Write(json, value);
        }

        json.WriteEndArray();
    }

    internal override void WriteSchema(Utf8JsonWriter json, SchemaReferences references)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("$ref", references.To(Shape));
        json.WriteEndObject();
    }
}
