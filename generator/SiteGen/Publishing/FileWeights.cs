using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>What each published file weighs; compressed for those that a page asks for, each once, when it is asked.</summary>
internal sealed class FileWeights
{
    private readonly ConcurrentDictionary<Route, long> _raw = new();
    private readonly ConcurrentDictionary<Route, string> _hashes = new();
    private readonly Func<PlannedFile, ReadOnlyMemory<byte>> _make;
    private readonly ConcurrentDictionary<Route, long> _compressed;

    /// <summary>Only a file that is no asset is looked up here, and made again: the badge of a page that may be too heavy.</summary>
    private readonly Lazy<FrozenDictionary<Route, PlannedFile>> _files;

    /// <param name="plan">The files.</param>
    /// <param name="make">Makes a file again.</param>
    public FileWeights(SitePlan plan, Func<PlannedFile, ReadOnlyMemory<byte>> make)
    {
        _make = make;
        _compressed = new(plan.Files.OfType<AssetFile>().Select(a => KeyValuePair.Create(a.Route, Weigh(a, a.Bytes.Length))));
        _files = new(() => plan.Files.ToFrozenDictionary(f => f.Route));
    }

    /// <summary>Keeps what a file weighs, as it is made.</summary>
    public void Note(PlannedFile file, ReadOnlySpan<byte> bytes)
    {
        _raw[file.Route] = bytes.Length;
        if (file is DataFile)
        {
            _hashes[file.Route] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        }
    }

    /// <summary>The SHA-256 of a data file, in lower-case hexadecimal digits.</summary>
    public string Sha256(Route route) => _hashes[route];

    /// <summary>In bytes, as it is on the disk; 0 for what is no file of the site.</summary>
    public long Raw(Route route) => _raw.GetValueOrDefault(route);

    /// <summary>In bytes, as a server sends it.</summary>
    public long Compressed(Route route) => _compressed.GetOrAdd(route, r => _files.Value.TryGetValue(r, out var file) ? Weigh(file, Raw(r)) : 0);

    /// <summary>No less than that, known without making the file again.</summary>
    public long AtMost(Route route) => _compressed.TryGetValue(route, out var known) ? known : Raw(route);

    private long Weigh(PlannedFile file, long raw) => Gzip.IsDense(file.Route.Path) ? raw : Gzip.Weight(_make(file).Span);
}
