using System.Collections.Frozen;
using AngleSharp.Dom;

namespace SiteGen.Checking.Audit;

/// <summary>What may stand in what (the content model of HTML), as far as a parser puts up with the contrary.</summary>
internal static class ModeleDeContenu
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul");

    /// <summary>Elements that hold phrases and nothing larger.</summary>
    private static readonly FrozenSet<string> HoldPhrases = Set(
        "abbr b bdi bdo button cite code data dfn em h1 h2 h3 h4 h5 h6 i kbd label legend mark output p pre q s samp small span strong sub summary sup time u var");

    private static readonly FrozenSet<string> Phrases = Set(
        "a abbr b bdi bdo cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup svg text time tspan u use var wbr");

    /// <summary>By element: the only children it may have.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Children = new Dictionary<string, FrozenSet<string>>
    {
        ["hgroup"] = Set("p h1 h2 h3 h4 h5 h6 script template"),
        ["select"] = Set("option optgroup hr script template button"),
        ["optgroup"] = Set("option legend script template"),
        ["picture"] = Set("source img script template"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>By element: the only parents it may have.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Parents = new Dictionary<string, FrozenSet<string>>
    {
        ["figcaption"] = Set("figure"),
        ["summary"] = Set("details"),
        ["caption"] = Set("table"),
        ["legend"] = Set("fieldset optgroup"),
        ["source"] = Set("picture audio video"),
        ["main"] = Set("body div form"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsPhrasing(IElement element) => Phrases.Contains(element.LocalName);

    /// <summary>Whether a person can act on an element, so that it may not stand in another such.</summary>
    public static bool IsInteractive(IElement element) => element.LocalName switch
    {
        "a" => element.HasAttribute("href"),
        "button" or "select" or "textarea" or "iframe" or "summary" or "embed" => true,
        "input" => !string.Equals(element.GetAttribute("type"), "hidden", StringComparison.OrdinalIgnoreCase),
        "audio" or "video" => element.HasAttribute("controls"),
        _ => false,
    };

    /// <summary>Whether the keyboard stops at an element.</summary>
    public static bool IsFocusable(IElement element) =>
        (IsInteractive(element) && !element.HasAttribute("disabled")) || element.HasAttribute("tabindex");

    /// <summary>The ancestor that an element may not stand in, or null.</summary>
    public static IElement? Refuses(IElement element)
    {
        if (element.NamespaceUri != NamespaceNames.HtmlUri || element.ParentElement is not { } parent)
        {
            return null;
        }

        if ((Children.TryGetValue(parent.LocalName, out var children) && !children.Contains(element.LocalName))
            || (Parents.TryGetValue(element.LocalName, out var parents) && !parents.Contains(parent.LocalName)))
        {
            return parent;
        }

        return Blocks.Contains(element.LocalName) ? Ancestor(element, e => HoldPhrases.Contains(e.LocalName) && !IsTitleOf(e, element))
            : IsInteractive(element) ? Ancestor(element, e => e.LocalName is "a" or "button" && IsInteractive(e))
            : null;
    }

    /// <summary>A legend or a summary may hold a heading.</summary>
    private static bool IsTitleOf(IElement holder, IElement element) =>
        holder.LocalName is "legend" or "summary" && element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hgroup";

    private static IElement? Ancestor(IElement element, Func<IElement, bool> isRefusing)
    {
        for (var ancestor = element.ParentElement; ancestor is not null; ancestor = ancestor.ParentElement)
        {
            if (isRefusing(ancestor))
            {
                return ancestor;
            }

            // An embedded drawing is a world of its own.
            if (ancestor.LocalName is "svg" or "foreignObject")
            {
                return null;
            }
        }

        return null;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
