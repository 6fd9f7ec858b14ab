using System.CommandLine;
using SiteGen.Cli.Serving;

namespace SiteGen.Cli.Commands;

/// <summary>Serves the site from memory on this machine alone, and builds it again when a source changes.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 8080;

    public static Command Create()
    {
        var port = new Option<int>("--port")
        {
            Description = "Port d’écoute sur 127.0.0.1 (0 pour un port libre)",
            HelpName = "PORT",
            DefaultValueFactory = _ => DefaultPort,
        };
        var command = new Command("serve", "Montre le site sur cette machine et le refait à chaque changement. Exemple : site-gen serve --port 8080") { port };
        var arguments = new SiteArguments(command);
        command.SetAction(async (parse, cancellation) =>
        {
            var site = new LiveSite(SiteArguments.SourceFolder(parse, arguments), () => arguments.Options(parse));
            await DevServer.RunAsync(site, parse.GetValue(port), cancellation);
            return ExitCode.Done;
        });
        return command;
    }
}
