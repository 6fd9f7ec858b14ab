using AngleSharp.Dom;

namespace SiteGen.Checking.Audit;

/// <summary>What is said to assistive technologies by ARIA, and the names of buttons (theme 7 of RGAA 4.1.2).</summary>
internal static class AriaRules
{
    /// <summary>RGAA 7.1: roles, attributes, values and references are those of WAI-ARIA 1.2.</summary>
    public static void Vocabulary(PageLue page)
    {
        foreach (var element in page.Elements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (FaultOf(attribute, element) is { } faute)
                {
                    page.Tell(CodeErrors.WrongAria(Extrait.Of(element), faute), element);
                }
            }
        }
    }

    /// <summary>RGAA 7.1 and 10.8: what is hidden from a screen reader is not reached by the keyboard.</summary>
    public static void HiddenIsNotReached(PageLue page)
    {
        foreach (var element in page.Elements.Where(e => ModeleDeContenu.IsFocusable(e) && e.GetAttribute("tabindex") != "-1" && e.Closest("[hidden], [inert]") is null))
        {
            if (element.Closest("[aria-hidden=true]") is not null)
            {
                page.Tell(CodeErrors.HiddenYetFocusable(Extrait.Of(element)), element);
            }
        }
    }

    /// <summary>RGAA 7.1 and 11.9: a button has a name.</summary>
    public static void ButtonName(PageLue page)
    {
        foreach (var button in page.Elements.Where(e => IsButton(e) && NomAccessible.Of(e).Length == 0))
        {
            page.Tell(CodeErrors.ButtonWithoutName(Extrait.Of(button)), button);
        }
    }

    private static string? FaultOf(IAttr attribute, IElement element)
    {
        if (attribute.Name == "role")
        {
            return attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } roles
                ? roles.FirstOrDefault(r => !Aria.Roles.Contains(r)) is { } unknown ? $"le rôle « {unknown} » n’existe pas" : null
                : "le rôle est vide";
        }

        if (!attribute.Name.StartsWith("aria-", StringComparison.Ordinal))
        {
            return null;
        }

        if (!Aria.Attributes.Contains(attribute.Name))
        {
            return $"l’attribut « {attribute.Name} » n’existe pas";
        }

        if (Aria.Values.TryGetValue(attribute.Name, out var values) && !values.Contains(attribute.Value))
        {
            return $"{attribute.Name}=\"{attribute.Value}\" n’est pas une valeur admise";
        }

        return Aria.References.Contains(attribute.Name)
            && attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(id => element.Owner?.GetElementById(id) is null) is { } missing
            ? $"{attribute.Name} renvoie à « {missing} », qui n’est l’id d’aucun élément"
            : null;
    }

    private static bool IsButton(IElement element) => element.LocalName switch
    {
        "button" or "summary" => true,
        "input" => element.GetAttribute("type")?.ToLowerInvariant() is "button" or "submit" or "reset",
        _ => element.GetAttribute("role") is "button",
    };
}
