using System.Collections.Immutable;
using AngleSharp.Dom;
using SiteGen.Planning;

namespace SiteGen.Checking.Audit;

/// <summary>The ways around the site (criteria 12.1, 12.2, 12.4 and 12.5 of RGAA 4.1.2): read on each page, compared over all of them.</summary>
internal static class NavigationRule
{
    private const string Separator = " · ";

    /// <summary>RGAA 12.1: a page has two ways around the site.</summary>
    public static void AtLeastTwo(PageLue page)
    {
        if (page.Navigation is { Nombre: < 2 and var nombre })
        {
            page.Tell(StructureErrors.Navigation("12.1", nombre == 0 ? "la page n’a ni menu, ni lien vers le plan du site, ni recherche" : "la page n’a qu’un seul système de navigation"));
        }
    }

    /// <summary>The ways around the site that a page offers outside its content; null for a page that only leads elsewhere, or that stands in another.</summary>
    public static SystemesDeNavigation? Read(PageLue page)
    {
        if (page.EstUneRedirection || page.EstDansUnCadre)
        {
            return null;
        }

        var plan = page.Contexte.Plan;
        var menu = FirstAround(page, e => e.LocalName == "nav" || e.GetAttribute("role") == "navigation");
        var carte = FirstAround(page, LeadsTo(plan.The<PlanDuSitePage>(), plan));
        var recherche = FirstAround(page, e => e.LocalName == "search" || e.GetAttribute("role") == "search" || e.GetAttribute("type") == "search")
            ?? FirstAround(page, LeadsTo(plan.The<RecherchePage>(), plan));
        IElement?[] systems = [menu, carte, recherche, page.Named("main").FirstOrDefault()];
        string[] names = ["menu", "plan du site", "recherche", "contenu"];
        var ordre = systems.Zip(names).Where(s => s.First is not null).OrderBy(s => page.Elements.IndexOf(s.First!)).Select(s => s.Second);
        return new(
            menu is null ? null : string.Join(Separator, menu.QuerySelectorAll("a").Select(a => $"{NomAccessible.Of(a)} ({a.GetAttribute("href")})").Prepend(Place(menu))),
            carte is null ? null : Place(carte),
            recherche is null ? null : Place(recherche),
            string.Join(", ", ordre));
    }

    /// <summary>RGAA 12.2, 12.4 and 12.5: each way stands at the same place and holds the same on every page.</summary>
    public static IEnumerable<Constat> Compare(ImmutableArray<FaitsDePage> pages)
    {
        var known = pages.Where(p => p.Navigation is not null).ToList();
        return Differences(known, "12.2", "le menu", p => p.Navigation!.Menu)
            .Concat(Differences(known, "12.4", "le lien vers le plan du site", p => p.Navigation!.Plan))
            .Concat(Differences(known, "12.5", "la recherche", p => p.Navigation!.Recherche))
            .Concat(Differences(known, "12.2, 12.4, 12.5", "l’ordre de la navigation", p => p.Navigation!.Ordre));
    }

    /// <summary>What most pages have is right; of two that as many have, the one of the first page.</summary>
    private static IEnumerable<Constat> Differences(List<FaitsDePage> pages, string criteres, string nom, Func<FaitsDePage, string?> fact)
    {
        if (pages.Count == 0)
        {
            return [];
        }

        var usual = pages.GroupBy(fact, StringComparer.Ordinal).MaxBy(g => g.Count())!.Key;
        return pages
            .Where(p => fact(p) != usual)
            .Select(p => p.Constat(StructureErrors.Navigation(criteres, $"{nom} n’est pas comme sur les autres pages : {Difference(fact(p), usual)}")));
    }

    /// <summary>The first of their parts in which two texts differ.</summary>
    private static string Difference(string? read, string? usual)
    {
        if (read is null || usual is null)
        {
            return read is null ? "il n’y en a pas" : "les autres n’en ont pas";
        }

        var (parts, others) = (read.Split(Separator), usual.Split(Separator));
        var same = parts.Zip(others).TakeWhile(p => p.First == p.Second).Count();
        return $"{Shown(parts, same)} au lieu de {Shown(others, same)}";
    }

    private static string Shown(string[] parts, int index) => index < parts.Length ? $"« {Extrait.Court(parts[index], 60)} »" : "rien";

    private static IElement? FirstAround(PageLue page, Func<IElement, bool> isIt) =>
        page.Elements.FirstOrDefault(e => isIt(e) && e.Closest("main") is null && e.Closest("body") is not null);

    private static Func<IElement, bool> LeadsTo(PlannedPage page, SitePlan plan)
    {
        var href = plan.Href(page);
        return e => e.LocalName == "a" && e.GetAttribute("href") == href;
    }

    /// <summary>The way from the body to an element, by names: an address that no optional part before it changes.</summary>
    private static string Place(IElement element)
    {
        var names = new List<string>();
        for (var at = element; at is not null && at.LocalName is not ("body" or "html"); at = at.ParentElement)
        {
            names.Add(at.LocalName);
        }

        names.Reverse();
        return string.Join('>', names);
    }
}
