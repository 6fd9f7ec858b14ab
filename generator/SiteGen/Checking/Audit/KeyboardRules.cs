using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Checking.Audit;

/// <summary>The way of the keyboard, and what a page does by itself (criteria 12.6 to 12.8, 13.1 and 13.8 of RGAA 4.1.2).</summary>
internal static partial class KeyboardRules
{
    /// <summary>RGAA 12.6 and 12.7: the first stop of the keyboard leads to the content.</summary>
    public static void SkipLink(PageLue page)
    {
        if (page.EstUneRedirection || page.EstDansUnCadre)
        {
            return;
        }

        var first = page.Elements.FirstOrDefault(e => e.Closest("body") is not null && e.Closest("[hidden]") is null && ModeleDeContenu.IsFocusable(e) && e.GetAttribute("tabindex") != "-1");
        if (first is not { LocalName: "a" } || first.GetAttribute("href") is not { Length: > 1 } href || href[0] != '#')
        {
            page.Tell(StructureErrors.SkipLink(first is null ? "la page n’a pas de lien d’évitement" : $"le clavier s’arrête d’abord à « {Extrait.Of(first)} », qui n’est pas un lien d’évitement"), first);
        }
        else if (page.Document.GetElementById(Uri.UnescapeDataString(href[1..])) is not { } target)
        {
            page.Tell(StructureErrors.SkipLink($"le lien d’évitement « {Extrait.Of(first)} » ne mène à rien"), first);
        }
        else if (target.Closest("main") is null && target.QuerySelector("main") is null)
        {
            page.Tell(StructureErrors.SkipLink($"le premier lien mène à « {Extrait.Court(Extrait.Of(target), 60)} », et non au contenu"), first);
        }
    }

    /// <summary>RGAA 12.8: the keyboard follows the order of the page.</summary>
    public static void Order(PageLue page)
    {
        foreach (var element in page.Elements)
        {
            if (element.GetAttribute("tabindex") is { } value && !(int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var order) && order <= 0))
            {
                page.Tell(StructureErrors.PositiveTabindex(Extrait.Of(element), value), element);
            }
        }
    }

    /// <summary>RGAA 13.1, 4.10 and 13.8: nothing reloads, speaks or moves by itself.</summary>
    public static void MovesAlone(PageLue page)
    {
        foreach (var meta in page.Named("meta").Where(m => string.Equals(m.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase)))
        {
            // A redirection at once is one that nobody has to wait for.
            if (!AtOnce().IsMatch(meta.GetAttribute("content") ?? string.Empty))
            {
                page.Tell(StructureErrors.MovesAlone("13.1", Extrait.Of(meta)), meta);
            }
        }

        // With its controls, a reader stops it.
        foreach (var media in page.Named("audio", "video").Where(m => m.HasAttribute("autoplay") && !m.HasAttribute("controls")))
        {
            page.Tell(StructureErrors.MovesAlone("4.10, 13.8", Extrait.Of(media)), media);
        }

        foreach (var text in page.Named("marquee", "blink"))
        {
            page.Tell(StructureErrors.MovesAlone("13.8", Extrait.Of(text)), text);
        }
    }

    [GeneratedRegex(@"^\s*0+\s*[;,]\s*(?:url\s*=)?\s*\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtOnce();
}
