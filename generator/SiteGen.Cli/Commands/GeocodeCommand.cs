using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using SiteGen.Binding.Contract;
using SiteGen.Cli.Geocoding;
using SiteGen.Cli.Writing;
using SiteGen.Model;
using SiteGen.Sources;

namespace SiteGen.Cli.Commands;

/// <summary>Completes <c>territoires.yaml</c> with the codes and points that the national services know; what is written there already stays.</summary>
internal static class GeocodeCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static Command Create()
    {
        var write = new Option<bool>("--write") { Description = "Écrit ce qui est trouvé, au lieu de le montrer seulement" };
        var service = new Option<GeoServices?>("--service")
        {
            Description = "Adresse sous laquelle tout demander, à la place des services nationaux (geo.api.gouv.fr, data.geopf.fr)",
            HelpName = "URL",
            CustomParser = ParseService,
        };
        var command = new Command("geocode", "Cherche les codes et les points qui manquent aux territoires. Exemple : site-gen geocode --write") { write, service };
        var arguments = new SiteArguments(command, withFormat: false);
        command.SetAction(async (parse, cancellation) =>
        {
            using var client = new GeoClient(parse.GetValue(service) ?? GeoServices.National, Patience, TimeProvider.System);
            return await RunAsync(arguments, parse, client, parse.GetValue(write), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(SiteArguments arguments, ParseResult parse, GeoClient client, bool write, CancellationToken cancellation)
    {
        // Results under embargo are prepared with this command too.
        var options = arguments.Options(parse) with { Embargo = true };
        var sources = arguments.Sources(parse);
        var read = sources.Find(TerritoiresFormat.Path)?.ReadBytes() ?? [];
        sources = read.Length == 0 ? sources : sources.With(TerritoiresFormat.Path, read);
        if (SiteArguments.PlanOrTell(sources, options)?.Palmares is not { } palmares)
        {
            return ExitCode.SiteErrors;
        }

        var territoires = palmares.Territoires.Where(t => !Geocoder.IsComplete(t)).OrderBy(t => t.Span).ToImmutableArray();
        await Console.Error.WriteLineAsync(territoires.IsEmpty
            ? "Il ne manque rien : ni code, ni point."
            : $"{GeocodeReport.Count(territoires.Length, "territoire à compléter", "territoires à compléter")}…");
        var answers = await new Geocoder(new(client), palmares.Departements).AskAsync(territoires, cancellation);

        var text = Encoding.UTF8.GetString(read);
        var insertions = YamlInsertions.Of(text, answers.SelectMany(a => a.Completion.Additions));
        await ShowAsync(GeocodeReport.Changes(territoires, text, insertions), cancellation);
        await Console.Error.WriteAsync(GeocodeReport.Remarques(answers));
        if (insertions.IsEmpty)
        {
            return Nothing(answers);
        }

        var written = Encoding.UTF8.GetBytes(TextInsertion.Apply(text, insertions));
        if (SiteArguments.PlanOrTell(sources.With(TerritoiresFormat.Path, written), options) is null)
        {
            await Console.Error.WriteLineAsync("Ce que les services disent ferait une erreur dans le site : rien n’est écrit.");
            return ExitCode.SiteErrors;
        }

        if (!write)
        {
            await Console.Error.WriteLineAsync("Rien n’est écrit : relancez avec --write");
            return ExitCode.Done;
        }

        cancellation.ThrowIfCancellationRequested();
        Write(Path.Combine(SiteArguments.SourceFolder(parse, arguments), TerritoiresFormat.Path), read, written);
        var count = insertions.DistinctBy(i => i.Id).Count();
        await Console.Error.WriteLineAsync($"{GeocodeReport.Count(count, "territoire complété", "territoires complétés")} dans {TerritoiresFormat.Path}");
        return ExitCode.Done;
    }

    /// <summary>Nothing to add is an end like another, unless it is that every question failed.</summary>
    private static int Nothing(ImmutableArray<(Territoire Territoire, Completion Completion)> answers) =>
        answers.IsEmpty || !answers.All(a => a.Completion.IsFault)
            ? ExitCode.Done
            : throw new UsageException("aucune demande n’a abouti. Rien n’est écrit.");

    private static async Task ShowAsync(string changes, CancellationToken cancellation)
    {
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(Encoding.UTF8.GetBytes(changes), cancellation);
    }

    private static void Write(string path, byte[] read, byte[] written)
    {
        if (!FileReplacement.TryReplace(path, read, written))
        {
            throw new UsageException($"« {path} » a changé pendant la recherche. Rien n’est écrit : relancez la commande.");
        }
    }

    private static GeoServices? ParseService(ArgumentResult result)
    {
        if (GeoServices.TryParse(result.Tokens[0].Value, out var services))
        {
            return services;
        }

        result.AddError($"--service : « {result.Tokens[0].Value} » n’est pas une adresse complète (https://…).");
        return null;
    }
}
