namespace SiteGen.Model;

/// <summary>What a Markdown file is: a page of its own, a news item or a press release.</summary>
public enum TypePage
{
    Page,
    Actualite,
    Communique,
}
