using System.Text.Json;

namespace SiteGen.Publishing.Fields;

/// <summary>A field whose value is a record of another kind.</summary>
internal sealed record ObjectField<T, TItem>(string Name, string Titre, string Description, Shape<TItem> Shape, Func<T, TItem?> Value)
    : Field<T>(Name, Titre, Description, Forms.Texte)
    where T : class
    where TItem : class
{
    public override string TypeNom => "objet";

    internal override IEnumerable<Shape> Shapes => [Shape];

    internal override void WriteJson(Utf8JsonWriter json, T item)
    {
        if (Value(item) is { } value)
        {
            json.WritePropertyName(Name);
            Shape.Write(json, value);
        }
    }

    internal override void WriteSchema(Utf8JsonWriter json, SchemaReferences references) => json.WriteString("$ref", references.To(Shape));
}
