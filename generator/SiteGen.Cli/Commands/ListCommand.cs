using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Cli.Reporting;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing;

namespace SiteGen.Cli.Commands;

/// <summary>Lists what a site holds, on the standard output.</summary>
internal static class ListCommand
{
    private static readonly string[] Things = ["editions", "territoires", "laureats", "pages"];

    public static Command Create()
    {
        var thing = new Argument<string>("quoi") { Description = "editions, territoires, laureats ou pages" };
        thing.AcceptOnlyFromAmong(Things);
        var format = new Option<ListFormat>("--format") { Description = "table, csv ou json", HelpName = "FORME", DefaultValueFactory = _ => ListFormat.Table };
        var command = new Command("list", "Liste ce que contient le site. Exemple : site-gen list laureats --format csv") { thing, format };
        var arguments = new SiteArguments(command, withFormat: false);
        command.SetAction(parse => Run(arguments, parse, parse.GetValue(thing)!, parse.GetValue(format)));
        return command;
    }

    private static int Run(SiteArguments arguments, ParseResult parse, string thing, ListFormat format)
    {
        if (arguments.PlanOrTell(parse) is not { } plan)
        {
            return ExitCode.SiteErrors;
        }

        using var output = Console.OpenStandardOutput();
        output.Write(thing switch
        {
            "editions" => Listing.Write(EditionColumns, plan.Palmares.Editions, format),
            "territoires" => Listing.Write(TerritoiresTable.Columns, TerritoiresTable.Rows(plan), format),
            "laureats" => Listing.Write(PalmaresTable.Columns, PalmaresTable.Rows(plan), format),
            _ => Listing.Write(PageColumns, plan.Pages, format),
        });
        return ExitCode.Done;
    }

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

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
