using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Planning;

/// <summary>Finds what each Atom feed announces. Its dates are those of the data: what has no whole day stands in none, and a feed without any date is not published.</summary>
internal sealed class FluxPlanner(PalmaresIndex index, IEnumerable<PlannedPage> pages)
{
    /// <summary>A reader asks for news again and again: older ones stay on the site. Editions are few, and all stand in theirs.</summary>
    private const int MostNews = 50;

    private readonly HeureDuSite _heure = new(index.Palmares.Site);

    public IEnumerable<FluxFile> Plan()
    {
        // Before the first results a reader may already subscribe, if the data has a day.
        var editions = pages.OfType<EditionPage>().Where(p => p.Edition.Statut == StatutEdition.Publiee).Select(Entree).OfType<EntreeDeFlux>();
        var news = pages.OfType<PageLibre>().Where(p => p.Page.Type is TypePage.Actualite or TypePage.Communique).Select(Entree).OfType<EntreeDeFlux>();
        return ((FluxFile?[])
        [
            Flux(SujetDeFlux.Palmares, "Palmarès", Newest(editions), index.MisesAJour.DesDonnees, "/palmares.atom"),
            Flux(SujetDeFlux.Actualites, "Actualités", [.. Newest(news).Take(MostNews)], null, "/actualites.atom"),
        ]).OfType<FluxFile>();
    }

    private FluxFile? Flux(SujetDeFlux sujet, string titre, ImmutableArray<EntreeDeFlux> entrees, DateOnly? otherwise, string path)
    {
        var last = entrees.IsEmpty ? (otherwise is { } day ? _heure.Of(day) : null) : entrees.Max(e => (DateTimeOffset?)e.MiseAJour);
        return last is { } known && Identifiants.OfAuthority(index.Palmares) is not null ? new(sujet, $"{index.Palmares.Label.Nom} – {titre}", entrees, known, new(path)) : null;
    }

    private EntreeDeFlux? Entree(EditionPage page)
    {
        var edition = page.Edition;
        if (index.MisesAJour.Of(edition) is not { } last)
        {
            return null;
        }

        // The evening of the results has a time; what comes on a later day has none.
        DateTimeOffset? published = edition.Resultats is { } resultats ? _heure.Of(resultats) : MisesAJour.Announced(edition) is { } day ? _heure.Of(day) : null;
        var updated = _heure.Of(last);
        return new(page, published, published > updated ? published.Value : updated);
    }

    private EntreeDeFlux? Entree(PageLibre page) =>
        page.Page.Date is { } date && date.TryGetDay(out var day) ? new(page, _heure.Of(day.Value), _heure.Of(day.Value)) : null;

    private static ImmutableArray<EntreeDeFlux> Newest(IEnumerable<EntreeDeFlux> entrees) =>
        [.. entrees.OrderByDescending(e => e.Publiee ?? e.MiseAJour).ThenBy(e => e.Page.Route.Path, StringComparer.Ordinal)];
}
