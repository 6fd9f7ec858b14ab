namespace SiteGen.Tests.Readers;

/// <summary>Whether a test that needs a program of the machine is skipped where it is not installed.</summary>
internal static class Requirement
{
    /// <summary>Set to « required », a missing program fails the tests instead of skipping them.</summary>
    private const string Variable = "SITEGEN_READERS";

    /// <summary>Null when the tests are to run.</summary>
    public static string? ReasonToSkip(string? missing) =>
        missing is null || Environment.GetEnvironmentVariable(Variable) == "required" ? null : $"{missing} ({Variable}=required makes this a failure)";

    /// <summary>Whether a shell would find a program.</summary>
    public static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
