using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Checking.Audit;

/// <summary>What a link to a file says of it before one downloads it: its format, its weight, and its language when that is another.</summary>
internal static partial class DownloadRules
{
    /// <summary>By ending: the names of the format that a reader knows.</summary>
    private static readonly FrozenDictionary<string, string[]> Formats = new Dictionary<string, string[]>
    {
        ["pdf"] = ["PDF"],
        ["odt"] = ["ODT", "OpenDocument"],
        ["ods"] = ["ODS", "OpenDocument"],
        ["odp"] = ["ODP", "OpenDocument"],
        ["doc"] = ["DOC", "Word"],
        ["docx"] = ["DOCX", "Word"],
        ["xls"] = ["XLS", "Excel"],
        ["xlsx"] = ["XLSX", "Excel"],
        ["ppt"] = ["PPT", "PowerPoint"],
        ["pptx"] = ["PPTX", "PowerPoint"],
        ["rtf"] = ["RTF"],
        ["txt"] = ["TXT", "texte"],
        ["csv"] = ["CSV"],
        ["tsv"] = ["TSV"],
        ["json"] = ["JSON"],
        ["jsonld"] = ["JSON"],
        ["geojson"] = ["GeoJSON"],
        ["xml"] = ["XML"],
        ["zip"] = ["ZIP"],
        ["epub"] = ["EPUB"],
        ["ics"] = ["ICS", "iCalendar"],
        ["mp3"] = ["MP3"],
        ["mp4"] = ["MP4"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>How French calls the languages that a document of a public body is most often in, other than French.</summary>
    private static readonly FrozenDictionary<string, string> Langues = new Dictionary<string, string>
    {
        ["ar"] = "arabe",
        ["br"] = "breton",
        ["ca"] = "catalan",
        ["co"] = "corse",
        ["de"] = "allemand",
        ["en"] = "anglais",
        ["es"] = "espagnol",
        ["eu"] = "basque",
        ["fr"] = "français",
        ["it"] = "italien",
        ["nl"] = "néerlandais",
        ["oc"] = "occitan",
        ["pt"] = "portugais",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Files of the site alone: what another host keeps, and what it weighs, is not known here.</summary>
    public static void Said(PageLue page)
    {
        foreach (var link in LinkRules.Links(page).Where(l => l.HasAttribute("download") || IsFileOfTheSite(l, page)))
        {
            var nom = NomAccessible.Of(link);
            var manque = Missing(link, nom, page.Contexte.Langue).ToList();
            if (manque.Count > 0)
            {
                page.Tell(StructureErrors.DownloadUnsaid(Extrait.Of(link), string.Join(" ni ", manque)), link);
            }
        }
    }

    private static IEnumerable<string> Missing(IElement link, string nom, string langue)
    {
        if (Formats.TryGetValue(Ending(link), out var names) && !names.Any(n => nom.Contains(n, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"le format ({names[0]})";
        }

        if (!Weight().IsMatch(nom))
        {
            yield return "le poids";
        }

        if (link.GetAttribute("hreflang") is { } other && Primary(other) != Primary(langue) && !nom.Contains(Langues.GetValueOrDefault(Primary(other), other), StringComparison.OrdinalIgnoreCase))
        {
            yield return $"la langue ({Langues.GetValueOrDefault(Primary(other), other)})";
        }
    }

    private static bool IsFileOfTheSite(IElement link, PageLue page) =>
        Formats.ContainsKey(Ending(link)) && page.Contexte.Plan.Address.TryGetRoute(link.GetAttribute("href")!, out var path) && page.Contexte.Plan.Has(path);

    private static string Ending(IElement link)
    {
        var path = link.GetAttribute("href")!.Split('#', '?')[0];
        return path.LastIndexOf('.') is >= 0 and var dot ? path[(dot + 1)..] : string.Empty;
    }

    private static string Primary(string langue) => langue.Split('-')[0].ToLowerInvariant();

    [GeneratedRegex(@"[0-9] ?(?:o|octets?|[kKMG]i?o|[kKMG]i?B|kilo-?octets|méga-?octets)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Weight();
}
