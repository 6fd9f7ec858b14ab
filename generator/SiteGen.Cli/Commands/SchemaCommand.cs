using System.CommandLine;
using System.Text;
using SiteGen.Binding.Contract;

namespace SiteGen.Cli.Commands;

/// <summary>Writes the JSON Schemas of the data files, which editors complete and check YAML with.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var output = new Option<string?>("--output") { Description = "Dossier où écrire les schémas (data/.schemas du site par défaut)", HelpName = "DOSSIER" };
        var command = new Command("schema", "Écrit les schémas JSON des fichiers de données, pour les éditeurs. Exemple : site-gen schema") { output };
        var arguments = new SiteArguments(command, withFormat: false);
        command.SetAction(parse => Run(arguments, parse, parse.GetValue(output)));
        return command;
    }

    private static int Run(SiteArguments arguments, ParseResult parse, string? output)
    {
        if (arguments.PlanOrTell(parse) is not { } plan)
        {
            return ExitCode.SiteErrors;
        }

        var folder = output ?? Path.Combine(SiteArguments.SourceFolder(parse, arguments), "data", ".schemas");
        var schemas = JsonSchemas.Write(plan.Palmares).Select(s => (Path: Path.Combine(folder, s.Name), s.Content)).ToList();
        if (schemas.Find(s => !IsOurs(s.Path)).Path is { } other)
        {
            throw new UsageException($"« {other} » n’a pas été écrit par site-gen : rien n’a été remplacé (--output en choisit un autre)");
        }

        Directory.CreateDirectory(folder);
        foreach (var (path, content) in schemas)
        {
            File.WriteAllBytes(path, content);
        }

        Console.Error.WriteLine($"{schemas.Count} schémas écrits dans {folder}");
        return ExitCode.Done;
    }

    /// <summary>Whether a file may be written over: it is not there, or bears the mark of this command.</summary>
    private static bool IsOurs(string path) => !File.Exists(path) || File.ReadAllText(path, Encoding.UTF8).Contains(JsonSchemas.Mark, StringComparison.Ordinal);
}
