using SiteGen.Diagnostics;
using SiteGen.Planning;

namespace SiteGen.Checking.Audit;

/// <summary>A defect found on a page, and where it comes from.</summary>
/// <param name="Defaut">What is wrong.</param>
/// <param name="Route">The address of the page.</param>
/// <param name="Page">The page, whose record is told.</param>
/// <param name="Texte">The place in the Markdown that it comes from; null when the theme wrote it.</param>
/// <param name="Gabarit">The template that wrote it; null when the Markdown did.</param>
/// <param name="Forme">What its element looks like whatever it holds, as « a.bouton »: a template makes one mistake for many records.</param>
internal sealed record Constat(Defaut Defaut, Route Route, PlannedPage Page, SourceSpan? Texte, string? Gabarit, string? Forme);
