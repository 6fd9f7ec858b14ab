using System.Collections.Immutable;
using SiteGen.Planning;
using SiteGen.Theming;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Makes what surrounds each page: title, description, breadcrumb, the link to report an error.</summary>
internal sealed class LayoutBuilder
{
    private readonly RenderingContext _context;
    private readonly SiteView _site;
    private readonly ImmutableArray<LienView> _fromHome;
    private readonly ImmutableArray<(string Path, string Href)> _menu;

    public LayoutBuilder(RenderingContext context)
    {
        _context = context;
        _site = MakeSite(context);
        Alternatives = new(context);
        _fromHome = [_site.Accueil];
        _menu =
        [
            .. context.Palmares.Site.Navigation
                .Select(n => context.Plan.PageAt(SitePlanner.WithSlash(n.Page.Value)))
                .OfType<PlannedPage>()
                .Select(p => (p.Route.Path, context.Plan.Href(p)))
                .OrderByDescending(m => m.Path.Length),
        ];
    }

    /// <summary>Where the site can be followed from elsewhere.</summary>
    public Alternatives Alternatives { get; }

    /// <summary>The layout of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="description">What the page says in a sentence; the description of its Markdown goes before.</param>
    /// <param name="parents">The pages between the home page and this one.</param>
    /// <param name="facts">Whether the page states facts of the palmarès, and so asks for corrections.</param>
    public LayoutView Of(PlannedPage page, string? description, IEnumerable<LienView>? parents = null, bool facts = false) => new(_site)
    {
        Titre = page.Titre,
        TitreDocument = page is AccueilPage ? TitleOfHome() : $"{page.Titre} – {_site.Nom}",
        Description = Text(page)?.Description ?? description,
        Canonique = page is IntrouvablePage ? null : _context.Plan.Address.Absolute(page.Route),
        Alternatives = Alternatives.Of(page),
        EstArticle = page is PageLibre { Page.Type: not Model.TypePage.Page },
        Ariane = page is AccueilPage ? [] : [.. _fromHome, .. parents ?? []],
        EntreeCourante = MenuEntryOf(page),
        Signaler = facts ? ReportLink(page) : null,
        HorsIndex = page.HorsIndex,
    };

    /// <summary>The whole text of a page of text.</summary>
    public Html? Texte(PageLibre page) => _context.Texts[page.Page.Fichier].Html;

    /// <summary>The text that Markdown supplies for a generated page: what comes first, and what comes after the page's own content.</summary>
    public (Html? Introduction, Html? Suite) Textes(PlannedPage page) =>
        page.Texte is { } text ? _context.Texts[text.Fichier].AtFirstHeading() : default;

    private static Model.PageRedigee? Text(PlannedPage page) => (page as PageLibre)?.Page ?? page.Texte;

    private static SiteView MakeSite(RenderingContext context)
    {
        var label = context.Palmares.Label;
        var plan = context.Plan;
        return new(label.Nom)
        {
            Sigle = label.Sigle,
            Accroche = label.Accroche,
            Langue = context.Palmares.Site.Langue,
            LangueEtPays = LangueEtPays(context.Palmares.Site.Langue),
            Partage = plan.PartageRoute is { } image ? new(plan.Address.Absolute(image), context.Palmares.Site.Partage!.Texte) : null,
            Accueil = context.Lien<AccueilPage>("Accueil"),
            Recherche = context.Lien<RecherchePage>("Rechercher"),
            Navigation =
            [
                .. context.Palmares.Site.Navigation
                    .Select(n => (n.Titre, Page: plan.PageAt(SitePlanner.WithSlash(n.Page.Value))))
                    .Where(n => n.Page is not null)
                    .Select(n => new LienView(n.Titre, plan.Href(n.Page!))),
            ],
            PiedDePage =
            [
                context.Lien<PlanDuSitePage>("Plan du site"),
                context.Lien<StatistiquesPage>("Statistiques"),
                context.Lien<PressePage>("Presse"),
                context.Lien<DonneesPage>("Données ouvertes"),
                context.Lien<MentionsLegalesPage>("Mentions légales"),
            ],
            Accessibilite = context.Lien<AccessibilitePage>(
                $"Accessibilité{Francais.Insecable}: {label.Accessibilite.Etat}"),
            Organisateur = label.Organisateur is { Url: { } url } o ? new(o.Nom, url.AbsoluteUri) : null,
            Courriel = label.Contact.Courriel,
            LicenceDonnees = Licence(label.LicenceDonnees),
            Assets = plan.Assets,
        };
    }

    /// <summary>French is that of France, where the territories are; another language says its country, or nobody knows it.</summary>
    private static string? LangueEtPays(string langue) => langue switch
    {
        "fr" => "fr_FR",
        [_, _, '-', _, _] => $"{langue[..2]}_{langue[3..].ToUpperInvariant()}",
        _ => null,
    };

    /// <summary>A licence by its SPDX identifier, linked to its page there.</summary>
    internal static LienView? Licence(string? spdx) => Publishing.Licence.Of(spdx) is { } licence ? new(licence.Nom, licence.Url) : null;

    private string TitleOfHome() => _site.Accroche is { } accroche ? $"{_site.Nom} – {accroche}" : _site.Nom;

    private string? MenuEntryOf(PlannedPage page)
    {
        foreach (var (path, href) in _menu)
        {
            if (page.Route.Path.StartsWith(path, StringComparison.Ordinal) && (path != "/" || page is AccueilPage))
            {
                return href;
            }
        }

        return null;
    }

    private LienView? ReportLink(PlannedPage page)
    {
        const string Texte = "Signaler une erreur sur cette page";
        var subject = Uri.EscapeDataString($"Erreur sur la page {Francais.Guillemets(page.Titre)}");
        var address = Uri.EscapeDataString(_context.Plan.Address.Absolute(page.Route));
        if (_context.Palmares.Site.Depot is { } depot)
        {
            return new(Texte, $"{depot.AbsoluteUri.TrimEnd('/')}/issues/new?title={subject}&body={address}");
        }

        return _site.Courriel is { } courriel ? new(Texte, $"mailto:{courriel}?subject={subject}&body={address}") : null;
    }
}
