using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using SiteGen.Cli.Commands;

namespace SiteGen.Cli;

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        // The words of the command line library itself; nothing else looks at the culture of the thread.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        Console.CancelKeyPress += (_, interrupt) =>
        {
            interrupt.Cancel = true;
            Environment.Exit(ExitCode.Interrupted);
        };

        var parse = Root().Parse(args);
        if (parse.Errors.Count > 0)
        {
            foreach (var error in parse.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Voir « site-gen --help ».");
            return ExitCode.BadUsage;
        }

#pragma warning disable CA1031 // The last resort: whatever reaches it is a bug of ours, and says so.
        try
        {
            return await parse.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (UsageException exception)
        {
            await Console.Error.WriteLineAsync($"site-gen : {exception.Message}");
            return ExitCode.BadUsage;
        }
        catch (Exception exception) when (DiskFault.In(exception) is not null)
        {
            await Console.Error.WriteLineAsync($"site-gen : un fichier n’a pas pu être lu ou écrit : {DiskFault.In(exception)!.Message}");
            return ExitCode.BadUsage;
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync($"site-gen : erreur interne. C’est un défaut du programme : signalez-le avec le texte qui suit.\n{exception}");
            return ExitCode.InternalError;
        }
#pragma warning restore CA1031
    }

    private static RootCommand Root()
    {
        var root = new RootCommand(
            """
            Construit le site d’un label à partir de data/ (YAML) et de content/ (Markdown).

            Exemple : site-gen build --source . --output _site
            """)
        {
            BuildCommand.Create(),
            CheckCommand.Create(),
            ServeCommand.Create(),
            ListCommand.Create(),
            DiffCommand.Create(),
            GeocodeCommand.Create(),
            SchemaCommand.Create(),
            ExplainCommand.Create(),
        };
        root.Options.OfType<HelpOption>().Single().Description = "Affiche cette aide";
        root.Options.OfType<VersionOption>().Single().Description = "Affiche la version";
        return root;
    }
}
