using System.Collections.Frozen;

namespace SiteGen.Checking.Audit;

/// <summary>The words of WAI-ARIA 1.2, of its graphics module and of its module for publications.</summary>
internal static class Aria
{
    public static readonly FrozenSet<string> Roles = Set(
        "alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition deletion dialog document "
        + "emphasis feed figure form generic grid gridcell group heading img insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio "
        + "meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status "
        + "strong subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem graphics-document graphics-object graphics-symbol "
        + "doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-bibliography doc-biblioref doc-chapter doc-colophon doc-conclusion doc-cover doc-credit doc-credits "
        + "doc-dedication doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example doc-footnote doc-foreword doc-glossary doc-glossref doc-index doc-introduction doc-noteref doc-notice "
        + "doc-pagebreak doc-pagelist doc-part doc-preface doc-prologue doc-pullquote doc-qna doc-subtitle doc-tip doc-toc");

    public static readonly FrozenSet<string> References = Set(
        "aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns");

    /// <summary>By attribute: the values that it may have, for those that have few.</summary>
    public static readonly FrozenDictionary<string, FrozenSet<string>> Values = new Dictionary<string, FrozenSet<string>>
    {
        ["aria-atomic"] = Set("true false"),
        ["aria-autocomplete"] = Set("inline list both none"),
        ["aria-busy"] = Set("true false"),
        ["aria-checked"] = Set("true false mixed undefined"),
        ["aria-current"] = Set("page step location date time true false"),
        ["aria-disabled"] = Set("true false"),
        ["aria-expanded"] = Set("true false undefined"),
        ["aria-haspopup"] = Set("true false menu listbox tree grid dialog"),
        ["aria-hidden"] = Set("true false undefined"),
        ["aria-invalid"] = Set("true false grammar spelling"),
        ["aria-live"] = Set("assertive off polite"),
        ["aria-modal"] = Set("true false"),
        ["aria-multiline"] = Set("true false"),
        ["aria-multiselectable"] = Set("true false"),
        ["aria-orientation"] = Set("horizontal vertical undefined"),
        ["aria-pressed"] = Set("true false mixed undefined"),
        ["aria-readonly"] = Set("true false"),
        ["aria-required"] = Set("true false"),
        ["aria-selected"] = Set("true false undefined"),
        ["aria-sort"] = Set("ascending descending none other"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly FrozenSet<string> Attributes = Set(
        string.Join(' ', References) + " " + string.Join(' ', Values.Keys) + " "
        + "aria-braillelabel aria-brailleroledescription aria-colcount aria-colindex aria-colindextext aria-colspan aria-description aria-dropeffect aria-grabbed aria-keyshortcuts aria-label "
        + "aria-level aria-placeholder aria-posinset aria-relevant aria-roledescription aria-rowcount aria-rowindex aria-rowindextext aria-rowspan aria-setsize aria-valuemax aria-valuemin "
        + "aria-valuenow aria-valuetext");

    /// <summary>HTML reads these words in any case.</summary>
    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
