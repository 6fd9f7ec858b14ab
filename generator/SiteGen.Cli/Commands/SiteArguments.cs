using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SiteGen.Cli.Reporting;
using SiteGen.Planning;
using SiteGen.Sources;

namespace SiteGen.Cli.Commands;

/// <summary>The options that every command about a site has.</summary>
internal sealed class SiteArguments
{
    private readonly Option<string> _source = new("--source")
    {
        Description = "Dossier du site, qui contient data/ et content/",
        HelpName = "DOSSIER",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<Uri?> _baseUrl = new("--base-url")
    {
        Description = "Adresse de publication, à la place de celle de data/site.yaml",
        HelpName = "URL",
        CustomParser = ParseUrl,
    };

    private readonly Option<DateTimeOffset?> _clock = new("--clock")
    {
        Description = "Instant présent, pour l’embargo (par exemple 2025-11-19T18:00:00+01:00)",
        HelpName = "INSTANT",
        CustomParser = ParseInstant,
    };

    private readonly Option<bool> _drafts = new("--drafts") { Description = "Inclut les pages marquées « brouillon »" };
    private readonly Option<bool> _embargo = new("--embargo") { Description = "Inclut les résultats encore sous embargo, pour les relire" };
    private readonly Option<bool> _strict = new("--strict") { Description = "Traite les avertissements comme des erreurs" };

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "Nombre de tâches menées de front (autant que de processeurs par défaut)",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<DiagnosticFormat> _format = new("--format")
    {
        Description = "Forme des diagnostics : text, json, github ou sarif",
        HelpName = "FORME",
        DefaultValueFactory = _ => DiagnosticFormat.Text,
    };

    /// <summary>Adds the options to a command; <c>list</c> and <c>diff</c> have a format of their own.</summary>
    public SiteArguments(Command command, bool withFormat = true)
    {
        _jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--jobs : un nombre d’au moins 1 est attendu.");
            }
        });
        foreach (var option in new Option[] { _source, _baseUrl, _clock, _drafts, _embargo, _strict, _jobs })
        {
            command.Add(option);
        }

        if (withFormat)
        {
            command.Add(_format);
        }
    }

    public static string SourceFolder(ParseResult parse, SiteArguments arguments)
    {
        var folder = parse.GetValue(arguments._source)!;
        return Directory.Exists(folder) ? folder : throw new UsageException($"le dossier « {folder} » n’existe pas (--source)");
    }

    public SourceSet Sources(ParseResult parse) => SourceSet.FromFolder(SourceFolder(parse, this));

    /// <summary>The plan of the site, for the commands that only look at it; null when its sources have errors, which are told.</summary>
    public SitePlan? PlanOrTell(ParseResult parse) => PlanOrTell(Sources(parse), Options(parse));

    /// <summary>The plan of sources that are read already; null when they have errors, which are told.</summary>
    public static SitePlan? PlanOrTell(SourceSet sources, SiteOptions options)
    {
        var result = SiteBuilder.Plan(sources, Themes.All, options);
        if (!result.Succeeded)
        {
            DiagnosticReport.Write(result, sources, DiagnosticFormat.Text);
            return null;
        }

        return result.Plan;
    }

    public SiteOptions Options(ParseResult parse) => new()
    {
        Clock = parse.GetValue(_clock) ?? DateTimeOffset.UtcNow,
        BaseUrl = parse.GetValue(_baseUrl),
        Drafts = parse.GetValue(_drafts),
        Embargo = parse.GetValue(_embargo),
        Strict = parse.GetValue(_strict),
        Jobs = parse.GetValue(_jobs),
    };

    public DiagnosticFormat Format(ParseResult parse) => parse.GetValue(_format);

    private static Uri? ParseUrl(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return url;
        }

        result.AddError($"--base-url : « {result.Tokens[0].Value} » n’est pas une adresse complète (https://…).");
        return null;
    }

    private static DateTimeOffset? ParseInstant(ArgumentResult result)
    {
        if (DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return instant;
        }

        result.AddError($"--clock : « {result.Tokens[0].Value} » n’est pas un instant (2025-11-19T18:00:00+01:00).");
        return null;
    }
}
