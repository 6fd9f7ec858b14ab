using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SiteGen.Rendering;
using SiteGen.Theming;
using SiteGen.Theming.Views;
using SourceSpan = SiteGen.Diagnostics.SourceSpan;

namespace SiteGen.Checking.Audit;

/// <summary>A page as a browser reads it, for the rules to look at and to tell what is wrong.</summary>
internal sealed class PageLue
{
    private readonly ILookup<string, IElement> _byName;
    private readonly PlacesDansLeTexte? _places;
    private readonly ImmutableArray<Constat>.Builder _constats = ImmutableArray.CreateBuilder<Constat>();

    public PageLue(RenderedPage rendue, IHtmlDocument document, ImmutableArray<ErreurDeLecture> erreurs, ContexteDAudit contexte)
    {
        (Rendue, Document, Erreurs, Contexte) = (rendue, document, erreurs, contexte);
        Elements = [.. document.All];
        _byName = Elements.ToLookup(e => e.LocalName, StringComparer.Ordinal);
        Gabarits = contexte.Theme.GabaritsDe(rendue.View);
        _places = PlacesDansLeTexte.Of(rendue, Elements, contexte);
        Navigation = NavigationRule.Read(this);
    }

    public RenderedPage Rendue { get; }

    public IHtmlDocument Document { get; }

    public ContexteDAudit Contexte { get; }

    /// <summary>The templates that it was written with.</summary>
    public Gabarits Gabarits { get; }

    /// <summary>What the parser had to put right.</summary>
    public ImmutableArray<ErreurDeLecture> Erreurs { get; }

    /// <summary>Every element, in the order of the page.</summary>
    public ImmutableArray<IElement> Elements { get; }

    /// <summary>Whether the page only leads elsewhere: nobody stays on it long enough for menus and landmarks.</summary>
    public bool EstUneRedirection => Rendue.View is RedirectionView;

    /// <summary>Whether it is read in the frame of a page of another site, which has the menu, the landmarks and the skip link of both.</summary>
    public bool EstDansUnCadre => Rendue.View is IntegrerView;

    /// <summary>Its ways around the site; null on a page that only leads elsewhere, or that stands in another.</summary>
    public SystemesDeNavigation? Navigation { get; }

    public ImmutableArray<Constat> Constats => [.. _constats];

    /// <summary>The elements of these names, in the order of the page for each.</summary>
    public IEnumerable<IElement> Named(params ReadOnlySpan<string> names)
    {
        IEnumerable<IElement> found = [];
        foreach (var name in names)
        {
            found = found.Concat(_byName[name]);
        }

        return found;
    }

    /// <summary>Where an element is written in Markdown; null when the theme wrote it.</summary>
    public SourceSpan? PlaceInText(IElement element) => _places?.PlaceOf(element);

    /// <summary>Tells a defect of an element, or of the page as a whole when there is none to show.</summary>
    public void Tell(Defaut defaut, IElement? element = null)
    {
        var texte = element is null ? null : PlaceInText(element);
        var gabarit = texte is not null ? null : element?.ParentElement?.Closest("main") is not null ? Gabarits.Contenu : Gabarits.Cadre;
        _constats.Add(new(defaut, Rendue.Route, Rendue.Page, texte, gabarit, element is null ? null : $"{element.LocalName}.{element.ClassName}"));
    }

    /// <summary>Tells what the parser put right, which has a place in the HTML but no element.</summary>
    public void TellAt(Defaut defaut, int index)
    {
        var nearest = Elements.Where(e => e.SourceReference is { Position.Index: >= 0 } source && source.Position.Index <= index).MaxBy(e => e.SourceReference!.Position.Index);
        Tell(defaut, nearest);
    }
}
