using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A mention that an edition gave to a territory.</summary>
public sealed record MentionAttribuee(Mention Mention, Territoire Territoire, Provenance Provenance, SourceSpan Span);
