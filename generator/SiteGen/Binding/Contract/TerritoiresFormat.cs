using System.Collections.Immutable;

namespace SiteGen.Binding.Contract;

/// <summary>What a program that completes <c>territoires.yaml</c> has to know of it: where it is, and the order of its keys.</summary>
public static class TerritoiresFormat
{
    public static string Path => DataFiles.Territoires.Path;

    /// <summary>The keys of a territory, as they follow each other.</summary>
    public static ImmutableArray<string> Keys { get; } = [.. TerritoireKeys.Shape.Names];

    /// <summary>The keys of its <c>siege</c>.</summary>
    public static ImmutableArray<string> SiegeKeys { get; } = [.. TerritoireKeys.SiegeKeys.Shape.Names];
}
