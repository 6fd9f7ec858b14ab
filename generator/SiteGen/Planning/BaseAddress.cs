namespace SiteGen.Planning;

/// <summary>Where the site is published: the one place where the base path is put before a route.</summary>
public sealed class BaseAddress(Uri url)
{
    /// <summary><c>https://host</c>, without a final slash.</summary>
    public string Origin { get; } = url.GetLeftPart(UriPartial.Authority);

    /// <summary>Empty, or <c>/tnl</c>, without a final slash.</summary>
    public string Path { get; } = url.AbsolutePath.TrimEnd('/');

    /// <summary>The address to write in a page: from the root of the host.</summary>
    public string Href(Route route) => Path + route.Path;

    /// <summary>The whole address, for what leaves the site: canonical links, feeds, data.</summary>
    public string Absolute(Route route) => Origin + Path + route.Path;

    /// <summary>The path below the base that an address written in a page leads to, without its fragment; false when it leaves the site.</summary>
    /// <remarks>A whole address (<c>https://…</c>) is a fact of the data, even on the site's own host, where other things may stand.</remarks>
    public bool TryGetRoute(ReadOnlySpan<char> address, out ReadOnlySpan<char> path)
    {
        path = address;
        if (!address.StartsWith("/", StringComparison.Ordinal)
            || address.StartsWith("//", StringComparison.Ordinal)
            || !address.StartsWith(Path, StringComparison.Ordinal))
        {
            return false;
        }

        path = address[Path.Length..];
        var end = path.IndexOfAny('#', '?');
        path = end < 0 ? path : path[..end];
        return path.StartsWith("/", StringComparison.Ordinal);
    }

    /// <summary>Whether an address is that of another host.</summary>
    public bool IsElsewhere(ReadOnlySpan<char> address) =>
        (address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("//", StringComparison.Ordinal))
        && !(address.StartsWith(Origin, StringComparison.Ordinal) && address[Origin.Length..].StartsWith("/", StringComparison.Ordinal));
}
