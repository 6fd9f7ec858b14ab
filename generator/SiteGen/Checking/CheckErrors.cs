using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Planning;

namespace SiteGen.Checking;

/// <summary>What a reader would trip on in the finished pages (SG5xx).</summary>
internal static class CheckErrors
{
    /// <summary>A link that leads to no page and no file of the site.</summary>
    public static Diagnostic DeadLink(SourceSpan span, PlannedPage page, string address, string? nearest) =>
        new("SG501", Severity.Error, span, address.Length == 0 ? "ce lien n’a pas d’adresse" : $"le lien vers « {address} » ne mène à rien")
        {
            Hint = nearest is not null ? $"vouliez-vous écrire « {nearest} » ?"
                : address.StartsWith("www.", StringComparison.Ordinal) ? $"écrivez « https://{address} »"
                : address.Contains('@', StringComparison.Ordinal) && !address.Contains('/', StringComparison.Ordinal) ? $"écrivez « mailto:{address} »"
                : null,
            Related = RelatedTo(page, span),
        };

    /// <summary>A link to a part of a page that has no such part.</summary>
    public static Diagnostic DeadAnchor(SourceSpan span, PlannedPage page, string address, string fragment, IEnumerable<string> ids)
    {
        var nearest = NearestWord.Of(fragment, ids);
        return new("SG502", Severity.Error, span, $"le lien vers « {address} » mène à une page qui n’a pas de partie « {fragment} »")
        {
            Hint = nearest is null ? null : $"vouliez-vous écrire « #{nearest} » ?",
            Related = RelatedTo(page, span),
        };
    }

    /// <summary>A sub-resource from another host: the visitor's address would be sent there.</summary>
    public static Diagnostic ForeignResource(SourceSpan span, PlannedPage page, string address, int others = 0) =>
        new("SG503", Severity.Error, span, $"la page {page.Route}{AndOthers(others)} chargerait « {address} » depuis un autre site")
        {
            Hint = "déposez le fichier à côté de la page, ou ajoutez son hôte à « hotes-autorises » de data/site.yaml",
        };

    private static ImmutableArray<RelatedSpan> RelatedTo(PlannedPage page, SourceSpan span) =>
        page.Origin.IsNowhere || page.Origin.File == span.File ? [] : [new(page.Origin, $"la page {page.Route}")];

    /// <summary>After the page that is named, how many are like it.</summary>
    public static string AndOthers(int others) => others switch
    {
        0 => string.Empty,
        1 => ", comme une autre,",
        _ => $", comme {others} autres,",
    };
}
