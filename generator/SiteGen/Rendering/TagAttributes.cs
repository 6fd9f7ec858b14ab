namespace SiteGen.Rendering;

/// <summary>The attributes of one tag that say what a browser will ask for or do; empty for those that it has not.</summary>
internal readonly ref struct TagAttributes
{
    /// <summary>Reads them off a tag, and notes the style and the code that stand in its attributes.</summary>
    public TagAttributes(ReadOnlySpan<char> attributes, List<InlineCode> inline)
    {
        while (HtmlTags.NextAttribute(ref attributes, out var name, out var value))
        {
            switch (name)
            {
                case "id":
                    Id = value;
                    break;
                case "aria-labelledby":
                    LabelledBy = value;
                    break;
                case "href" or "xlink:href":
                    Href = value;
                    break;
                case "src":
                    Src = value;
                    HasSrc = true;
                    break;
                case "srcset":
                    Srcset = value;
                    break;
                case "rel":
                    Rel = value;
                    break;
                case "as":
                    As = value;
                    break;
                case "type":
                    Type = value;
                    break;
                case "data":
                    Data = value;
                    break;
                case "poster":
                    Poster = value;
                    break;
                case "action" or "formaction":
                    Action = value;
                    break;
            }

            if (InlineCode.OfAttribute(name, value) is { } code)
            {
                inline.Add(code);
            }
        }
    }

    public ReadOnlySpan<char> Id { get; }

    public ReadOnlySpan<char> LabelledBy { get; }

    public ReadOnlySpan<char> Href { get; }

    /// <summary>An empty one asks for something that is not there.</summary>
    public ReadOnlySpan<char> Src { get; }

    public bool HasSrc { get; }

    public ReadOnlySpan<char> Srcset { get; }

    public ReadOnlySpan<char> Rel { get; }

    public ReadOnlySpan<char> As { get; }

    public ReadOnlySpan<char> Type { get; }

    public ReadOnlySpan<char> Data { get; }

    public ReadOnlySpan<char> Poster { get; }

    public ReadOnlySpan<char> Action { get; }
}
