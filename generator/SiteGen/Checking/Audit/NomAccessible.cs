using AngleSharp.Dom;

namespace SiteGen.Checking.Audit;

/// <summary>The name that an assistive technology gives an element: what HTML alone lets one compute of « Accessible Name and Description Computation 1.2 ».</summary>
internal static class NomAccessible
{
    /// <summary>The name of a link, a button, an image, a field, a table…; empty when it has none.</summary>
    public static string Of(IElement element) => Extrait.OnOneLine(Compute(element, fromReference: false));

    /// <summary>The name of what is never named by what it holds: a landmark, a group.</summary>
    public static string ByAttributes(IElement element) =>
        Extrait.OnOneLine(References(element, "aria-labelledby") ?? element.GetAttribute("aria-label") ?? element.GetAttribute("title") ?? string.Empty);

    /// <summary>The words that are seen in an element, drawings and their titles left out.</summary>
    public static string Vu(IElement element) => Extrait.OnOneLine(Seen(element));

    /// <summary>The texts of the elements that an attribute names by their ids, or null without the attribute.</summary>
    public static string? References(IElement element, string attribute) =>
        element.GetAttribute(attribute) is { } ids
            ? string.Join(' ', ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(id => element.Owner?.GetElementById(id)).OfType<IElement>().Select(e => Compute(e, fromReference: true)))
            : null;

    private static string Compute(IElement element, bool fromReference)
    {
        if (!fromReference && References(element, "aria-labelledby") is { } referenced && !string.IsNullOrWhiteSpace(referenced))
        {
            return referenced;
        }

        if (NonBlank(element, "aria-label") is { } label)
        {
            return label;
        }

        var own = Native(element, fromReference);
        return string.IsNullOrWhiteSpace(own) ? NonBlank(element, "title") ?? string.Empty : own;
    }

    private static string? Native(IElement element, bool fromReference) => element.LocalName switch
    {
        // Other elements that are said to be an image are not named by what they hold.
        not ("img" or "svg" or "object" or "canvas") when element.GetAttribute("role") == "img" => null,
        "img" or "area" => element.GetAttribute("alt"),
        "input" => element.GetAttribute("type")?.ToLowerInvariant() switch
        {
            "image" => element.GetAttribute("alt"),
            "submit" => element.GetAttribute("value") ?? "Envoyer",
            "reset" => element.GetAttribute("value") ?? "Réinitialiser",
            "button" => element.GetAttribute("value"),
            _ => LabelsOf(element, fromReference),
        },
        "select" or "textarea" or "meter" or "progress" or "output" => LabelsOf(element, fromReference),
        "svg" => element.Children.FirstOrDefault(c => c.LocalName == "title")?.TextContent,
        "table" => element.Children.FirstOrDefault(c => c.LocalName == "caption")?.TextContent,
        "fieldset" => element.Children.FirstOrDefault(c => c.LocalName == "legend")?.TextContent,
        "iframe" or "video" or "audio" => null,
        _ => Content(element, fromReference),
    };

    private static string LabelsOf(IElement field, bool fromReference)
    {
        var around = field.Closest("label");
        var named = field.Id is { Length: > 0 } id && field.Owner is { } document ? document.All.Where(e => e.LocalName == "label" && e.GetAttribute("for") == id) : [];
        return string.Join(' ', named.Concat(around is null ? [] : [around]).Distinct().Select(l => Content(l, fromReference)));
    }

    /// <summary>What an element holds; a reference is followed once, or two elements that name each other would never end, and a field in its own label is no part of its name.</summary>
    private static string Content(IElement element, bool fromReference) =>
        string.Concat(element.ChildNodes.Select(node => node switch
        {
            IText text => text.Data,
            IElement { LocalName: "style" or "script" or "template" or "input" or "select" or "textarea" or "meter" or "progress" or "output" } => string.Empty,
            IElement child when IsHidden(child) => string.Empty,
            IElement child => Spaced(child, Compute(child, fromReference)),
            _ => string.Empty,
        }));

    private static string Seen(IElement element) =>
        string.Concat(element.ChildNodes.Select(node => node switch
        {
            IText text => text.Data,
            IElement { LocalName: "style" or "script" or "template" or "svg" or "title" } => string.Empty,
            IElement child => Spaced(child, Seen(child)),
            _ => string.Empty,
        }));

    /// <summary>Words of two blocks do not touch, those of two phrases may.</summary>
    private static string Spaced(IElement child, string text) => ModeleDeContenu.IsPhrasing(child) ? text : $" {text} ";

    private static bool IsHidden(IElement element) => element.GetAttribute("aria-hidden") == "true" || element.HasAttribute("hidden");

    private static string? NonBlank(IElement element, string attribute) =>
        element.GetAttribute(attribute) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
