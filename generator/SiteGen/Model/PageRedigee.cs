using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A Markdown file of <c>content/</c>: its front matter, and its body still in Markdown.</summary>
public sealed record PageRedigee(string Fichier, string Titre, string Chemin, SourceSpan Span)
{
    public string? Description { get; init; }

    public DatePartielle? Date { get; init; }

    public ImmutableArray<Located<string>> Alias { get; init; } = [];

    public bool Brouillon { get; init; }

    public TypePage Type { get; init; }

    /// <summary>The Markdown after the front matter.</summary>
    public required string Corps { get; init; }

    /// <summary>How many lines of the file come before the body.</summary>
    public required int PremiereLigne { get; init; }
}
