using System.Text.Json;

namespace SiteGen.Publishing.Fields;

/// <summary>A field of several values in an order: a list in JSON, one cell with semicolons in a table.</summary>
internal sealed record ListField<T>(string Name, string Titre, string Description, FieldForm Form, Func<T, IEnumerable<string>> Values)
    : CellField<T>(Name, Titre, Description, Form)
    where T : class
{
    public override string TypeNom => IsOfNumbers ? "liste de nombres" : "liste de textes";

    public override string? CellPattern => Form.ListPattern;

    private bool IsOfNumbers => Form.Type is FieldType.Entier or FieldType.Nombre;

    public override string? Cell(T item) => string.Join(';', Values(item)) is { Length: > 0 } cell ? cell : null;

    public override CellField<TOuter> Through<TOuter>(Func<TOuter, T?> inner) =>
        new ListField<TOuter>(Name, Titre, Description, Form with { IsUnique = false }, outer => inner(outer) is { } item ? Values(item) : []) { Presence = Presence };

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
            if (IsOfNumbers)
            {
                json.WriteRawValue(value, skipInputValidation: true);
            }
            else
            {
                json.WriteStringValue(value);
            }
        }

        json.WriteEndArray();
    }

    internal override void WriteSchema(Utf8JsonWriter json, SchemaReferences references)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        JsonSchema.WriteForm(json, Form);
        json.WriteEndObject();
    }
}
