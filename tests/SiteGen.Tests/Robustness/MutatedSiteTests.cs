using System.Collections.Concurrent;
using SiteGen.Cli;
using SiteGen.Cli.Reporting;
using SiteGen.Tests.RealSite;
using Xunit.Abstractions;

namespace SiteGen.Tests.Robustness;

/// <summary>Whatever is done to the files of the real site, it is built, or its author is told where it is wrong.</summary>
public sealed class MutatedSiteTests(ITestOutputHelper output)
{
    /// <summary>Holds a file for each case under way: after a stack overflow, which ends the process without a word, they name the suspects.</summary>
    private static readonly string UnderWay = Path.Combine(AppContext.BaseDirectory, "robustness-under-way");

    [Fact]
    public void A_mutated_site_is_built_or_its_author_is_told_where_it_is_wrong()
    {
        var faults = new ConcurrentBag<(int Number, string Fault)>();
        var ends = new ConcurrentDictionary<string, int>();
        foreach (var left in Directory.CreateDirectory(UnderWay).EnumerateFiles())
        {
            left.Delete();
        }

        // The real site first, so that no case pays for the compiling of code.
        Build(Mutator.Make(1) with { Files = RealFiles.All }, (_, _) => { });

        Parallel.ForEach(Partitioner.Create(Cases.InProcess, EnumerablePartitionerOptions.NoBuffering), new() { MaxDegreeOfParallelism = 2 }, number =>
        {
            var marker = Path.Combine(UnderWay, FormattableString.Invariant($"{number}"));
            File.WriteAllText(marker, string.Empty);
            foreach (var fault in FaultsOf(number, ends))
            {
                faults.Add((number, fault));
            }

            File.Delete(marker);
        });

        // Mutations that all stumble on the same error would try nothing else.
        output.WriteLine(string.Join('\n', ends.OrderByDescending(e => e.Value).Select(e => $"{e.Value} × {e.Key}")));

        // A long run finds more than a message can hold.
        var told = faults.OrderBy(f => f.Number).Select(f => f.Fault).ToList();
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "robustness-faults.txt"), told);
        Faults.AssertNone(told);
    }

    [Fact]
    public void A_number_is_always_the_same_site()
    {
        var (first, second) = (Mutator.Make(7), Mutator.Make(7));

        Assert.Equal(first.Mutations.AsEnumerable(), second.Mutations);
        Assert.Equal(first.Files.Keys.Order(StringComparer.Ordinal), second.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(first.Files, f => Assert.Equal(f.Value, second.Files[f.Key]));
    }

    private static List<string> FaultsOf(int number, ConcurrentDictionary<string, int> ends)
    {
        MutatedSite? site = null;
        var faults = new List<string>();
        var escaped = TimedBuild.FaultOf(() =>
        {
            faults.Clear();
            site ??= Mutator.Make(number);
            Build(site, (result, outputs) =>
            {
                faults.AddRange(FaultsOf(result, outputs, site));
                ends.AddOrUpdate(result.Diagnostics.FirstOrDefault(d => d.IsError)?.Code ?? "built", 1, (_, count) => count + 1);
            });
        });
        return [.. faults.Append(escaped).OfType<string>().Select(f => site?.Fault(f) ?? FormattableString.Invariant($"case {number}: the mutator itself: {f}"))];
    }

    private static void Build(MutatedSite site, Action<BuildResult, IReadOnlyCollection<Output>> look)
    {
        var outputs = new ConcurrentBag<Output>();
        look(SiteBuilder.Build(site.Sources, Themes.All, site.Options, outputs.Add), outputs);
    }

    private static IEnumerable<string> FaultsOf(BuildResult result, IReadOnlyCollection<Output> outputs, MutatedSite site)
    {
        // What is told must be printable in every form; in that for people, with no order to their terminal.
        JsonReport.Write(result.Diagnostics);
        GitHubReport.Write(result.Diagnostics);
        SarifReport.Write(result.Diagnostics);
        if (TextReport.Write(result, site.Sources, colour: false).FirstOrDefault(c => char.IsControl(c) && c != '\n') is not '\0' and var order)
        {
            yield return FormattableString.Invariant($"U+{(int)order:X4} in the report");
        }

        // One is enough: the others of a case mostly have the same cause.
        if (result.Diagnostics.SelectMany(d => SpanRule.FaultsOf(d, site.Sources)).FirstOrDefault() is { } fault)
        {
            yield return fault;
        }

        if (result.Plan is null && result.Succeeded)
        {
            yield return "nothing built, and no error told";
        }

        if (result.Succeeded && OutputRule.FaultsOf(outputs).FirstOrDefault() is { } wrong)
        {
            yield return wrong;
        }
    }
}
