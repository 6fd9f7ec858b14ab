using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using SiteGen.Planning;

namespace SiteGen.Rendering;

/// <summary>Reads the links and the ids out of a page that was just written, and judges the addresses of the files that it asks for.</summary>
/// <remarks>
/// Not a parser of HTML: attribute values in our own output are double-quoted and encoded, so a quote cannot stand in text
/// without being one of ours. It costs microseconds where parsing the page again costs milliseconds.
/// </remarks>
internal static class LinkScanner
{
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789+-.");

    public static LinkRecord Scan(ReadOnlySpan<char> html, ImmutableArray<Resource> resources, PlannedPage page, SitePlan plan)
    {
        var broken = ImmutableArray.CreateBuilder<string>();
        var anchored = ImmutableArray.CreateBuilder<(string, string)>();
        var foreign = ImmutableArray.CreateBuilder<string>();
        var ids = ReadIds(html);
        var rest = html;
        while (NextValue(ref rest, "href=\"", out var href))
        {
            Read(href.Contains('&') ? WebUtility.HtmlDecode(href.ToString()) : href, ids, page, plan, broken, anchored);
        }

        foreach (var (_, address) in resources)
        {
            if (plan.Address.IsElsewhere(address))
            {
                foreign.Add(address);
            }
            else
            {
                Read(address, ids, page, plan, broken, anchored);
            }
        }

        return new(page, broken.ToImmutable(), anchored.ToImmutable(), foreign.ToImmutable(), ids);
    }

    private static ImmutableArray<string> ReadIds(ReadOnlySpan<char> html)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        while (NextValue(ref html, " id=\"", out var id))
        {
            ids.Add(id.ToString());
        }

        return ids.ToImmutable();
    }

    private static bool NextValue(ref ReadOnlySpan<char> rest, string attribute, out ReadOnlySpan<char> value)
    {
        var start = rest.IndexOf(attribute, StringComparison.Ordinal);
        if (start < 0)
        {
            value = default;
            return false;
        }

        rest = rest[(start + attribute.Length)..];
        var end = rest.IndexOf('"');
        value = end < 0 ? rest : rest[..end];
        return true;
    }

    private static void Read(
        ReadOnlySpan<char> address,
        ImmutableArray<string> ids,
        PlannedPage page,
        SitePlan plan,
        ImmutableArray<string>.Builder broken,
        ImmutableArray<(string, string)>.Builder anchored)
    {
        var hash = address.IndexOf('#');
        var fragment = hash < 0 ? string.Empty : address[(hash + 1)..].ToString();
        if (hash == 0)
        {
            if (fragment.Length > 0 && !ids.Contains(fragment))
            {
                broken.Add(address.ToString());
            }
        }
        else if (plan.Address.TryGetRoute(address, out var path))
        {
            // A static host leads /faq to /faq/.
            if (!plan.Has(path) && !plan.Has($"{path}/"))
            {
                broken.Add(address.ToString());
            }
            else if (fragment.Length > 0)
            {
                anchored.Add((path.ToString(), fragment));
            }
        }
        else if (!HasScheme(address))
        {
            broken.Add(address.ToString());
        }
    }

    /// <summary>Whether an address leaves the site: <c>https:</c>, <c>mailto:</c>, <c>tel:</c>, <c>geo:</c>, <c>data:</c>…</summary>
    private static bool HasScheme(ReadOnlySpan<char> address)
    {
        var colon = address.IndexOf(':');
        return colon > 0 && !address[..colon].ContainsAnyExcept(SchemeCharacters);
    }
}
