using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the home page, which shows the whole label at a glance.</summary>
internal static class AccueilPages
{
    public static AccueilView Accueil(RenderingContext context, AccueilPage page)
    {
        var index = context.Index;
        var last = index.DernierePubliee;
        return new()
        {
            Layout = context.Layouts.Of(page, context.Palmares.Label.Description, facts: true),
            Situation = Situation.Of(context),
            DernierPalmares = last is null ? null : EditionPages.Resume(context, last),
            Laureats = last is null || last.Laureats.Length > 100 ? [] : EditionPages.Groupes(context, last, new()),
            Chiffres = Chiffres(context),
            Carte = context.Cartes.Country(
                new("Carte des territoires labellisés", PointDeCarte.LastLabels(index, index.Territoires.Where(index.HasLabel)), CartePages.ListeHref(context)) { DepartementsTellMore = true }),
            Actualites = [.. ArticlePages.Articles(context, TypePage.Actualite).Take(3).Select(a => ArticlePages.Resume(context, a))],
            ToutesLesActualites = context.Lien<ActualitesPage>("Toutes les actualités"),
            TousLesTerritoires = context.Lien<TerritoiresPage>("Tous les territoires"),
            TousLesPalmares = context.Lien<PalmaresPage>("Tous les palmarès"),
            LaCarte = context.Lien<CartePage>("La carte en grand"),
        };
    }

    private static ImmutableArray<ChiffreView> Chiffres(RenderingContext context)
    {
        var index = context.Index;
        var labelled = index.Territoires.Count(index.HasLabel);
        var labels = index.Publiees.Sum(e => e.Laureats.Length);
        var partial = index.Publiees.Any(e => !e.ListeComplete)
            ? $"Ce que ce site connaît{Francais.Insecable}: plusieurs listes sont partielles."
            : null;
        return
        [
            new(Francais.Nombre(labelled), labelled < 2 ? "territoire labellisé" : "territoires labellisés", partial),
            new(Francais.Nombre(index.Publiees.Length), index.Publiees.Length < 2 ? "édition" : "éditions", null),
            new(Francais.Nombre(labels), labels < 2 ? "label recensé" : "labels recensés", partial),
            new(Francais.Nombre(index.ByDepartement.Count), index.ByDepartement.Count < 2 ? "département" : "départements", null),
        ];
    }
}
