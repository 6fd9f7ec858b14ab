using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing;
using SiteGen.Publishing.Badges;
using SiteGen.Publishing.Feeds;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Where the same stands for other programs: feeds, calendar, search of the browser, oEmbed; each on the pages that it has to do with, and only if it is published.</summary>
internal sealed class Alternatives
{
    private readonly RenderingContext _context;
    private readonly ImmutableArray<LienAlternatifView> _palmares;
    private readonly ImmutableArray<LienAlternatifView> _actualites;
    private readonly ImmutableArray<LienAlternatifView> _recherche;

    public Alternatives(RenderingContext context)
    {
        _context = context;
        var plan = context.Plan;
        var flux = plan.Files.OfType<FluxFile>().ToLookup(f => f.Sujet);
        ImmutableArray<LienAlternatifView> InHead(SujetDeFlux sujet) =>
            [.. flux[sujet].Select(f => new LienAlternatifView("alternate", AtomFile.MediaType, f.Titre, plan.Address.Absolute(f.Route)))];

        (_palmares, _actualites) = (InHead(SujetDeFlux.Palmares), InHead(SujetDeFlux.Actualites));
        _recherche =
        [
            .. plan.Files.OfType<OpenSearchFile>()
                .Select(f => new LienAlternatifView("search", OpenSearchXml.MediaType, plan.Palmares.Label.Nom, plan.Address.Absolute(f.Route))),
        ];

        LienView InPage(string titre, string format, PlannedFile file) => new($"{titre} ({format}, {context.Fichiers.Poids(file.Route)})", plan.Address.Href(file.Route));
        var palmares = flux[SujetDeFlux.Palmares].Select(f => InPage("Suivre les résultats", "Atom", f)).ToList();
        var actualites = flux[SujetDeFlux.Actualites].Select(f => InPage("Suivre les actualités", "Atom", f)).ToList();
        var calendrier = plan.Files.OfType<CalendrierFile>().Select(f => InPage("Calendrier des éditions", "iCalendar", f)).ToList();
        Abonnements = [.. palmares, .. actualites, .. calendrier];
        AuxPalmares = [.. palmares, .. calendrier];
        AuxActualites = [.. actualites, .. calendrier];
    }

    /// <summary>All that can be followed, as links that a reader sees.</summary>
    public ImmutableArray<LienView> Abonnements { get; }

    /// <summary>The results and the dates.</summary>
    public ImmutableArray<LienView> AuxPalmares { get; }

    /// <summary>The news and the dates.</summary>
    public ImmutableArray<LienView> AuxActualites { get; }

    /// <summary>Those of the head of a page.</summary>
    public ImmutableArray<LienAlternatifView> Of(PlannedPage page) => page switch
    {
        AccueilPage => [.. _palmares, .. _actualites, .. _recherche],
        EditionPage { Edition: var edition } => [.. _palmares, .. InApi(page.Titre, _context.Plan.Api?.Of(edition))],
        PalmaresPage => _palmares,
        ActualitesPage or PressePage or PageLibre { Page.Type: not TypePage.Page } => _actualites,
        RecherchePage => _recherche,
        TerritoirePage { Territoire: var territoire } => [.. OEmbed(territoire), .. InApi(page.Titre, _context.Plan.Api?.Of(territoire))],
        _ => [],
    };

    private IEnumerable<LienAlternatifView> OEmbed(Territoire territoire) => _context.Plan.Cadre(territoire) is { } cadre
        ? [new("alternate", OEmbedJson.MediaType, LibelleDeBadge.DuCadre(_context.Plan, territoire), _context.Plan.Address.Absolute(cadre.Route))]
        : [];

    private IEnumerable<LienAlternatifView> InApi(string titre, ApiFile? file) =>
        file is null ? [] : [new("alternate", "application/json", titre, _context.Plan.Address.Absolute(file.Route))];
}
