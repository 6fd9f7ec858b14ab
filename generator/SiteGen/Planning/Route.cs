namespace SiteGen.Planning;

/// <summary>An address of the site, below its base: <c>/palmares/2022/</c> for a page, <c>/donnees/palmares.csv</c> for a file.</summary>
public readonly record struct Route
{
    private readonly string? _path;

    public Route(string path)
    {
        if (!path.StartsWith('/'))
        {
            throw new ArgumentException($"a route starts with a slash: {path}", nameof(path));
        }

        _path = path;
    }

    /// <summary>The home page is the default.</summary>
    public string Path => _path ?? "/";

    /// <summary>The file that a static host serves at this address, from the root of the output.</summary>
    public string OutputFile => Path.EndsWith('/') ? $"{Path[1..]}index.html" : Path[1..];

    public override string ToString() => Path;
}
