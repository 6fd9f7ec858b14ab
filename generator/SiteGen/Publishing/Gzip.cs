using System.IO.Compression;

namespace SiteGen.Publishing;

/// <summary>What a file weighs on the wire, where a server compresses it.</summary>
internal static class Gzip
{
    /// <summary>Compressed already: a server sends them as they are.</summary>
    private static readonly string[] Dense = [".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".woff2", ".woff", ".zip", ".ods", ".pdf", ".mp4", ".webm"];

    [ThreadStatic]
    private static MemoryStream? _stream;

    public static long Weight(ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        var stream = _stream ??= new();
        stream.SetLength(0);
        using (var gzip = new GZipStream(stream, level, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return stream.Length;
    }

    public static bool IsDense(string path) => Dense.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
