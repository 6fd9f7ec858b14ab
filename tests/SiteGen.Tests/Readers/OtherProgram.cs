using System.Diagnostics;
using System.Text;
using SiteGen.Tests.Program;

namespace SiteGen.Tests.Readers;

/// <summary>A program of the machine, run to its end.</summary>
internal static class OtherProgram
{
    /// <summary>Far longer than any run; a program that hangs fails its test instead of the whole suite.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<Run> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        return await Run.OfAsync(process, Patience);
    }
}
