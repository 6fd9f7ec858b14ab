using System.Text.Json;

namespace SiteGen.Publishing.Fields;

/// <summary>A fact that records are published with: its name, what it means, and its value in a record.</summary>
/// <remarks>Tables, GeoJSON, the API, their schemas and the page that documents them are all written from it, and so cannot disagree.</remarks>
public abstract record Field<T>(string Name, string Titre, string Description, FieldForm Form)
    where T : class
{
    /// <summary>When it is there, in French; null for always. Where it is not, nothing is known of it.</summary>
    public string? Presence { get; init; }

    public bool IsAlwaysThere => Presence is null;

    /// <summary>« texte », « liste de textes »…</summary>
    public abstract string TypeNom { get; }

    /// <summary>Writes the property, or nothing when it is not known.</summary>
    internal abstract void WriteJson(Utf8JsonWriter json, T item);

    /// <summary>Writes what JSON Schema says of the value, inside an object that is open.</summary>
    internal abstract void WriteSchema(Utf8JsonWriter json, SchemaReferences references);

    /// <summary>The shapes of the objects that stand in its value.</summary>
    internal virtual IEnumerable<Shape> Shapes => [];
}
