namespace SiteGen.Diagnostics;

/// <summary>A value and where it is written; it carries the place from the file to the binder and no further.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span);
