using System.Collections.Immutable;
using System.Text;
using SiteGen.Sources;

namespace SiteGen.Tests.Robustness;

/// <summary>The files of the real site, and the words in them that one mutation puts in the place of another.</summary>
internal static class RealFiles
{
    public static ImmutableDictionary<string, byte[]> All { get; } =
        SourceSet.FromFolder(Repository.Root).Files.ToImmutableDictionary(f => f.Path, f => f.ReadBytes(), StringComparer.Ordinal);

    /// <summary>In an order that does not change from run to run, unlike that of a dictionary.</summary>
    public static ImmutableArray<string> Paths { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    private static readonly ImmutableArray<YamlPiece> Scalars =
        [.. Paths.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).SelectMany(p => YamlPiece.Of(Text(p))).Where(p => p.Kind == PieceKind.Scalar)];

    /// <summary>Every value of the data, as it is written.</summary>
    public static ImmutableArray<string> Values { get; } = [.. Scalars.Where(p => !p.IsKey).Select(p => p.Text)];

    public static ImmutableArray<string> Keys { get; } = [.. Scalars.Where(p => p.IsKey).Select(p => p.Text).Distinct()];

    private static string Text(string path) => Encoding.UTF8.GetString(All[path]);
}
