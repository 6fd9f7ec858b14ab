namespace SiteGen.Cli.Geocoding;

/// <summary>One request and what came of it: the bytes of an answer, or why there are none.</summary>
/// <param name="Body">The answer; null when the request failed, or the service does not know the thing (404).</param>
/// <param name="Fault">What failed, in French.</param>
internal sealed record Exchange(byte[]? Body, string? Fault)
{
    /// <summary>Whether to ask again may help: too many requests, a fault of the server, silence, a connection cut.</summary>
    public bool IsPassing { get; init; }

    /// <summary>Whether nothing came back at all.</summary>
    public bool IsSilence { get; init; }

    /// <summary>How long the service asks to be left alone; null when it does not say.</summary>
    public TimeSpan? Wait { get; init; }
}
