using System.Net;

namespace SiteGen.Rendering;

/// <summary>Which files a browser asks for because of a tag.</summary>
internal static class ResourceReader
{
    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    public static void Read(ReadOnlySpan<char> tag, TagAttributes attributes, List<Resource> resources)
    {
        switch (tag)
        {
            case "link" when KindOf(attributes) is { } kind:
                Add(kind, attributes.Href, resources);
                break;
            case "script" when attributes.HasSrc:
                Add(ResourceKind.Script, attributes.Src, resources);
                break;
            case "script" when !attributes.Href.IsEmpty:
                Add(ResourceKind.Script, attributes.Href, resources);
                break;
            case "image" or "use" or "feImage" when !attributes.Href.IsEmpty:
                Add(ResourceKind.Image, attributes.Href, resources);
                break;
            case "object":
                AddIfAny(ResourceKind.Object, attributes.Data, resources);
                break;
            default:
                if (attributes.HasSrc)
                {
                    Add(KindOfSource(tag), attributes.Src, resources);
                }

                AddSet(attributes.Srcset, resources);
                AddIfAny(ResourceKind.Image, attributes.Poster, resources);
                break;
        }
    }

    private static ResourceKind KindOfSource(ReadOnlySpan<char> tag) => tag switch
    {
        "iframe" => ResourceKind.Frame,
        "embed" => ResourceKind.Object,
        "audio" or "video" or "source" or "track" => ResourceKind.Media,
        _ => ResourceKind.Image,
    };

    /// <summary>What a <c>link</c> loads; null for one that only says where something is, as a canonical address does.</summary>
    private static ResourceKind? KindOf(TagAttributes link)
    {
        foreach (var range in link.Rel.Split(' '))
        {
            ResourceKind? kind = link.Rel[range] switch
            {
                "stylesheet" => ResourceKind.Style,
                "icon" or "apple-touch-icon" or "mask-icon" => ResourceKind.Image,
                "manifest" => ResourceKind.Manifest,
                "modulepreload" => ResourceKind.Script,
                "preload" => KindOfPreload(link.As),
                "prefetch" or "prerender" or "preconnect" or "dns-prefetch" => ResourceKind.Ahead,
                _ => null,
            };
            if (kind is not null)
            {
                return kind;
            }
        }

        return null;
    }

    private static ResourceKind KindOfPreload(ReadOnlySpan<char> what) => what switch
    {
        "style" => ResourceKind.Style,
        "script" => ResourceKind.Script,
        "font" => ResourceKind.Font,
        "image" => ResourceKind.Image,
        "audio" or "video" or "track" => ResourceKind.Media,
        _ => ResourceKind.Ahead,
    };

    /// <summary>« petite.png 1x, grande.png 2x »: a comma after blanks separates, one inside an address does not.</summary>
    private static void AddSet(ReadOnlySpan<char> set, List<Resource> resources)
    {
        while (set.TrimStart(" \n\r\t,") is { IsEmpty: false } rest)
        {
            var end = rest.IndexOfAny(" \n\r\t") is >= 0 and var blank ? blank : rest.Length;
            var address = rest[..end].TrimEnd(',');
            Add(ResourceKind.Image, address, resources);
            set = rest[end..];
            if (address.Length == end)
            {
                set = set.IndexOf(',') is >= 0 and var comma ? set[comma..] : default;
            }
        }
    }

    private static void AddIfAny(ResourceKind kind, ReadOnlySpan<char> address, List<Resource> resources)
    {
        if (!address.IsEmpty)
        {
            Add(kind, address, resources);
        }
    }

    private static void Add(ResourceKind kind, ReadOnlySpan<char> address, List<Resource> resources)
    {
        var written = address.ToString();
        var decoded = written.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(written) : written;
        if (decoded.StartsWith('#'))
        {
            // A part of the page itself, or of an address that was refused.
            return;
        }

        var fragment = decoded.StartsWith("data:", IgnoreCase) ? -1 : decoded.IndexOf('#', StringComparison.Ordinal);
        resources.Add(new(kind, fragment < 0 ? decoded : decoded[..fragment]));
    }
}
