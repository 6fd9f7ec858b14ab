using System.Diagnostics;

namespace SiteGen.Tests.Program;

/// <summary>The program as a process of its own, as a person or a workflow starts it.</summary>
internal static class SiteGenProgram
{
    /// <summary>The same moment in every run, after the results of every edition.</summary>
    public const string Clock = "2026-11-21T12:00:00Z";

    /// <summary>Far longer than any run; a program that hangs fails its test instead of the whole suite.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "site-gen.dll");

    /// <summary>Runs a command on the real site, or on the site of <c>--source</c>, to its end.</summary>
    public static Task<Run> RunAsync(params string[] arguments) => RunInAsync(new Dictionary<string, string>(), arguments);

    /// <summary>Runs a command with environment variables of its own.</summary>
    public static async Task<Run> RunInAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        return await Run.OfAsync(process, Patience);
    }

    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Repository.Root,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var argument in arguments.Prepend(Assembly))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Builds a site into a folder, at the moment of all these tests.</summary>
    public static Task<Run> BuildAsync(string source, string output, params string[] more) =>
        RunAsync(["build", "--source", source, "--output", output, "--clock", Clock, .. more]);
}
