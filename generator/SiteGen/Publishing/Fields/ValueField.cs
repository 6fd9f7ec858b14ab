using System.Text.Json;

namespace SiteGen.Publishing.Fields;

/// <summary>A field of one value.</summary>
internal sealed record ValueField<T>(string Name, string Titre, string Description, FieldForm Form, Func<T, string?> Value)
    : CellField<T>(Name, Titre, Description, Form)
    where T : class
{
    public override string TypeNom => Form.Type switch
    {
        FieldType.Entier or FieldType.Nombre => "nombre",
        FieldType.Booleen => "booléen",
        _ => "texte",
    };

    public override string? CellPattern => Form.Pattern is { } pattern ? $"^(?:{pattern})$" : null;

    public override string? Cell(T item) => Value(item) is { Length: > 0 } value ? value : null;

    public override CellField<TOuter> Through<TOuter>(Func<TOuter, T?> inner) =>
        new ValueField<TOuter>(Name, Titre, Description, Form with { IsUnique = false }, outer => inner(outer) is { } item ? Value(item) : null) { Presence = Presence };

    internal override void WriteJson(Utf8JsonWriter json, T item)
    {
        if (Value(item) is not { } value)
        {
            return;
        }

        json.WritePropertyName(Name);
        if (Form.Type is FieldType.Entier or FieldType.Nombre or FieldType.Booleen)
        {
            json.WriteRawValue(value, skipInputValidation: true);
        }
        else
        {
            json.WriteStringValue(value);
        }
    }

    internal override void WriteSchema(Utf8JsonWriter json, SchemaReferences references) => JsonSchema.WriteForm(json, Form);
}
