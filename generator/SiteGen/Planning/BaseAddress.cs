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

    /// <summary>The route that an address leads to, with its fragment cut off; false when it leaves the site.</summary>
    public bool TryGetRoute(ReadOnlySpan<char> address, out ReadOnlySpan<char> path)
    {
        path = address.StartsWith(Origin, StringComparison.Ordinal) ? address[Origin.Length..] : address;
        if (!path.StartsWith(Path, StringComparison.Ordinal))
        {
            return false;
        }

        path = path[Path.Length..];
        var end = path.IndexOfAny('#', '?');
        path = end < 0 ? path : path[..end];
        return path.StartsWith("/", StringComparison.Ordinal) && !path.StartsWith("//", StringComparison.Ordinal);
    }
}
