using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SiteGen.Planning;

namespace SiteGen.Checking.Audit;

/// <summary>Links (theme 6 of RGAA 4.1.2), and what is said of what they open.</summary>
internal static partial class LinkRules
{
    /// <summary>What says nothing out of its sentence, in lower case.</summary>
    private static readonly FrozenSet<string> Vague = new[]
    {
        "ici", "là", "cliquez ici", "cliquer ici", "cliquez-ici", "ce lien", "lien", "le lien", "voir", "voir ici", "en savoir plus", "en savoir +", "savoir plus", "lire",
        "lire la suite", "lire plus", "suite", "la suite", "plus", "plus d’infos", "plus d’informations", "détails", "détail", "cette page", "page", "télécharger", "accéder",
        "consulter", "suivant", "précédent", "click here", "here", "read more", "more", "learn more", "link", "…", "...", ">", ">>", "»", "→",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>RGAA 6.2: a link has a name.</summary>
    public static void Name(PageLue page)
    {
        foreach (var link in Links(page).Where(l => NomAccessible.Of(l).Length == 0))
        {
            page.Tell(ContenuErrors.LinkWithoutName(Extrait.Of(link)), link);
        }
    }

    /// <summary>RGAA 6.1: a name says where the link leads; a sentence around it may too, hence a warning.</summary>
    public static void Meaning(PageLue page)
    {
        foreach (var link in Links(page))
        {
            var nom = NomAccessible.Of(link);
            if (Vague.Contains(nom.ToLowerInvariant().Replace('\'', '’').TrimEnd('.', ' ', ':', '!')) || Vague.Contains(nom))
            {
                page.Tell(ContenuErrors.VagueLink(nom, link.GetAttribute("href")!), link);
            }
        }
    }

    /// <summary>RGAA 6.1: links of one name lead to one place.</summary>
    public static void SameNameSameTarget(PageLue page)
    {
        foreach (var links in Links(page).GroupBy(NomAccessible.Of, StringComparer.OrdinalIgnoreCase).Where(g => g.Key.Length > 0))
        {
            var first = links.First();
            if (links.FirstOrDefault(l => TargetOf(l, page) != TargetOf(first, page) && !HaveOneTitle(l, first, page)) is { } other)
            {
                page.Tell(ContenuErrors.SameNameElsewhere(links.Key, first.GetAttribute("href")!, other.GetAttribute("href")!), other);
            }
        }
    }

    /// <summary>RGAA 6.1 and 11.9: who speaks to a machine says what is seen, so what is named contains it.</summary>
    public static void NameContainsVisibleText(PageLue page)
    {
        foreach (var element in page.Named("a", "button", "summary").Where(e => e.HasAttribute("aria-label") || e.HasAttribute("aria-labelledby")))
        {
            var (nom, vu) = (NomAccessible.Of(element), NomAccessible.Vu(element));
            if (nom.Length > 0 && !Letters(nom).Contains(Letters(vu), StringComparison.OrdinalIgnoreCase))
            {
                page.Tell(ContenuErrors.NameWithoutVisibleText(Extrait.Of(element), nom, vu), element);
            }
        }
    }

    /// <summary>A good practice: a link that opens a window says it.</summary>
    public static void NewWindow(PageLue page)
    {
        foreach (var element in page.Named("a", "area", "form").Where(e => e.GetAttribute("target") is { Length: > 0 } target && target.ToLowerInvariant() is not ("_self" or "_top" or "_parent")))
        {
            if (!SaysWindow().IsMatch($"{NomAccessible.Of(element)} {element.GetAttribute("title")}"))
            {
                page.Tell(StructureErrors.NewWindow(Extrait.Of(element)), element);
            }
        }
    }

    internal static IEnumerable<IElement> Links(PageLue page) => page.Named("a", "area").Where(e => e.HasAttribute("href"));

    /// <summary>Where a link leads, whole: <c>#liste</c> and <c>/carte/#liste</c> may be one place.</summary>
    private static string TargetOf(IElement link, PageLue page)
    {
        var href = link.GetAttribute("href")!;
        return Uri.TryCreate(new Uri(page.Contexte.Plan.Address.Absolute(page.Rendue.Route)), href, out var target) ? target.AbsoluteUri : href;
    }

    /// <summary>Two pages of one title are a mistake of theirs (RGAA 8.6), which is told there and not on every page that names them.</summary>
    private static bool HaveOneTitle(IElement link, IElement other, PageLue page) =>
        PageOf(link, page) is { } one && PageOf(other, page) is { } two && string.Equals(one.Titre, two.Titre, StringComparison.OrdinalIgnoreCase);

    private static PlannedPage? PageOf(IElement link, PageLue page) =>
        page.Contexte.Plan.Address.TryGetRoute(link.GetAttribute("href")!, out var path) ? page.Contexte.Plan.PageAt(path.ToString()) : null;

    /// <summary>The letters and figures of a name: punctuation is not spoken.</summary>
    private static string Letters(string text) => string.Join(' ', Word().Matches(text).Select(m => m.Value));

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();

    [GeneratedRegex("nouvelle fenêtre|nouvel onglet|autre fenêtre|new window|new tab", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysWindow();
}
