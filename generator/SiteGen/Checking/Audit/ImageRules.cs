using AngleSharp.Dom;

namespace SiteGen.Checking.Audit;

/// <summary>Images and frames (themes 1 and 2 of RGAA 4.1.2).</summary>
internal static class ImageRules
{
    /// <summary>RGAA 1.1 and 1.2: what informs has an alternative, what decorates is ignored.</summary>
    public static void Alternative(PageLue page)
    {
        foreach (var image in page.Elements.Where(IsImage))
        {
            if (!IsDecoration(image) && NomAccessible.Of(image).Length == 0)
            {
                page.Tell(ContenuErrors.ImageWithoutAlternative(Extrait.Of(image)), image);
            }
        }
    }

    /// <summary>RGAA 1.9: a caption and its image are tied together; that of a quotation or of a table alone is none of an image.</summary>
    public static void Caption(PageLue page)
    {
        foreach (var caption in page.Named("figcaption"))
        {
            if (caption.ParentElement is { LocalName: "figure" } figure && figure.QuerySelector("img, svg, canvas, object, embed, [role=img]") is not null
                && (figure.GetAttribute("role") is not ("figure" or "group") || !IsNamedBy(figure, caption)))
            {
                page.Tell(ContenuErrors.CaptionApart(Extrait.Of(figure), Extrait.Court(Extrait.Texte(caption), 40)), figure);
            }
        }
    }

    /// <summary>RGAA 2.1: a frame has a title.</summary>
    public static void FrameTitle(PageLue page)
    {
        foreach (var frame in page.Named("iframe", "frame").Where(f => string.IsNullOrWhiteSpace(f.GetAttribute("title"))))
        {
            page.Tell(ContenuErrors.FrameWithoutTitle(Extrait.Of(frame)), frame);
        }
    }

    /// <summary>An <c>svg</c> inside another is a part of it.</summary>
    private static bool IsImage(IElement element) => element.LocalName switch
    {
        "img" or "object" or "embed" or "canvas" => true,
        "input" => string.Equals(element.GetAttribute("type"), "image", StringComparison.OrdinalIgnoreCase),
        "svg" => element.ParentElement?.Closest("svg") is null,
        "area" => element.HasAttribute("href"),
        _ => element.GetAttribute("role") == "img",
    };

    private static bool IsDecoration(IElement image) =>
        image.Closest("[aria-hidden=true], [hidden]") is not null
        || image is { LocalName: "img" } && (image.GetAttribute("role") is "presentation" or "none" || image.GetAttribute("alt") is { } alt && string.IsNullOrWhiteSpace(alt));

    /// <summary>By the same words, or by a reference to the caption or to the part of it that names the figure.</summary>
    private static bool IsNamedBy(IElement figure, IElement caption) =>
        (figure.GetAttribute("aria-label") is { } label && Extrait.OnOneLine(label) == Extrait.Texte(caption))
        || (figure.GetAttribute("aria-labelledby") is { } id && figure.Owner?.GetElementById(id) is { } named && named.Ancestors().Prepend(named).Contains(caption));
}
