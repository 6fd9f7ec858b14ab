using SiteGen.Planning;
using SiteGen.Publishing.Badges;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the pages that other sites frame.</summary>
internal static class IntegrerPages
{
    public static IntegrerView Cadre(RenderingContext context, IntegrerPage page)
    {
        var plan = context.Plan;
        var territoire = plan.Page(page.Territoire);
        return new()
        {
            Layout = context.Layouts.Of(page, description: null) with
            {
                TitreDocument = LibelleDeBadge.Titre(plan, page.Distinction, context.Niveaux),
                Canonique = plan.Address.Absolute(territoire.Route),
                HorsIndex = true,
            },
            Annee = page.Distinction.Edition.Annee,
            Niveau = context.Niveau(page.Distinction),
            Badge = plan.Badges[page.Territoire.Id].FirstOrDefault() is { } badge ? plan.Address.Href(badge.Route) : null,
            Alternative = LibelleDeBadge.Label(plan, page.Distinction, context.Niveaux),
            Territoire = context.Lien(territoire),
        };
    }
}
