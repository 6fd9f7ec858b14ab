using System.CommandLine;
using System.Diagnostics;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Writing;

namespace SiteGen.Cli.Commands;

/// <summary>Builds the site into a folder; on the first error the folder stays as it was.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output")
        {
            Description = "Dossier où écrire le site",
            HelpName = "DOSSIER",
            DefaultValueFactory = _ => "_site",
        };
        var command = new Command("build", "Construit le site. Exemple : site-gen build --output _site") { output };
        var arguments = new SiteArguments(command);
        command.SetAction(parse => Run(arguments, parse, parse.GetValue(output)!));
        return command;
    }

    private static int Run(SiteArguments arguments, ParseResult parse, string output)
    {
        var watch = Stopwatch.StartNew();
        var sources = arguments.Sources(parse);
        using var staged = StagedOutput.Begin(output);
        var result = SiteBuilder.Build(sources, Themes.All, arguments.Options(parse), staged.Write);
        DiagnosticReport.Write(result, sources, arguments.Format(parse));
        if (!result.Succeeded)
        {
            Console.Error.WriteLine($"Le site n’a pas été construit ; « {output} » est inchangé.");
            return ExitCode.SiteErrors;
        }

        var changes = staged.Commit();
        Console.Error.WriteLine(FormattableString.Invariant(
            $"{result.Plan!.Pages.Length} pages, {changes.Total} fichiers dans {output} ({changes.Written} écrits, {changes.Unchanged} inchangés, {changes.Removed} retirés) en {watch.ElapsedMilliseconds} ms"));
        return ExitCode.Done;
    }
}
