using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Publishing;

/// <summary>A row of <c>palmares.csv</c>: one label awarded.</summary>
public sealed record PalmaresRow(Distinction Label, SitePlan Plan)
{
    public Edition Edition => Label.Edition;

    public Laureat Laureat => Label.Laureat;
}
