using SiteGen.Tests.Program;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Robustness;

/// <summary>The same through the program: it ends as documented, and never with a stack trace.</summary>
public sealed class MutatedProgramTests
{
    [Fact]
    public async Task A_mutated_site_is_checked_with_exit_code_0_or_1()
    {
        var faults = new List<string>();
        foreach (var site in Cases.ThroughTheProgram.Select(Mutator.Make))
        {
            using var folder = Write(site);
            var run = await SiteGenProgram.RunAsync("check", "--source", folder.Root, "--clock", SiteGenProgram.Clock);
            if (run.Exit is not (0 or 1) || run.Err.Contains("   at ", StringComparison.Ordinal) || run.Err.Contains("Unhandled", StringComparison.Ordinal))
            {
                faults.Add(site.Fault(FormattableString.Invariant($"exit code {run.Exit}\n{run.Err}")));
            }
        }

        Faults.AssertNone(faults);
    }

    /// <summary>A copy of the real site, in which only what was mutated is written again.</summary>
    private static WorkFolder Write(MutatedSite site)
    {
        var folder = WorkFolder.OfRealSite();
        foreach (var path in RealFiles.Paths.Where(p => !site.Files.ContainsKey(p)))
        {
            File.Delete(folder.At(path));
        }

        foreach (var (path, bytes) in site.Files.Where(f => !RealFiles.All.TryGetValue(f.Key, out var real) || real != f.Value))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(path))!);
            File.WriteAllBytes(folder.At(path), bytes);
        }

        return folder;
    }
}
