using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Tests.Robustness;

/// <summary>Makes the mutated site of a number: the same one each time, from the files of this checkout.</summary>
internal static class Mutator
{
    private static readonly ImmutableArray<string> Editions = Under("data/editions/", ".yaml");
    private static readonly ImmutableArray<string> Yaml = Under("data/", ".yaml");
    private static readonly ImmutableArray<string> Pages = Under("content/", ".md");
    private static readonly ImmutableArray<string> Lists = [.. Under("data/reference/", ".csv").Where(p => !IsBig(p))];
    private static readonly ImmutableArray<string> Big = [.. Under("data/reference/", ".csv").Where(IsBig), .. Under("data/geo/", ".geojson")];

    private static readonly DateTimeOffset[] Clocks = [new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero), new(2022, 6, 1, 12, 0, 0, TimeSpan.Zero), new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero)];

    public static MutatedSite Make(int number)
    {
        // Neighbouring seeds draw alike at first; a factor sets them apart.
        var random = new Random(unchecked(number * 48_271));
        var files = RealFiles.All.ToDictionary(StringComparer.Ordinal);
        var mutations = ImmutableArray.CreateBuilder<string>();
        var path = PickPath(random);
        for (var left = random.Next(100) < 60 ? 1 : random.Next(2, 6); left > 0; left--)
        {
            mutations.Add(MutateOne(files, path, random));

            // Half of the next ones fall on the same file, where they meet.
            path = random.Next(2) == 0 ? path : PickPath(random);
        }

        var options = new SiteOptions
        {
            Clock = random.Next(4) > 0 ? Clocks[0] : random.Pick(Clocks),
            Drafts = random.Next(3) == 0,
            Embargo = random.Next(5) == 0,
            BaseUrl = random.Next(3) == 0 ? new("https://exemple.org/tnl/") : null,

            // Dear, so for some; and by the number, so that it changes no case.
            Audit = number % 4 == 0,

            // One thread for a build, so that its processor time can be told.
            Jobs = 1,
        };
        return new(number, files.ToImmutableDictionary(StringComparer.Ordinal), mutations.ToImmutable(), options);
    }

    /// <summary>The big files seldom: a mutation of them says little and costs much.</summary>
    private static string PickPath(Random random) => random.Pick(random.Next(100) switch
    {
        < 30 => Editions,
        < 45 => ["data/territoires.yaml"],
        < 66 => Yaml,
        < 92 => Pages,
        < 97 => Lists,
        _ => Big,
    });

    private static string MutateOne(Dictionary<string, byte[]> files, string path, Random random)
    {
        if (!files.TryGetValue(path, out var bytes))
        {
            files[path] = RealFiles.All[path];
            return $"{path}: back again";
        }

        var kind = random.Next(100);
        if (kind < 7)
        {
            return FileMutations.Apply(files, path, random);
        }

        if (kind < 20 || random.Pick(MutationsOf(path, kind))(Encoding.UTF8.GetString(bytes), random) is not { } change)
        {
            (files[path], var description) = ByteMutations.Apply(bytes, random);
            return $"{path}: {description}";
        }

        files[path] = Encoding.UTF8.GetBytes(change.Text);
        return $"{path}: {change.Description}";
    }

    private static ImmutableArray<Mutation> MutationsOf(string path, int kind) => Path.GetExtension(path) switch
    {
        ".csv" => TokenMutations.Csv,
        ".geojson" => kind < 30 ? LineMutations.All : TokenMutations.Json,
        ".md" => kind < 40 ? LineMutations.All : MarkdownMutations.All,
        _ => kind < 40 ? LineMutations.All : YamlMutations.All,
    };

    private static bool IsBig(string path) => RealFiles.All[path].Length > 20_000;

    private static ImmutableArray<string> Under(string folder, string ending) =>
        [.. RealFiles.Paths.Where(p => p.StartsWith(folder, StringComparison.Ordinal) && p.EndsWith(ending, StringComparison.Ordinal))];
}
