using System.Collections.Immutable;
using System.Text.Json;

namespace SiteGen.Cli.Writing;

/// <summary>The list of the files that we wrote into an output folder: the mark that the folder is ours, and what in it is.</summary>
internal static class Manifest
{
    public const string FileName = ".site-gen.json";

    private const string Key = "fichiers";

    /// <summary>The files of a folder that we wrote, by path with « / »; null when it bears no manifest of ours.</summary>
    public static ImmutableHashSet<string>? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. json.RootElement.GetProperty(Key).EnumerateArray().Select(f => f.GetString()!)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Writes the manifest of a folder; the same files make the same bytes.</summary>
    public static void Write(string folder, IEnumerable<string> files)
    {
        using var stream = File.Create(Path.Combine(folder, FileName));
        using var json = new Utf8JsonWriter(stream, new() { Indented = true });
        json.WriteStartObject();
        json.WriteString("generateur", "site-gen");
        json.WriteStartArray(Key);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
