using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Checking.Audit;

/// <summary>The code of a page: its type, its elements, its ids, its looks (criteria 8.1, 8.2, 8.9 and 10.1 of RGAA 4.1.2).</summary>
internal static partial class CodeRules
{
    /// <summary>Numbers of the parser: a missing or an old type, which has a rule of its own.</summary>
    private static readonly int[] OfDoctype = [66, 67, 68, 69, 70, 71];

    /// <summary>Elements and attributes that HTML keeps for old pages only.</summary>
    private static readonly FrozenSet<string> OldElements = Set("acronym basefont big blink center dir font frame frameset marquee nobr plaintext strike tt");

    private static readonly FrozenSet<string> OldAttributes = Set("align alink background basefont bgcolor border cellpadding cellspacing clear color compact face hspace language link noshade nowrap text valign vlink vspace");

    /// <summary>RGAA 8.1: the page begins by its type.</summary>
    public static void Doctype(PageLue page)
    {
        if (!Doctype5().IsMatch(page.Rendue.Html))
        {
            page.Tell(CodeErrors.WithoutDoctype(Extrait.Court(Extrait.OnOneLine(page.Rendue.Html[..Math.Min(200, page.Rendue.Html.Length)]), 40)));
        }
    }

    /// <summary>RGAA 8.2: elements stand in each other as HTML wants, without the parser putting anything right.</summary>
    public static void Nesting(PageLue page)
    {
        // One slip of the hand leaves a trail of repairs: the first of a line is told.
        foreach (var erreur in page.Erreurs.Where(e => !OfDoctype.Contains(e.Numero)).DistinctBy(e => page.Rendue.Html.AsSpan(0, Math.Min(e.Index, page.Rendue.Html.Length)).Count('\n')))
        {
            page.TellAt(CodeErrors.WrongNesting(Repair(erreur.Numero), Around(page.Rendue.Html, erreur.Index)), erreur.Index);
        }

        foreach (var element in page.Elements)
        {
            if (ModeleDeContenu.Refuses(element) is { } holder)
            {
                page.Tell(CodeErrors.WrongNesting($"<{element.LocalName}> n’a pas sa place dans <{holder.LocalName}>", Extrait.Of(element)), element);
            }
        }
    }

    /// <summary>RGAA 8.2: an id is that of one element.</summary>
    public static void Ids(PageLue page)
    {
        foreach (var same in page.Elements.Where(e => e.HasAttribute("id")).GroupBy(e => e.Id!, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            page.Tell(CodeErrors.IdTwice(same.Key, Extrait.Of(same.First()), Extrait.Of(same.ElementAt(1))), same.ElementAt(1));
        }
    }

    /// <summary>RGAA 8.9 and 10.1: looks stand in the stylesheet; a style in the page is told with what the policy of the page refuses.</summary>
    public static void Presentation(PageLue page)
    {
        foreach (var element in page.Elements.Where(e => e.NamespaceUri == NamespaceNames.HtmlUri))
        {
            if (OldElements.Contains(element.LocalName))
            {
                page.Tell(CodeErrors.Presentation($"<{element.LocalName}>", Extrait.Of(element)), element);
            }

            if (element.Attributes.FirstOrDefault(a => OldAttributes.Contains(a.Name)) is { } attribute)
            {
                page.Tell(CodeErrors.Presentation($"l’attribut « {attribute.Name} »", Extrait.Of(element)), element);
            }

            // RGAA 8.9: an empty paragraph, or line breaks one after the other, are there for the blank they make.
            if (element.LocalName == "p" && element.ChildElementCount == 0 && string.IsNullOrWhiteSpace(element.TextContent))
            {
                page.Tell(CodeErrors.Presentation("un paragraphe vide", Extrait.Of(element)), element);
            }
            else if (element.LocalName == "br" && element.NextElementSibling is { LocalName: "br" } next && string.IsNullOrWhiteSpace(Between(element, next)))
            {
                page.Tell(CodeErrors.Presentation("une suite de <br>", Extrait.Of(element.ParentElement!)), element);
            }
        }
    }

    private static string Between(INode first, INode second)
    {
        var text = string.Empty;
        for (var node = first.NextSibling; node is not null && node != second; node = node.NextSibling)
        {
            text += node.TextContent;
        }

        return text;
    }

    /// <summary>The repairs that an author causes most, by their number in the parser.</summary>
    private static string Repair(int numero) => numero switch
    {
        0 => "la page s’arrête au milieu d’une balise",
        28 or 119 or 143 or 150 or 151 => "une balise fermante ne répond pas à la dernière ouverte",
        34 => "une balise se ferme elle-même (« /> ») alors que son élément a un contenu",
        41 => "un </p> sans <p> ouvert : un autre élément l’a déjà fermé",
        43 or 44 or 45 or 46 or 47 or 49 or 50 => "une balise fermante sans balise ouvrante",
        58 => "un « & » qui n’est ni écrit « &amp; » ni le début d’un caractère fini par « ; »",
        96 or 97 or 98 => "un attribut mal écrit",
        99 => "un attribut écrit deux fois",
        133 or 144 => "un élément qui n’a pas sa place dans un tableau",
        135 => "un élément qui n’a pas sa place dans une liste de choix",
        137 => "un titre dans un titre",
        138 => "un lien dans un lien",
        148 => "un formulaire dans un formulaire",
        _ => FormattableString.Invariant($"le code HTML n’est pas valide (erreur {numero} de l’analyseur)"),
    };

    private static string Around(string html, int index)
    {
        var start = Math.Clamp(index - 20, 0, html.Length);
        return Extrait.OnOneLine(html[start..Math.Min(html.Length, start + 60)]);
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\A\s*<!doctype\s+html\s*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doctype5();
}
