using System.Text.Json;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;
using SiteGen.Publishing.Vocabulary;

namespace SiteGen.Publishing.Api;

/// <summary>Writes the documents of the API, and the schema of each kind, from the same shapes.</summary>
internal sealed class ApiFiles(Vocabulaire words, ApiPlan api, NiveauViews niveaux)
{
    private static readonly SchemaReferences Inside = new("#/$defs/");

    private readonly DocumentShapes _shapes = new(words, api, niveaux);

    public ReadOnlyMemory<byte> Write(ApiFile file) => file.Kind switch
    {
        ApiKind.Edition => JsonFile.Write(json => _shapes.Records.Edition.Write(json, file.Edition!)),
        ApiKind.Territoire => JsonFile.Write(json => _shapes.Records.Territoire.Write(json, file.Territoire!)),
        _ => JsonFile.Write(json => _shapes.OfOne(file.Kind).Write(json, words.Plan)),
    };

    /// <summary>The schema stands alone: every shape that it leads to is in it.</summary>
    public ReadOnlyMemory<byte> Write(ApiSchemaFile file) => JsonFile.WriteIndented(json =>
    {
        var shape = _shapes.Of(file.Kind);
        json.WriteStartObject();
        json.WriteString("$schema", JsonSchema.Dialect);
        json.WriteString("$id", words.Plan.Address.Absolute(file.Route));
        json.WriteString("title", shape.Name);
        json.WriteString("$ref", Inside.To(shape));
        json.WriteStartObject("$defs");
        WriteShapes(json, shape.WithInner(), Inside);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    public ReadOnlyMemory<byte> Write(OpenApiFile file) => OpenApiJson.Write(words.Plan, api, file, _shapes);

    /// <summary>Each shape under its name, inside an object that is open.</summary>
    internal static void WriteShapes(Utf8JsonWriter json, IEnumerable<Shape> shapes, SchemaReferences references)
    {
        foreach (var shape in shapes)
        {
            json.WriteStartObject(shape.Name);
            shape.WriteSchema(json, references);
            json.WriteEndObject();
        }
    }
}
