using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>The campaign of an edition: when applications open and close, both days included.</summary>
public sealed record Candidature(DatePartielle? Ouverture, DatePartielle? Cloture, Uri? Url, Provenance Provenance, SourceSpan Span);
