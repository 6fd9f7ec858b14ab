using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>Where a fact comes from: a page, a document, a data set.</summary>
public sealed record Reference(string Id, string Titre, SourceSpan Span)
{
    public Uri? Url { get; init; }

    public string? Document { get; init; }

    public DatePartielle? Date { get; init; }

    public string? Licence { get; init; }
}
