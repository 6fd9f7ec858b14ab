using System.Collections.Frozen;
using SiteGen.Planning;
using SiteGen.Rendering;
using SiteGen.Theming;

namespace SiteGen.Checking.Audit;

/// <summary>What the rules know of the site besides the page before them.</summary>
internal sealed record ContexteDAudit(SitePlan Plan, ITheme Theme, FrozenDictionary<string, RenderedText> Textes)
{
    /// <summary>The name by which the site calls itself.</summary>
    public string NomDuSite => Plan.Palmares.Label.Nom;

    public string Langue => Plan.Palmares.Site.Langue;
}
