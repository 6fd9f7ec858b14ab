using System.Collections.Frozen;
using AngleSharp.Dom;

namespace SiteGen.Checking.Audit;

/// <summary>Forms (theme 11 of RGAA 4.1.2).</summary>
internal static class FormRules
{
    private static readonly FrozenSet<string> Tokens = (
        "on off name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password current-password one-time-code organization-title organization "
        + "street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name cc-given-name "
        + "cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url "
        + "photo tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp shipping billing home work mobile fax pager webauthn")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>RGAA 11.1: a field has a label.</summary>
    public static void Label(PageLue page)
    {
        foreach (var field in Fields(page).Where(f => NomAccessible.Of(f).Length == 0))
        {
            page.Tell(StructureErrors.FieldWithoutLabel(Extrait.Of(field)), field);
        }
    }

    /// <summary>RGAA 11.5 and 11.6: choices of one question stand in a group, and a group has a legend.</summary>
    public static void Groups(PageLue page)
    {
        foreach (var group in page.Elements.Where(IsGroup).Where(g => g.QuerySelector("input, select, textarea") is not null && NameOf(g).Length == 0))
        {
            page.Tell(StructureErrors.GroupWithoutLegend(Extrait.Of(group), "n’a pas de légende"), group);
        }

        var radios = page.Named("input").Where(i => i.GetAttribute("type")?.ToLowerInvariant() == "radio" && i.GetAttribute("name") is { Length: > 0 });
        foreach (var choice in radios.GroupBy(r => (r.Closest("form"), r.GetAttribute("name"))).Where(g => g.Skip(1).Any() && !g.Any(IsInGroup)))
        {
            page.Tell(StructureErrors.GroupWithoutLegend(Extrait.Of(choice.First()), "fait partie d’un choix que rien ne réunit"), choice.First());
        }
    }

    /// <summary>RGAA 11.13: what a field is for is said in the words of HTML.</summary>
    public static void Autocomplete(PageLue page)
    {
        foreach (var field in page.Named("input", "select", "textarea", "form"))
        {
            if (field.GetAttribute("autocomplete") is { } value && value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(t => !Tokens.Contains(t) && !t.StartsWith("section-", StringComparison.OrdinalIgnoreCase)))
            {
                page.Tell(StructureErrors.WrongAutocomplete(Extrait.Of(field), value), field);
            }
        }
    }

    private static IEnumerable<IElement> Fields(PageLue page) =>
        page.Named("input", "select", "textarea").Where(f => f.LocalName != "input" || f.GetAttribute("type")?.ToLowerInvariant() is not ("hidden" or "submit" or "reset" or "button" or "image"));

    private static bool IsGroup(IElement element) => element.LocalName == "fieldset" || element.GetAttribute("role") is "group" or "radiogroup";

    private static string NameOf(IElement group) => group.LocalName == "fieldset" ? NomAccessible.Of(group) : NomAccessible.ByAttributes(group);

    private static bool IsInGroup(IElement radio) => radio.Closest("fieldset, [role=radiogroup], [role=group]") is not null;
}
