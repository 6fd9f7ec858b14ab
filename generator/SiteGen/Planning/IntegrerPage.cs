using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>The last label of a territory as a page for the frame of another site: no menu, no footer, one link.</summary>
public sealed record IntegrerPage(Territoire Territoire, Distinction Distinction, Route Route, string Titre) : PlannedPage(Route, Titre, Distinction.Laureat.Span)
{
    public override bool HorsIndex => true;
}
