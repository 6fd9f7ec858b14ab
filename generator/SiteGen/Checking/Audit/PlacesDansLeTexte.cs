using System.Collections.Immutable;
using AngleSharp.Dom;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Rendering;
using SiteGen.Sources;
using SiteGen.Theming;
using SiteGen.Theming.Views;
using SourceSpan = SiteGen.Diagnostics.SourceSpan;

namespace SiteGen.Checking.Audit;

/// <summary>Tells which elements of a page were written in Markdown, and at which line of the file.</summary>
internal sealed class PlacesDansLeTexte
{
    private const int ShortestWords = 4;

    private readonly PageRedigee _file;
    private readonly RenderedText _text;
    private readonly ImmutableArray<(int Start, int End)> _pieces;
    private readonly List<IElement> _headings;
    private readonly List<IElement> _tables;

    private PlacesDansLeTexte(PageRedigee file, RenderedText text, ImmutableArray<(int Start, int End)> pieces, ImmutableArray<IElement> elements)
    {
        (_file, _text, _pieces) = (file, text, pieces);
        _headings = [.. elements.Where(e => IsHeading(e) && IsInside(e))];
        _tables = [.. elements.Where(e => e.LocalName == "table" && IsInside(e))];
    }

    /// <summary>Null for a page that no Markdown file is part of.</summary>
    public static PlacesDansLeTexte? Of(RenderedPage rendue, ImmutableArray<IElement> elements, ContexteDAudit contexte)
    {
        if (rendue.View is not PageView view || ((rendue.Page as PageLibre)?.Page ?? rendue.Page.Texte) is not { } file)
        {
            return null;
        }

        var pieces = ImmutableArray.CreateBuilder<(int, int)>();
        var from = 0;
        foreach (var piece in new[] { view.Texte, view.Suite }.OfType<Html>())
        {
            var start = rendue.Html.IndexOf(piece.Value, from, StringComparison.Ordinal);
            if (start >= 0)
            {
                from = start + piece.Value.Length;
                pieces.Add((start, from));
            }
        }

        return pieces.Count == 0 ? null : new(file, contexte.Textes[file.Fichier], pieces.ToImmutable(), elements);
    }

    /// <summary>Where an element is written; null when the theme wrote it.</summary>
    public SourceSpan? PlaceOf(IElement element)
    {
        if (!IsInside(element))
        {
            return null;
        }

        // A part of a table, a heading or a link is told where that begins.
        for (var at = element; at is not null && IsInside(at); at = at.ParentElement)
        {
            if (Recorded(at) is { } place)
            {
                return place;
            }
        }

        return OfWords(element) ?? new(_file.Fichier, _file.PremiereLigne, 1);
    }

    private SourceSpan? Recorded(IElement element)
    {
        if (element.GetAttribute(element.LocalName == "img" ? "src" : "href") is { } address && _text.Links.Contains(address))
        {
            return _text.Links[address].First().Span;
        }

        // Should a heading have been lost on the way, its number would tell the place of another.
        return IsHeading(element) && _headings.Count == _text.Headings.Length ? _text.Headings[_headings.IndexOf(element)]
            : element.LocalName == "table" && _tables.Count == _text.Tables.Length ? _text.Tables[_tables.IndexOf(element)]
            : null;
    }

    /// <summary>The line that has the first words of an element, when one has.</summary>
    private SourceSpan? OfWords(IElement element)
    {
        var words = AsTyped(element.TextContent.Trim().Split('\n')[0]);
        var index = words.Length < ShortestWords ? -1 : AsTyped(_file.Corps).IndexOf(words, StringComparison.Ordinal);
        if (index < 0)
        {
            return null;
        }

        var (line, column) = new LineIndex(_file.Corps).PlaceOf(index);
        return new(_file.Fichier, line - 1 + _file.PremiereLigne, column, words.Length);
    }

    /// <summary>As keyboards type it, sign for sign: what is rendered has the apostrophes and the spaces of French typography.</summary>
    private static string AsTyped(string text) => text.Replace('’', '\'').Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private bool IsInside(IElement element)
    {
        // A drawing has no place of its own: that of what holds it.
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.SourceReference is { Position.Index: >= 0 and var index })
            {
                return _pieces.Any(p => index >= p.Start && index < p.End);
            }
        }

        return false;
    }

    private static bool IsHeading(IElement element) => element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
}
