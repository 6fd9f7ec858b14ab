using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;

namespace SiteGen.Publishing.Tables;

/// <summary>Writes what the columns of a table are as a Table Schema, alone with what schema.data.gouv.fr asks of one, or inside a data package.</summary>
/// <remarks>A list in a cell is a text with a pattern: the type « list » of version 2 is one that no validator of version 1 reads.</remarks>
internal static class TableSchema
{
    /// <summary>Of the columns, not of the data (SemVer): a column added makes a minor version.</summary>
    private const string Version = "1.0.0";

    /// <summary>The day that this version of the columns was settled.</summary>
    private const string Settled = "2026-11-21";

    /// <summary>The schema that stands alone.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="table">The table.</param>
    /// <param name="route">Where the schema stands.</param>
    public static ReadOnlyMemory<byte> Write<T>(SitePlan plan, Table<T> table, Route route)
        where T : class => JsonFile.WriteIndented(json =>
        {
            var label = plan.Palmares.Label;
            var licence = Licence.Of(label.LicenceDonnees);
            json.WriteStartObject();
            json.WriteString("$schema", "https://specs.frictionlessdata.io/schemas/table-schema.json");
            json.WriteString("name", table.Name);
            json.WriteString("title", $"{label.Nom}{Francais.Insecable}: {Francais.Minuscule(table.Titre)}");
            json.WriteString("description", table.Description);
            json.WriteString("countryCode", "FR");
            json.WriteString("homepage", plan.Address.Absolute(plan.The<DonneesPage>().Route));
            json.WriteString("path", plan.Address.Absolute(route));
            json.WriteString("created", Settled);
            json.WriteString("lastModified", Settled);
            json.WriteString("version", Version);
            licence?.WriteList(json);
            json.WriteStartArray("contributors");
            json.WriteStartObject();
            json.WriteString("title", label.NomDuResponsable);
            json.WriteString("role", "author");
            json.WriteEndObject();
            json.WriteEndArray();
            if (JeuDeDonnees.Distributions(plan).FirstOrDefault(d => d.Name == $"{table.Name}.csv") is { } file)
            {
                json.WriteStartArray("resources");
                json.WriteStartObject();
                json.WriteString("title", $"{table.Titre}, le fichier publié");
                json.WriteString("path", plan.Address.Absolute(file.Fichier.Route));
                json.WriteEndObject();
                json.WriteEndArray();
            }

            WriteFields(json, table);
            json.WriteEndObject();
        });

    /// <summary>The columns, what is an empty cell, and what tells rows apart, inside an object that is open.</summary>
    public static void WriteFields<T>(Utf8JsonWriter json, Table<T> table)
        where T : class
    {
        json.WriteStartArray("fields");
        foreach (var field in table.Fields)
        {
            WriteField(json, field, table.Rows);
        }

        json.WriteEndArray();
        WriteTexts(json, "missingValues", [string.Empty]);
        WriteTexts(json, "primaryKey", table.PrimaryKey);
    }

    /// <summary>The fields that lead to other tables of the package, inside an object that is open.</summary>
    public static void WriteForeignKeys(Utf8JsonWriter json, ImmutableArray<ForeignKey> keys)
    {
        json.WriteStartArray("foreignKeys");
        foreach (var key in keys)
        {
            json.WriteStartObject();
            WriteTexts(json, "fields", [key.Field]);
            json.WriteStartObject("reference");
            json.WriteString("resource", key.Table);
            WriteTexts(json, "fields", [key.TableField]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteField<T>(Utf8JsonWriter json, CellField<T> field, ImmutableArray<T> rows)
        where T : class
    {
        var isList = field is ListField<T>;
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("title", field.Titre);
        json.WriteString("description", JsonSchema.Describe(field.Description, field.Presence) + (isList ? " Plusieurs valeurs sont séparées par un point-virgule." : string.Empty));
        json.WriteString("type", isList ? "string" : field.Form.Type switch
        {
            FieldType.Entier => "integer",
            FieldType.Nombre => "number",
            FieldType.Booleen => "boolean",
            FieldType.Date => "date",
            _ => "string",
        });
        json.WriteString("format", !isList && field.Form.Type == FieldType.Adresse ? "uri" : "default");

        // A cell of the file, so that it is right by construction.
        if (rows.Select(field.Cell).FirstOrDefault(c => c is not null) is { } example)
        {
            json.WriteString("example", example);
        }

        json.WriteStartObject("constraints");

        // A list that is always there may be empty, and its cell then is too.
        json.WriteBoolean("required", field.IsAlwaysThere && !isList);
        if (field.Form.IsUnique)
        {
            json.WriteBoolean("unique", true);
        }

        if (field.CellPattern is { } pattern)
        {
            json.WriteString("pattern", pattern);
        }

        if (!isList)
        {
            JsonSchema.WriteBound(json, "minimum", field.Form.Minimum);
            JsonSchema.WriteBound(json, "maximum", field.Form.Maximum);
            if (!field.Form.Values.IsEmpty)
            {
                WriteTexts(json, "enum", field.Form.Values);
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
