using System.Collections.Immutable;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using SiteGen.Rendering;

namespace SiteGen.Checking.Audit;

/// <summary>Reads one page as a browser does, and asks every rule about it.</summary>
internal static class PageAudit
{
    private static readonly Action<PageLue>[] Rules =
    [
        ImageRules.Alternative,
        ImageRules.Caption,
        ImageRules.FrameTitle,
        TableRules.Title,
        TableRules.Headers,
        TableRules.Layout,
        LinkRules.Name,
        LinkRules.Meaning,
        LinkRules.SameNameSameTarget,
        LinkRules.NameContainsVisibleText,
        LinkRules.NewWindow,
        DownloadRules.Said,
        AriaRules.Vocabulary,
        AriaRules.HiddenIsNotReached,
        AriaRules.ButtonName,
        CodeRules.Doctype,
        CodeRules.Nesting,
        CodeRules.Ids,
        CodeRules.Presentation,
        LanguageRules.OfPage,
        LanguageRules.OfPassages,
        LanguageRules.Title,
        StructureRules.OneFirstHeading,
        StructureRules.Levels,
        StructureRules.HeadingText,
        StructureRules.Landmarks,
        StructureRules.Lists,
        FormRules.Label,
        FormRules.Groups,
        FormRules.Autocomplete,
        NavigationRule.AtLeastTwo,
        KeyboardRules.SkipLink,
        KeyboardRules.Order,
        KeyboardRules.MovesAlone,
    ];

    public static FaitsDePage Of(RenderedPage rendue, ContexteDAudit contexte)
    {
        var page = Read(rendue, contexte);
        foreach (var rule in Rules)
        {
            rule(page);
        }

        return new(rendue.Route, rendue.Page, page.Gabarits.Cadre, page.Constats, LanguageRules.TitleOf(page), page.Navigation);
    }

    private static PageLue Read(RenderedPage rendue, ContexteDAudit contexte)
    {
        var erreurs = ImmutableArray.CreateBuilder<ErreurDeLecture>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, e) =>
        {
            if (e is HtmlErrorEvent error)
            {
                erreurs.Add(new(error.Code, error.Position.Index));
            }
        };
        var document = parser.ParseDocument(rendue.Html);
        return new(rendue, document, erreurs.ToImmutable(), contexte);
    }
}
