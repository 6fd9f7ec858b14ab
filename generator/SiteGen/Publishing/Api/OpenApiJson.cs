using System.Globalization;
using System.Text.Json;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;

namespace SiteGen.Publishing.Api;

/// <summary>Writes what the API serves as OpenAPI 3.1: every path, what may stand in it, and the schema of its answer.</summary>
internal static class OpenApiJson
{
    /// <summary>That of the path, <c>v1</c>.</summary>
    public const string Version = "1";

    private static readonly SchemaReferences Components = new("#/components/schemas/");

    public static ReadOnlyMemory<byte> Write(SitePlan plan, ApiPlan api, OpenApiFile file, DocumentShapes shapes) => JsonFile.WriteIndented(json =>
    {
        var root = file.Route.Path[..file.Route.Path.LastIndexOf('/')];
        json.WriteStartObject();
        json.WriteString("openapi", "3.1.0");
        WriteInfo(json, plan);
        json.WriteStartArray("servers");
        json.WriteStartObject();
        json.WriteString("url", plan.Address.Absolute(new(root)));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("paths");
        foreach (var kind in Enum.GetValues<ApiKind>())
        {
            var shape = shapes.Of(kind);
            switch (kind)
            {
                case ApiKind.Edition:
                    WritePath(json, "/editions/{annee}.json", kind.ToString(), shape.Description, Components.To(shape), ("annee", "L’année d’une édition.", [.. plan.Palmares.Editions.Select(e => e.Annee.ToString(CultureInfo.InvariantCulture))]));
                    break;
                case ApiKind.Territoire:
                    WritePath(json, "/territoires/{id}.json", kind.ToString(), shape.Description, Components.To(shape), ("id", "L’identifiant d’un territoire, pris dans la liste des territoires.", []));
                    break;
                default:
                    WritePath(json, api.The(kind).Route.Path[root.Length..], kind.ToString(), shape.Description, Components.To(shape));
                    break;
            }
        }

        WritePath(json, "/schemas/{nom}.json", "Schema", "Le schéma JSON d’une sorte de document.", null, ("nom", "Le nom d’une sorte de document.", [.. api.Schemas.Select(s => Path.GetFileNameWithoutExtension(s.Route.Path))]));
        WritePath(json, file.Route.Path[root.Length..], "OpenApi", "Cette description.", null);
        json.WriteEndObject();
        json.WriteStartObject("components");
        json.WriteStartObject("schemas");
        var all = Enum.GetValues<ApiKind>().SelectMany(k => shapes.Of(k).WithInner()).DistinctBy(s => s.Name);
        ApiFiles.WriteShapes(json, all, Components);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteInfo(Utf8JsonWriter json, SitePlan plan)
    {
        var label = plan.Palmares.Label;
        json.WriteStartObject("info");
        json.WriteString("title", $"API du label {label.Nom}");
        json.WriteString("version", Version);
        json.WriteString("summary", "Le palmarès en fichiers JSON, à lire sans clé ni inscription.");
        json.WriteString(
            "description",
            "Des fichiers fixes, refaits à chaque mise à jour des données. Une propriété absente veut dire « non connu », jamais zéro. "
            + "La version est dans l’adresse ; des propriétés peuvent s’ajouter, aucune ne disparaît ni ne change de sens.");
        if (label.Courriel is { } courriel)
        {
            json.WriteStartObject("contact");
            json.WriteString("name", label.NomDuResponsable);
            json.WriteString("url", plan.Address.Absolute(plan.The<DonneesPage>().Route));
            json.WriteString("email", courriel);
            json.WriteEndObject();
        }

        if (Licence.Of(label.LicenceDonnees) is { } licence)
        {
            json.WriteStartObject("license");
            json.WriteString("name", licence.Titre);
            json.WriteString("identifier", licence.Id);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, string path, string operation, string description, string? schema, (string Name, string Description, string[] Values)? parameter = null)
    {
        json.WriteStartObject(path);
        json.WriteStartObject("get");
        json.WriteString("operationId", $"lire{operation}");
        json.WriteString("summary", description);
        if (parameter is var (name, meaning, values))
        {
            json.WriteStartArray("parameters");
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("in", "path");
            json.WriteBoolean("required", true);
            json.WriteString("description", meaning);
            json.WriteStartObject("schema");
            JsonSchema.WriteForm(json, values.Length > 0 ? Forms.OneOf(values) : Forms.Id);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("responses");
        json.WriteStartObject("200");
        json.WriteString("description", description);
        json.WriteStartObject("content");
        json.WriteStartObject("application/json");
        json.WriteStartObject("schema");
        if (schema is null)
        {
            json.WriteString("type", "object");
        }
        else
        {
            json.WriteString("$ref", schema);
        }

        for (var open = 0; open < 4; open++)
        {
            json.WriteEndObject();
        }

        json.WriteStartObject("404");
        json.WriteString("description", "Rien n’est publié à cette adresse.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
