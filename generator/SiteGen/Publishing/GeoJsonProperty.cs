using System.Text.Json;

namespace SiteGen.Publishing;

/// <summary>A property in a GeoJSON file: what the page of open data says of it, and how it is written; of what is not known, nothing is.</summary>
internal sealed record GeoJsonProperty<T>(string Nom, string Type, string Sens, string Presence, Action<Utf8JsonWriter, T> Write);

/// <summary>Makes the properties of each type of value.</summary>
internal static class GeoJsonProperty
{
    public const string Toujours = "toujours";

    public static GeoJsonProperty<T> Text<T>(string nom, string sens, string presence, Func<T, string?> value) =>
        new(nom, "texte", sens, presence, (json, item) =>
        {
            if (value(item) is { } text)
            {
                json.WriteString(nom, text);
            }
        });

    public static GeoJsonProperty<T> Number<T>(string nom, string sens, string presence, Func<T, int?> value) =>
        new(nom, "nombre", sens, presence, (json, item) =>
        {
            if (value(item) is { } number)
            {
                json.WriteNumber(nom, number);
            }
        });

    /// <summary>A list of texts; an empty one is written only where <see cref="Toujours"/> says so.</summary>
    public static GeoJsonProperty<T> Texts<T>(string nom, string sens, string presence, Func<T, IEnumerable<string>> values) =>
        new(nom, "liste de textes", sens, presence, (json, item) =>
        {
            var texts = values(item);
            if (presence == Toujours || texts.Any())
            {
                json.WriteStartArray(nom);
                foreach (var text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
            }
        });

    /// <summary>A list of objects that have properties of their own.</summary>
    public static GeoJsonProperty<T> Objects<T, TItem>(
        string nom, string sens, string presence, Func<T, IReadOnlyList<TItem>> values, IReadOnlyList<GeoJsonProperty<TItem>> properties) =>
        new(nom, "liste d’objets", sens, presence, (json, item) =>
        {
            json.WriteStartArray(nom);
            foreach (var value in values(item))
            {
                json.WriteStartObject();
                foreach (var property in properties)
                {
                    property.Write(json, value);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
}
