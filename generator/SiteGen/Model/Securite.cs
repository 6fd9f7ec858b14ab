using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>Where to report a weakness of the site (RFC 9116), and the last day on which that holds.</summary>
public sealed record Securite(Uri Contact, Located<DateOnly> Expire, SourceSpan Span)
{
    /// <summary>What becomes of a report.</summary>
    public Uri? Politique { get; init; }

    /// <summary>The languages that who answers reads.</summary>
    public ImmutableArray<string> Langues { get; init; } = [];
}
