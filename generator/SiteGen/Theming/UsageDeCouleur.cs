namespace SiteGen.Theming;

/// <summary>What a colour is used for: text of ordinary size, or large text and what is not text (marks, borders of fields, focus).</summary>
public enum UsageDeCouleur
{
    Texte,
    GrandTexteOuSigne,
}
