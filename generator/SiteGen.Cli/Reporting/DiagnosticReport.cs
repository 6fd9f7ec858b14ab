using System.Text;
using SiteGen.Sources;

namespace SiteGen.Cli.Reporting;

/// <summary>Tells the diagnostics of a run: text on the standard error, the other forms as data on the standard output.</summary>
internal static class DiagnosticReport
{
    public static void Write(BuildResult result, SourceSet sources, DiagnosticFormat format)
    {
        switch (format)
        {
            case DiagnosticFormat.Text:
                Console.Error.Write(TextReport.Write(result, sources, UseColour()));
                break;
            case DiagnosticFormat.Github:
                WriteData(GitHubReport.Write(result.Diagnostics));
                break;
            case DiagnosticFormat.Json:
                WriteData(JsonReport.Write(result.Diagnostics));
                break;
            default:
                WriteData(SarifReport.Write(result.Diagnostics));
                break;
        }
    }

    /// <summary>As no-color.org asks, and never in a pipe.</summary>
    private static bool UseColour() =>
        !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    private static void WriteData(string data)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(data));
    }
}
