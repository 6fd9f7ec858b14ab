using System.CommandLine;
using System.Diagnostics;
using SiteGen.Cli.Reporting;

namespace SiteGen.Cli.Commands;

/// <summary>Does all that a build does, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Vérifie les sources et toutes les pages, sans rien écrire. Exemple : site-gen check --strict");
        var arguments = new SiteArguments(command);
        command.SetAction(parse => Run(arguments, parse));
        return command;
    }

    private static int Run(SiteArguments arguments, ParseResult parse)
    {
        var watch = Stopwatch.StartNew();
        var sources = arguments.Sources(parse);
        var result = SiteBuilder.Build(sources, Themes.All, arguments.Options(parse) with { Weigh = true, Audit = true }, _ => { });
        DiagnosticReport.Write(result, sources, arguments.Format(parse));
        Console.Error.Write(SobrietySummary.Write(result.Costs));
        if (result.Plan is { } plan)
        {
            Console.Error.Write(AuditReport.Write(plan.Pages.Length));
        }

        if (result.Succeeded)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"{result.Plan!.Pages.Length} pages vérifiées en {watch.ElapsedMilliseconds} ms"));
        }

        return result.Succeeded ? ExitCode.Done : ExitCode.SiteErrors;
    }
}
