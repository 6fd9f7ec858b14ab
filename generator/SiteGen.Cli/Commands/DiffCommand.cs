using System.CommandLine;
using System.Globalization;
using System.Text;
using SiteGen.Cli.Reporting;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Cli.Commands;

/// <summary>Tells what an edition changes against an earlier one, on the standard output.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var avant = new Argument<string>("avant") { Description = "Année de l’édition la plus ancienne", HelpName = "AAAA" };
        var apres = new Argument<string>("apres") { Description = "Année de l’édition qui lui est comparée", HelpName = "AAAA" };
        var format = new Option<DiffFormat>("--format") { Description = "text, json ou markdown", HelpName = "FORME", DefaultValueFactory = _ => DiffFormat.Text };
        var command = new Command("diff", "Dit ce qu’une édition change à une autre. Exemple : site-gen diff 2021 2022 --format markdown") { avant, apres, format };
        var arguments = new SiteArguments(command, withFormat: false);
        command.SetAction(parse => Run(arguments, parse, parse.GetValue(avant)!, parse.GetValue(apres)!, parse.GetValue(format)));
        return command;
    }

    private static int Run(SiteArguments arguments, ParseResult parse, string avant, string apres, DiffFormat format)
    {
        if (arguments.PlanOrTell(parse) is not { } plan)
        {
            return ExitCode.SiteErrors;
        }

        var diff = Between(plan, Published(plan, avant), Published(plan, apres));
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(format switch
        {
            DiffFormat.Json => DiffJson.Write(diff),
            DiffFormat.Markdown => DiffMarkdown.Write(new(plan, diff)),
            _ => DiffText.Write(new(plan, diff)),
        }));
        return ExitCode.Done;
    }

    private static EditionDiff Between(SitePlan plan, Edition avant, Edition apres) =>
        avant.Annee < apres.Annee
            ? EditionDiff.Between(plan.Index, avant, apres)
            : throw new UsageException(avant.Annee == apres.Annee
                ? $"les deux éditions sont la même{Francais.Insecable}: donnez deux années différentes"
                : $"l’édition {Year(avant)} est postérieure à l’édition {Year(apres)}{Francais.Insecable}: donnez la plus ancienne d’abord");

    /// <summary>The edition of a year, when it has results that may be shown.</summary>
    private static Edition Published(SitePlan plan, string year)
    {
        if (plan.Index.Publiees.FirstOrDefault(e => Year(e) == year) is { } edition)
        {
            return edition;
        }

        var years = plan.Index.Publiees.Select(Year).ToList();
        var known = years.Count == 0 ? "aucune édition n’en a" : $"éditions publiées{Francais.Insecable}: {string.Join(", ", years)}";
        if (plan.Palmares.Editions.Any(e => Year(e) == year))
        {
            throw new UsageException($"l’édition {year} n’a pas de résultats publiés{Francais.FineInsecable}; {known}");
        }

        var meant = NearestWord.Of(year, years) is { } nearest ? $"{Francais.FineInsecable}; vouliez-vous écrire {Francais.Guillemets(nearest)}{Francais.FineInsecable}?" : string.Empty;
        throw new UsageException($"ce site n’a pas d’édition {Francais.Guillemets(year)} ({known}){meant}");
    }

    private static string Year(Edition edition) => edition.Annee.ToString(CultureInfo.InvariantCulture);
}
