using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using SiteGen.Cli.Reporting;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing.Tables;
using SiteGen.Rendering;

namespace SiteGen.Cli.Commands;

/// <summary>Lists what a site holds, on the standard output.</summary>
internal static class ListCommand
{
    private static readonly string[] Things = ["editions", "territoires", "laureats", "pages", "sobriete"];

    public static Command Create()
    {
        var thing = new Argument<string>("quoi") { Description = "editions, territoires, laureats, pages ou sobriete (ce que coûte chaque page)" };
        thing.AcceptOnlyFromAmong(Things);
        var format = new Option<ListFormat>("--format") { Description = "table, csv ou json", HelpName = "FORME", DefaultValueFactory = _ => ListFormat.Table };
        var command = new Command("list", "Liste ce que contient le site. Exemple : site-gen list laureats --format csv") { thing, format };
        var arguments = new SiteArguments(command, withFormat: false);
        command.SetAction(parse => Run(arguments, parse, parse.GetValue(thing)!, parse.GetValue(format)));
        return command;
    }

    private static int Run(SiteArguments arguments, ParseResult parse, string thing, ListFormat format)
    {
        if (thing == "sobriete")
        {
            return RunSobriete(arguments, parse, format);
        }

        if (arguments.PlanOrTell(parse) is not { } plan)
        {
            return ExitCode.SiteErrors;
        }

        using var output = Console.OpenStandardOutput();
        ReadOnlyMemory<byte> list = thing switch
        {
            "editions" => Listing.Write(EditionColumns, plan.Palmares.Editions, format),
            "territoires" => Write(new PublishedTables(plan).Territoires, format),
            "laureats" => Write(new PublishedTables(plan).Palmares, format),
            _ => Listing.Write(PageColumns, plan.Pages, format),
        };
        output.Write(list.Span);
        return ExitCode.Done;
    }

    /// <summary>The only list for which the pages must be made; it is given whatever is wrong with them, so that what is over a budget is seen.</summary>
    private static int RunSobriete(SiteArguments arguments, ParseResult parse, ListFormat format)
    {
        var sources = arguments.Sources(parse);
        var result = SiteBuilder.Build(sources, Themes.All, arguments.Options(parse) with { Weigh = true }, _ => { });
        if (!result.Succeeded)
        {
            DiagnosticReport.Write(result, sources, DiagnosticFormat.Text);
        }

        using var output = Console.OpenStandardOutput();
        output.Write(Listing.Write(CostColumns, result.Costs, format).Span);
        return result.Succeeded ? ExitCode.Done : ExitCode.SiteErrors;
    }

    private static ReadOnlyMemory<byte> Write<TRow>(Table<TRow> table, ListFormat format)
        where TRow : class => Listing.Write(table.Columns, table.Rows, format);

    private static ImmutableArray<Column<Edition>> EditionColumns { get; } =
    [
        new("annee", e => Number(e.Annee)),
        new("rang", e => Number(e.Rang)),
        new("statut", e => e.Statut.ToString().ToLowerInvariant()),
        new("echelle", e => e.Echelle.Id),
        new("liste", e => e.Statut != StatutEdition.Publiee ? null : e.ListeComplete ? "complete" : "partielle"),
        new("candidatures", e => e.Totaux.Candidatures is { } count ? Number(count) : null),
        new("labels", e => e.Totaux.LabelsParmi.IsEmpty ? e.Totaux.Labels is { } count ? Number(count) : null : string.Join('|', e.Totaux.LabelsParmi)),
        new("laureats_connus", e => Number(e.Laureats.Length)),
    ];

    private static ImmutableArray<Column<PlannedPage>> PageColumns { get; } =
    [
        new("adresse", p => p.Route.Path),
        new("titre", p => p.Titre),
        new("source", p => p.Origin.IsNowhere ? null : p.Origin.ToString()),
    ];

    private static ImmutableArray<Column<PageCost>> CostColumns { get; } =
    [
        new("adresse", c => c.Page.Route.Path),
        new("sorte", c => c.Sorte),
        new("ecoindex", c => PageCost.Rounded(c.EcoIndex).ToString("0.0", CultureInfo.InvariantCulture)),
        new("elements", c => Number(c.Elements)),
        new("requetes", c => Number(c.Requests)),
        new("octets", c => Number(c.Raw)),
        new("octets_compresses", c => Number(c.Weight)),
        new("octets_compresses_page", c => Number(c.OwnWeight)),
    ];

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
