using System.Collections.Immutable;
using SiteGen.Planning;

namespace SiteGen.Checking.Audit;

/// <summary>The little that is kept of a page once it is judged: what is wrong with it alone, and what is compared with the other pages.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Page">The page; where a redirection leads to.</param>
/// <param name="Cadre">The template of what surrounds its content.</param>
/// <param name="Constats">What is wrong with it alone.</param>
/// <param name="Titre">The content of <c>title</c>; null when it has none.</param>
/// <param name="Navigation">Its ways around the site; null on a redirection, which is left at once.</param>
internal sealed record FaitsDePage(
    Route Route, PlannedPage Page, string Cadre, ImmutableArray<Constat> Constats, string? Titre, SystemesDeNavigation? Navigation)
{
    /// <summary>A defect of what surrounds the content of this page.</summary>
    public Constat Constat(Defaut defaut) => new(defaut, Route, Page, null, Cadre, null);
}
