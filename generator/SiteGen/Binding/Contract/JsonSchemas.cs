using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SiteGen.Model;

namespace SiteGen.Binding.Contract;

/// <summary>The data contract as JSON Schemas (draft 7, which editors of YAML read), from the description that the binder reads by.</summary>
public static class JsonSchemas
{
    /// <summary>The file of the ids that exist, to which the others refer.</summary>
    internal const string IdsFile = "ids.schema.json";

    /// <summary>What says that a file is ours, to whoever opens it and to the command that writes it again.</summary>
    public const string Mark = "Écrit par « site-gen schema » : ne pas modifier à la main.";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Name and UTF-8 text of each schema, in the order of the contract, the ids last.</summary>
    public static IEnumerable<(string Name, byte[] Content)> Write(Palmares palmares)
    {
        foreach (var file in DataFiles.All)
        {
            yield return (NameOf(file), Serialize(Document(file.Titre, file.Schema())));
        }

        yield return (IdsFile, Serialize(Document("Les identifiants qui existent", new() { ["definitions"] = Ids(palmares) })));
    }

    /// <summary>The name of the schema of a data file, by the file's path from the root of the site; null for any other file.</summary>
    public static string? NameFor(string path) => DataFiles.All.FirstOrDefault(f => f.Covers(path)) is { } file ? NameOf(file) : null;

    /// <summary>The value of a key with what an editor shows beside it.</summary>
    internal static JsonObject Described(Key key)
    {
        var value = key.ValueSchema();

        // Draft 7 ignores what stands beside a reference.
        var schema = value.ContainsKey("$ref") ? new() { ["allOf"] = new JsonArray(value) } : value;
        schema["description"] = key.Example is { } example ? $"{key.Description}\n\nExemple : {key.Name}: {example}" : key.Description;
        return schema;
    }

    private static string NameOf(DataFile file) => $"{file.SchemaName}.schema.json";

    private static JsonObject Document(string titre, JsonObject schema)
    {
        var document = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["$comment"] = Mark, ["title"] = titre };
        foreach (var (name, value) in schema)
        {
            document[name] = value?.DeepClone();
        }

        return document;
    }

    private static JsonObject Ids(Palmares palmares) => new()
    {
        // New territories and sources come every day: those known are offered, another is not refused here but by the check.
        [Referent.Territoire.Key] = Offered(palmares.Territoires.Select(t => t.Id)),
        [Referent.Source.Key] = Offered(palmares.Sources.Select(s => s.Id)),
        [Referent.Mention.Key] = Closed(palmares.Mentions.Select(m => m.Id)),
        [Referent.Echelle.Key] = Closed(palmares.Echelles.Select(e => e.Id)),
        [Referent.Grille.Key] = Closed(palmares.Grilles.Select(g => g.Id)),
        ["niveau"] = Closed(palmares.Echelles.SelectMany(e => e.Niveaux).Select(n => n.Id)),
    };

    private static JsonObject Offered(IEnumerable<string> ids) => new() { ["anyOf"] = new JsonArray(Closed(ids), Kinds.Id.Schema()) };

    /// <summary>An id in digits is a number to an editor when it has no quotes, and the same id all the same.</summary>
    private static JsonObject Closed(IEnumerable<string> ids)
    {
        var values = new JsonArray();
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            values.Add(id);
            if (int.TryParse(id, System.Globalization.CultureInfo.InvariantCulture, out var number))
            {
                values.Add(number);
            }
        }

        // An enumeration must have a value.
        return values.Count > 0 ? new() { ["enum"] = values } : Kinds.Id.Schema();
    }

    private static byte[] Serialize(JsonObject schema) => Encoding.UTF8.GetBytes(schema.ToJsonString(Indented) + "\n");
}
