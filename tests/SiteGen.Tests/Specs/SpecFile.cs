using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Specs;

/// <summary>Reads the specifications of <c>tests/specs/</c>.</summary>
internal static class SpecFile
{
    private static readonly string Folder = Repository.Path("tests", "specs");

    /// <summary>Every case of every file, by name.</summary>
    public static ImmutableSortedDictionary<string, Spec> ReadAll() =>
        Directory.EnumerateFiles(Folder, "*.yml")
            .Where(file => !Path.GetFileName(file).StartsWith("base-", StringComparison.Ordinal))
            .SelectMany(file => Documents(file).Select(Spec.Read))
            .ToImmutableSortedDictionary(spec => spec.Nom, spec => spec, StringComparer.Ordinal);

    /// <summary>The files of a shared site: <c>base-minimale.yml</c>, or <c>base-officielle.yml</c>, which adds to it.</summary>
    public static ImmutableSortedDictionary<string, string> ReadBase(string name) => Files(Documents(Path.Combine(Folder, $"base-{name}.yml")).Single());

    /// <summary>The files of a case or of a shared site, over those of its base.</summary>
    public static ImmutableSortedDictionary<string, string> Files(YamlNode node)
    {
        var files = Find(node, "base") is { } name ? ReadBase(Text(name)) : ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in Entries(node, "fichiers"))
        {
            files = IsPlain(text) && Text(text) == "~" ? files.Remove(path) : files.SetItem(path, Text(text));
        }

        return files;
    }

    public static IEnumerable<KeyValuePair<string, YamlNode>> Entries(YamlNode map, string key) =>
        Find(map, key) is YamlMappingNode entries
            ? entries.Children.Select(e => KeyValuePair.Create(Text(e.Key), e.Value))
            : [];

    public static YamlNode? Find(YamlNode map, string key) =>
        ((YamlMappingNode)map).Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : null;

    public static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? string.Empty;

    /// <summary>Whether a scalar is written without quotes, as numbers and « ~ » are.</summary>
    public static bool IsPlain(YamlNode node) => node is YamlScalarNode { Style: ScalarStyle.Plain };

    private static IEnumerable<YamlNode> Documents(string file)
    {
        using var reader = File.OpenText(file);
        var stream = new YamlStream();
        stream.Load(reader);
        return [.. stream.Documents.Select(d => d.RootNode)];
    }
}
