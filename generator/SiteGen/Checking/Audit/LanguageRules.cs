using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SiteGen.Checking.Audit;

/// <summary>The language and the title of a page (criteria 8.3 to 8.8 and 8.10 of RGAA 4.1.2).</summary>
internal static partial class LanguageRules
{
    /// <summary>The languages of ISO 639-1; a code of three letters is taken as it is.</summary>
    private static readonly FrozenSet<string> Languages = (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz "
        + "ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa "
        + "pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> SayNothing =
        new[] { "document", "sans titre", "untitled", "page", "nouvelle page", "index", "home", "title", "titre" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>RGAA 8.3 and 8.4: the page says its language, and it is that of the site.</summary>
    public static void OfPage(PageLue page)
    {
        var lang = page.Document.DocumentElement?.GetAttribute("lang");
        if (string.IsNullOrWhiteSpace(lang) || !IsLanguage(lang) || !SameLanguage(lang, page.Contexte.Langue))
        {
            page.Tell(CodeErrors.PageLanguage(string.IsNullOrWhiteSpace(lang) ? null : lang, page.Contexte.Langue));
        }
    }

    /// <summary>RGAA 8.8 and 8.10: the language and the direction of a passage exist.</summary>
    public static void OfPassages(PageLue page)
    {
        foreach (var element in page.Elements)
        {
            if (element.LocalName != "html" && element.GetAttribute("lang") is { Length: > 0 } lang && !IsLanguage(lang))
            {
                page.Tell(CodeErrors.WrongLanguage($"lang=\"{lang}\"", Extrait.Of(element)), element);
            }

            if (element.GetAttribute("dir") is { } dir && dir.ToLowerInvariant() is not ("ltr" or "rtl" or "auto"))
            {
                page.Tell(CodeErrors.WrongLanguage($"dir=\"{dir}\"", Extrait.Of(element)), element);
            }
        }
    }

    /// <summary>RGAA 8.5 and 8.6: the page has a title, which says what page of what site it is.</summary>
    public static void Title(PageLue page)
    {
        var titre = TitleOf(page);
        if (titre is null || SayNothing.Contains(titre) || !(page.EstUneRedirection || titre.Contains(Extrait.OnOneLine(page.Contexte.NomDuSite), StringComparison.OrdinalIgnoreCase)))
        {
            page.Tell(CodeErrors.PageTitle(titre, page.Contexte.NomDuSite));
        }
    }

    /// <summary>The title of a page, or null when it has none.</summary>
    public static string? TitleOf(PageLue page) =>
        page.Document.Head?.Children.FirstOrDefault(e => e.LocalName == "title") is { } title && Extrait.Texte(title) is { Length: > 0 } text ? text : null;

    private static bool IsLanguage(string lang) => WellFormed().Match(lang) is { Success: true } match && (match.Groups[1].Length == 3 || Languages.Contains(match.Groups[1].Value));

    private static bool SameLanguage(string a, string b) => string.Equals(a.Split('-')[0], b.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>The tags of RFC 5646 (BCP 47), those of old registrations left out.</summary>
    [GeneratedRegex(
        "^([a-z]{2,3})(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WellFormed();
}
