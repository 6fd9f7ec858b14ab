using SiteGen.Tests.Program;

namespace SiteGen.Tests.Readers;

/// <summary>The scripts of <c>tests/lecteurs</c>, that read a built site with libraries of others.</summary>
internal static class NodeReader
{
    private static readonly string Folder = Repository.Path("tests", "lecteurs");

    /// <summary>Null when the tests are to run.</summary>
    public static string? ReasonToSkip { get; } = Requirement.ReasonToSkip(
        !Requirement.IsOnPath("node") ? "node is not installed"
        : !Directory.Exists(Path.Combine(Folder, "node_modules")) ? "the packages are not installed: npm ci --prefix tests/lecteurs"
        : null);

    public static Task<Run> RunAsync(string script, string site) => OtherProgram.RunAsync("node", Path.Combine(Folder, $"{script}.mjs"), site);

    /// <summary>What the script finds wrong with a site; fails when it does not run to its end.</summary>
    public static async Task<string[]> FaultsAsync(string script, string site)
    {
        var run = await RunAsync(script, site);
        var faults = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        run.Expect(faults.Length == 0 ? 0 : 1);
        return faults;
    }
}
