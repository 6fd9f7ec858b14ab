using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A document of an edition: a file of <c>content/documents/</c>, or an address elsewhere.</summary>
public sealed record DocumentEdition(string Titre, string? Fichier, Uri? Url, SourceSpan Span);
