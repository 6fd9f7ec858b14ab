namespace SiteGen.Theming;

/// <summary>The files of the templates that a page is written with, from the root of the project.</summary>
/// <param name="Cadre">What surrounds the content: head, header, footer.</param>
/// <param name="Contenu">What stands in <c>main</c>.</param>
public sealed record Gabarits(string Cadre, string Contenu);
