using System.Globalization;
using AngleSharp.Dom;

namespace SiteGen.Checking.Audit;

/// <summary>Headings, landmarks and lists (theme 9 of RGAA 4.1.2).</summary>
internal static class StructureRules
{
    /// <summary>RGAA 9.1: one title of the first level; of one that a Markdown text adds, its reading has told already.</summary>
    public static void OneFirstHeading(PageLue page)
    {
        var titles = Headings(page).Where(h => LevelOf(h) == 1 && page.PlaceInText(h) is null).ToList();
        if (titles.Count != 1)
        {
            page.Tell(StructureErrors.FirstHeadings(titles.Count), titles.ElementAtOrDefault(1));
        }
    }

    /// <summary>RGAA 9.1: no level is skipped.</summary>
    public static void Levels(PageLue page)
    {
        var previous = 0;
        foreach (var heading in Headings(page))
        {
            var level = LevelOf(heading);

            // A heading of the menu may come before the title of the page.
            if (level > Math.Max(previous, 1) + 1)
            {
                page.Tell(StructureErrors.SkippedLevel(level, NomAccessible.Of(heading), previous), heading);
            }

            previous = level;
        }
    }

    /// <summary>RGAA 9.1: a heading says something.</summary>
    public static void HeadingText(PageLue page)
    {
        foreach (var heading in Headings(page).Where(h => NomAccessible.Of(h).Length == 0))
        {
            page.Tell(StructureErrors.EmptyHeading(Extrait.Of(heading)), heading);
        }
    }

    /// <summary>RGAA 9.2: the great parts of a page are told apart.</summary>
    public static void Landmarks(PageLue page)
    {
        if (page.EstUneRedirection)
        {
            return;
        }

        // An article may have a header of its own.
        TellCount(page, Parts(page, "main", "main"), "<main>");
        if (!page.EstDansUnCadre)
        {
            TellCount(page, Parts(page, "header", "banner").Where(IsOfThePage), "<header>");
            TellCount(page, Parts(page, "footer", "contentinfo").Where(IsOfThePage), "<footer>");
        }

        var navs = Parts(page, "nav", "navigation").ToList();
        foreach (var nav in navs.Where(n => navs.Count > 1 && NomAccessible.ByAttributes(n).Length == 0))
        {
            page.Tell(StructureErrors.Landmarks($"la page a plusieurs <nav>, et « {Extrait.Of(nav)} » n’a pas de nom"), nav);
        }

        foreach (var same in navs.GroupBy(NomAccessible.ByAttributes, StringComparer.OrdinalIgnoreCase).Where(g => g.Key.Length > 0 && g.Skip(1).Any()))
        {
            page.Tell(StructureErrors.Landmarks($"deux <nav> de la page se nomment « {same.Key} »"), same.ElementAt(1));
        }
    }

    /// <summary>RGAA 9.3: lists hold their items, and items stand in lists.</summary>
    public static void Lists(PageLue page)
    {
        foreach (var list in page.Named("ul", "ol", "menu"))
        {
            TellOthers(page, list, "li");
        }

        foreach (var list in page.Named("dl"))
        {
            TellOthers(page, list, "dt", "dd", "div");
        }

        foreach (var item in page.Named("li").Where(i => i.ParentElement is not { LocalName: "ul" or "ol" or "menu" }))
        {
            page.Tell(StructureErrors.WrongList(Extrait.Of(item), $"<{item.ParentElement?.LocalName}>"), item);
        }

        foreach (var item in page.Named("dt", "dd").Where(i => i.ParentElement is not ({ LocalName: "dl" } or { LocalName: "div", ParentElement.LocalName: "dl" })))
        {
            page.Tell(StructureErrors.WrongList(Extrait.Of(item), $"<{item.ParentElement?.LocalName}>"), item);
        }

        foreach (var first in page.Named("dl").SelectMany(l => l.Children.Where(c => c.LocalName == "div").Prepend(l)).Select(g => g.FirstElementChild))
        {
            if (first is { LocalName: "dd" })
            {
                page.Tell(StructureErrors.WrongList(Extrait.Of(first), "une liste où aucun <dt> ne le précède"), first);
            }
        }
    }

    private static IEnumerable<IElement> Headings(PageLue page) => page.Elements.Where(e => LevelOf(e) > 0);

    private static int LevelOf(IElement element) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => element.GetAttribute("role") is null or "heading" ? AriaLevel(element) ?? element.LocalName[1] - '0' : 0,
        _ => element.GetAttribute("role") == "heading" ? AriaLevel(element) ?? 2 : 0,
    };

    private static int? AriaLevel(IElement element) =>
        int.TryParse(element.GetAttribute("aria-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level > 0 ? level : null;

    private static void TellCount(PageLue page, IEnumerable<IElement> found, string name)
    {
        var all = found.ToList();
        if (all.Count != 1)
        {
            page.Tell(StructureErrors.Landmarks(all.Count == 0 ? $"la page n’a pas de {name}" : $"la page a {all.Count.ToString(CultureInfo.InvariantCulture)} {name}"), all.ElementAtOrDefault(1));
        }
    }

    private static void TellOthers(PageLue page, IElement list, params string[] names)
    {
        if (list.HasAttribute("role") && list.GetAttribute("role") != "list")
        {
            return;
        }

        if (list.Children.FirstOrDefault(c => c.LocalName is not ("script" or "template") && !names.Contains(c.LocalName)) is { } child)
        {
            page.Tell(StructureErrors.WrongList(Extrait.Of(child), $"<{list.LocalName}>"), child);
        }

        if (list.ChildNodes.OfType<IText>().FirstOrDefault(t => !string.IsNullOrWhiteSpace(t.Data)) is { } text)
        {
            page.Tell(StructureErrors.WrongList(Extrait.Court(Extrait.OnOneLine(text.Data), 40), $"<{list.LocalName}>"), list);
        }
    }

    /// <summary>By element or by role; what is hidden is no part of the page yet.</summary>
    private static IEnumerable<IElement> Parts(PageLue page, string name, string role) =>
        page.Elements.Where(e => (e.GetAttribute("role") is { } said ? said == role : e.LocalName == name) && e.Closest("[hidden]") is null);

    private static bool IsOfThePage(IElement part) => part.GetAttribute("role") is not null || part.ParentElement?.Closest("article, aside, main, nav, section") is null;
}
