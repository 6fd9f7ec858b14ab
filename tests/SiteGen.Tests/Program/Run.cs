using System.Diagnostics;

namespace SiteGen.Tests.Program;

/// <summary>What came of a run: its exit code, and what it wrote on each stream.</summary>
internal sealed record Run(int Exit, string Out, string Err)
{
    /// <summary>Waits for a process to end; one that outlasts the patience is killed with what it started, and its test fails instead of the whole suite.</summary>
    public static async Task<Run> OfAsync(Process process, TimeSpan patience)
    {
        using var end = new CancellationTokenSource(patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(end.Token);
            var error = process.StandardError.ReadToEndAsync(end.Token);
            await process.WaitForExitAsync(end.Token);
            return new(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Fails with what the program said when it did not end as expected.</summary>
    public Run Expect(int exit)
    {
        Assert.True(Exit == exit, $"exit code {Exit} instead of {exit}\n{Out}\n{Err}");
        return this;
    }
}
