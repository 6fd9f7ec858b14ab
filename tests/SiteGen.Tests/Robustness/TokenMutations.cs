using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Robustness;

/// <summary>What becomes of the words, the numbers and the brackets of GeoJSON and CSV files.</summary>
internal static partial class TokenMutations
{
    public static readonly ImmutableArray<Mutation> Json = [ReplaceJson, ReplaceJson, ReplaceJson, ReplaceName, ReplaceName, Delete, DropPosition, FlattenRing, WholeJson];

    public static readonly ImmutableArray<Mutation> Csv = [ReplaceCell, ReplaceCell, ReplaceCell, Delete, .. LineMutations.All];

    private static readonly string[] JsonValues =
        ["0", "-1", "1e999", "1e308", "-180", "90", "180", "361", "5e-324", "NaN", "null", "true", "[]", "{}", "[[]]", "[0]", "[0,0]", "[0,0,0]", "\"\"", "\"a\"", "\"01\"", "\"2A\"", "\"971\"", "\"\\uD800\"", "\"\\u0007\"", "\"a/b\"", "\"<a>\"", "\"\u0000\"", "\"", "1.", "01", ",", new('[', 300), new('9', 500), "{\"a\":1,\"a\":2}"];

    private static readonly string[] JsonNames =
        ["Polygon", "MultiPolygon", "Point", "GeometryCollection", "FeatureCollection", "Feature", "features", "geometry", "properties", "coordinates", "type", "code", "nom", "region", "id"];

    private static readonly string[] JsonTexts = ["{}", "[]", "null", "0", "\"\"", "{\"features\":[]}", "{\"features\":null}", "{\"features\":{}}", "{\"features\":[null]}", "{\"features\":[{}]}", "{\"features\":[]} a", "// a\n{\"features\":[]}", "{\"features\":[],}", new('[', 5_000)];

    private static readonly string[] Cells = ["", "\"", "\"\"", "\"a", "a\"b", "\"a\"b", "\"a,b\"", "\"a\nb\"", "\r", "\r\n", ",", ";", "\t", "\"\",\"\"", "a\u0000", "\uFEFF", "code", "nom", "région", "01", "1", "2A", "2a", "971", "a/b", "../a", "é", "<a>", "=1+1", "\u202E", new('a', 20_000), new(',', 2_000), new('"', 2_001)];

    private static Change? ReplaceJson(string text, Random random) => Replace(text, Value(), random, random.Pick(JsonValues));

    private static Change? ReplaceName(string text, Random random) => Replace(text, Name(), random, $"\"{random.Pick(JsonNames)}\"");

    private static Change? ReplaceCell(string text, Random random) => Replace(text, Cell(), random, random.Pick(Cells));

    private static Change? Delete(string text, Random random) => Replace(text, Token(), random, string.Empty);

    private static Change? DropPosition(string text, Random random) => Replace(text, Position(), random, string.Empty);

    /// <summary>Three positions at one place: a ring without a surface.</summary>
    private static Change? FlattenRing(string text, Random random) => Replace(text, Ring(), random, random.Pick(["[[[2,46],[2,46],[2,46],[2,46]]]", "[[[2,46],[2,46]]]", "[[]]", "[[[2,46],[3,46],[2,46],[2,46]]]", "[[[181,91],[181,95],[-400,91],[181,91]]]"]));

    private static Change WholeJson(string text, Random random)
    {
        var json = random.Pick(JsonTexts);
        return new(json, $"replaced by « {Change.Shown(json)} »");
    }

    /// <summary>The first token of that kind after a place drawn by chance.</summary>
    private static Change? Replace(string text, Regex token, Random random, string replacement)
    {
        var match = token.Match(text, random.Next(text.Length + 1));
        return match.Success
            ? Change.Splice(text, match.Index..(match.Index + match.Length), replacement, $"« {Change.Shown(match.Value)} » becomes « {Change.Shown(replacement)} »")
            : null;
    }

    [GeneratedRegex(@"-?\d+(?:\.\d+)?|(?<=:)""[^""]*""|\[[\d.,-]*\]")]
    private static partial Regex Value();

    [GeneratedRegex(@"""[A-Za-z]+""")]
    private static partial Regex Name();

    [GeneratedRegex(@"[^,\n]+|(?<=,)(?=,)")]
    private static partial Regex Cell();

    [GeneratedRegex(@"""[^""]*""|-?[\d.]+|[\[\]{}:,]|\w+")]
    private static partial Regex Token();

    [GeneratedRegex(@"\[-?[\d.]+,-?[\d.]+\],")]
    private static partial Regex Position();

    [GeneratedRegex(@"\[\[\[[^\]]*\](?:,\[[^\]]*\])*\]\]")]
    private static partial Regex Ring();
}
