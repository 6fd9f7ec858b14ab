namespace SiteGen.Diagnostics;

/// <summary>Another place that explains a diagnostic: the first of two duplicates, the record behind a page.</summary>
public sealed record RelatedSpan(SourceSpan Span, string Message);
