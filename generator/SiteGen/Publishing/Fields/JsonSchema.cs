using System.Globalization;
using System.Text.Json;

namespace SiteGen.Publishing.Fields;

/// <summary>Writes what JSON Schema (draft 2020-12) says of values.</summary>
internal static class JsonSchema
{
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The keywords of a form, inside an object that is open.</summary>
    public static void WriteForm(Utf8JsonWriter json, FieldForm form)
    {
        json.WriteString("type", form.Type switch
        {
            FieldType.Entier => "integer",
            FieldType.Nombre => "number",
            FieldType.Booleen => "boolean",
            _ => "string",
        });
        switch (form.Type)
        {
            case FieldType.Date:
                json.WriteString("format", "date");
                break;
            case FieldType.Adresse:
                json.WriteString("format", "uri");
                break;
        }

        if (form.Pattern is { } pattern)
        {
            json.WriteString("pattern", $"^(?:{pattern})$");
        }

        WriteBound(json, "minimum", form.Minimum);
        WriteBound(json, "maximum", form.Maximum);
        if (!form.Values.IsEmpty)
        {
            json.WriteStartArray("enum");
            foreach (var value in form.Values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        if (form.Example is { } example)
        {
            json.WriteStartArray("examples");
            WriteValue(json, form, example);
            json.WriteEndArray();
        }
    }

    /// <summary>A value of a form.</summary>
    public static void WriteValue(Utf8JsonWriter json, FieldForm form, string value)
    {
        if (form.Type is FieldType.Entier or FieldType.Nombre or FieldType.Booleen)
        {
            json.WriteRawValue(value);
        }
        else
        {
            json.WriteStringValue(value);
        }
    }

    /// <summary>A bound, when there is one.</summary>
    public static void WriteBound(Utf8JsonWriter json, string name, double? bound)
    {
        if (bound is { } known)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(known.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>« Le code INSEE. Présent s’il est connu. »</summary>
    public static string Describe(string description, string? presence) => presence is null ? description : $"{description} Présent {presence}.";
}
