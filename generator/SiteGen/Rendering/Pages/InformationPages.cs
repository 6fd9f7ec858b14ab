using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the pages about the site itself, and those that Markdown alone fills.</summary>
internal static class InformationPages
{
    /// <summary>The three words that the law allows (article 47 of the law of 11 February 2005, RGAA): without an audit, « non conforme ».</summary>
    public static string EtatDeConformite(Audit? audit) => audit switch
    {
        { TauxConformite: 100 } => "totalement conforme",
        { TauxConformite: >= 50 } => "partiellement conforme",
        _ => "non conforme",
    };

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
            Carte = context.Cartes.Draw(
                "carte-accueil",
                "Carte des territoires labellisés",
                index.Territoires.Where(index.HasLabel).Select(t => index.History(t)[^1]),
                context.Plan.Href(context.Plan.The<TerritoiresPage>())),
            Actualites = [.. Articles(context, TypePage.Actualite).Take(3).Select(a => Resume(context, a))],
            ToutesLesActualites = context.Lien<ActualitesPage>("Toutes les actualités"),
            TousLesTerritoires = context.Lien<TerritoiresPage>("Tous les territoires"),
            TousLesPalmares = context.Lien<PalmaresPage>("Tous les palmarès"),
            LaCarte = context.Lien<CartePage>("La carte en grand"),
        };
    }

    public static CartePageView Carte(RenderingContext context, CartePage page)
    {
        var index = context.Index;
        var labelled = index.Territoires.Where(index.HasLabel).ToList();
        return new()
        {
            Layout = context.Layouts.Of(page, $"La carte des territoires distingués par le label {context.Palmares.Label.Nom}, et la même liste par région.", facts: true),
            Carte = context.Cartes.Draw("carte", "Carte des territoires labellisés", labelled.Select(t => index.History(t)[^1]), "#liste"),
            Listes = TerritoirePages.IsShort(context)
                ?
                [
                    .. PalmaresIndex.InFrenchOrder(context.Plan.Pages.OfType<RegionPage>(), r => r.Titre)
                        .Select(r => (r.Titre, context.Lignes(index.ByRegion[r.Code]))),
                    .. index.Nationaux.IsEmpty ? Array.Empty<(string, ImmutableArray<TerritoireLigneView>)>() : [("Organismes nationaux", context.Lignes(index.Nationaux))],
                ]
                : [],
            Fichiers = context.Fichiers(null),
        };
    }

    public static TextePageView Texte(RenderingContext context, PageLibre page) => new()
    {
        Layout = context.Layouts.Of(page, page.Page.Description, TextParents(context, page)),
        Texte = context.Layouts.Texte(page),
    };

    public static ArticleView Article(RenderingContext context, PageLibre page)
    {
        var isNews = page.Page.Type == TypePage.Actualite;
        var liste = isNews ? context.Lien<ActualitesPage>("Actualités") : context.Lien<PressePage>("Presse");
        var articles = Articles(context, page.Page.Type).ToList();
        var place = articles.FindIndex(a => a.Page.Fichier == page.Page.Fichier);
        return new()
        {
            Layout = context.Layouts.Of(page, page.Page.Description, [liste]),
            Texte = context.Layouts.Texte(page),
            Date = RenderingContext.Date(page.Page.Date),
            Genre = isNews ? "Actualité" : "Communiqué de presse",
            Liste = liste,
            Precedent = place + 1 < articles.Count ? context.Lien(articles[place + 1]) : null,
            Suivant = place > 0 ? context.Lien(articles[place - 1]) : null,
        };
    }

    public static ActualitesView Actualites(RenderingContext context, ActualitesPage page) => new()
    {
        Layout = context.Layouts.Of(page, $"Les actualités du label {context.Palmares.Label.Nom}."),
        Articles = [.. Articles(context, TypePage.Actualite).Select(a => Resume(context, a))],
    };

    public static DonneesView Donnees(RenderingContext context, DonneesPage page)
    {
        var groupes = ImmutableArray.CreateBuilder<(string, ImmutableArray<FichierView>)>();
        groupes.Add(("Toutes les éditions", context.Fichiers(null)));
        foreach (var edition in context.Index.Publiees.Reverse())
        {
            groupes.Add(($"Édition {RenderingContext.Year(edition.Annee)}", context.Fichiers(edition)));
        }

        var label = context.Palmares.Label;
        var licence = LayoutBuilder.Licence(label.LicenceDonnees);
        return new()
        {
            Layout = context.Layouts.Of(page, $"Les données du label {label.Nom}, à réutiliser librement.", facts: true),
            Groupes = [.. groupes.Where(g => !g.Item2.IsEmpty)],
            Licence = licence,
            Citation = $"{label.Nom}, palmarès{(context.Index.DernierePubliee is { } last ? $" jusqu’à l’édition {RenderingContext.Year(last.Annee)}" : string.Empty)}, {context.Plan.Address.Absolute(page.Route)}"
                + (licence is null ? "." : $", {licence.Texte}."),
        };
    }

    public static RechercheView Recherche(RenderingContext context, RecherchePage page) => new()
    {
        Layout = context.Layouts.Of(page, "Trouver un territoire, une édition ou une page du site."),
        Lettres = TerritoirePages.IsShort(context) ? TerritoirePages.Lettres(context) : [],
        Rubriques = [.. Sections(context).Where(s => s.Titre is not "Territoires")],
    };

    public static PlanDuSiteView PlanDuSite(RenderingContext context, PlanDuSitePage page) => new()
    {
        Layout = context.Layouts.Of(page, "Toutes les pages du site, par rubrique."),
        Sections = [.. Sections(context)],
    };

    public static AccessibiliteView Accessibilite(RenderingContext context, AccessibilitePage page)
    {
        var label = context.Palmares.Label;
        return new()
        {
            Layout = context.Layouts.Of(page, "La déclaration d’accessibilité de ce site."),
            Etat = EtatDeConformite(label.Accessibilite),
            Editeur = label.Editeur.Nom ?? label.Organisateur?.Nom ?? label.Nom,
            DateAudit = RenderingContext.Date(label.Accessibilite?.Date),
            Auditeur = label.Accessibilite?.Auditeur,
            Taux = label.Accessibilite is { } audit ? $"{audit.TauxConformite}{Francais.Insecable}%" : null,
            Courriel = label.Contact.Courriel,
        };
    }

    public static MentionsLegalesView MentionsLegales(RenderingContext context, MentionsLegalesPage page)
    {
        var (label, editeur) = (context.Palmares.Label, context.Palmares.Label.Editeur);
        return new()
        {
            Layout = context.Layouts.Of(page, "Qui publie et héberge ce site, et ce qu’il fait des données personnelles."),
            Editeur =
            [
                ("Éditeur", editeur.Nom),
                ("Adresse", editeur.Adresse),
                ("Téléphone", editeur.Telephone ?? label.Contact.Telephone),
                ("Courriel", editeur.Courriel ?? label.Contact.Courriel),
                ("Directeur ou directrice de la publication", editeur.DirecteurPublication),
            ],
            Hebergeur =
            [
                ("Hébergeur", editeur.Hebergeur),
                ("Adresse", editeur.HebergeurAdresse),
                ("Téléphone", editeur.HebergeurTelephone),
            ],
            Courriel = label.Contact.Courriel,
        };
    }

    public static IntrouvableView Introuvable(RenderingContext context, IntrouvablePage page) => new()
    {
        Layout = context.Layouts.Of(page, null),
        Pistes =
        [
            context.Lien<AccueilPage>("Accueil"),
            context.Lien<TerritoiresPage>("Tous les territoires"),
            context.Lien<PalmaresPage>("Tous les palmarès"),
            context.Lien<PlanDuSitePage>("Plan du site"),
        ],
    };

    public static MentionView Mention(RenderingContext context, MentionPage page) => new()
    {
        Layout = context.Layouts.Of(page, page.Mention.Description ?? $"Les territoires qui ont reçu la mention « {page.Mention.Nom} ».", [context.Lien<PalmaresPage>("Palmarès")], facts: true),
        Description = page.Mention.Description,
        Reserve = page.Mention.Provenance.Reserve,
        Attributions =
        [
            .. context.Index.MentionsByMention[page.Mention.Id].Select(m => new MentionRemiseView(
                context.Lien(m.Edition), context.Lien(m.Mention.Territoire), context.Detail(m.Mention.Territoire), m.Mention.Provenance.Reserve)),
        ],
        AutresMentions = [.. context.Palmares.Mentions.Where(m => m.Id != page.Mention.Id).Select(context.Lien)],
    };

    /// <summary>News or releases, from the last to the first.</summary>
    public static IEnumerable<PageLibre> Articles(RenderingContext context, TypePage type) =>
        context.Plan.Pages.OfType<PageLibre>()
            .Where(p => p.Page.Type == type)
            .OrderByDescending(p => p.Page.Date ?? default)
            .ThenBy(p => p.Route.Path, StringComparer.Ordinal);

    public static ActualiteResumeView Resume(RenderingContext context, PageLibre article) =>
        new(context.Lien(article), RenderingContext.Date(article.Page.Date), article.Page.Description);

    /// <summary>The parents of a free page: the pages whose address begins its own.</summary>
    private static IEnumerable<LienView> TextParents(RenderingContext context, PageLibre page)
    {
        var path = page.Route.Path;
        for (var slash = path.IndexOf('/', 1); slash >= 0 && slash < path.Length - 1; slash = path.IndexOf('/', slash + 1))
        {
            if (context.Plan.PageAt(path[..(slash + 1)]) is { } parent)
            {
                yield return context.Lien(parent);
            }
        }
    }

    private static ImmutableArray<ChiffreView> Chiffres(RenderingContext context)
    {
        var index = context.Index;
        var labelled = index.Territoires.Count(index.HasLabel);
        var labels = index.Publiees.Sum(e => e.Laureats.Length);
        var partial = index.Publiees.Any(e => !e.ListeComplete)
            ? "Ce que ce site connaît : plusieurs listes sont partielles.".Replace(" :", Francais.Insecable + ":", StringComparison.Ordinal)
            : null;
        return
        [
            new(Francais.Nombre(labelled), labelled < 2 ? "territoire labellisé" : "territoires labellisés", partial),
            new(Francais.Nombre(index.Publiees.Length), index.Publiees.Length < 2 ? "édition" : "éditions", null),
            new(Francais.Nombre(labels), labels < 2 ? "label recensé" : "labels recensés", partial),
            new(Francais.Nombre(index.ByDepartement.Count), index.ByDepartement.Count < 2 ? "département" : "départements", null),
        ];
    }

    private static IEnumerable<(string Titre, ImmutableArray<LienView> Liens)> Sections(RenderingContext context)
    {
        var pages = context.Plan.Pages;
        ImmutableArray<LienView> Of(Func<PlannedPage, bool> belongs) => [.. pages.Where(belongs).Select(context.Lien)];

        (string, ImmutableArray<LienView>)[] sections =
        [
            ("Pages", Of(p => p is not (EditionPage or TerritoirePage or RegionPage or DepartementPage or MentionPage or AxePage or IntrouvablePage or PageLibre { Page.Type: not TypePage.Page }))),
            ("Palmarès", Of(p => p is EditionPage)),
            ("Mentions", Of(p => p is MentionPage)),
            ("Axes d’évaluation", Of(p => p is AxePage)),
            ("Actualités", [.. Articles(context, TypePage.Actualite).Select(context.Lien)]),
            ("Communiqués", [.. Articles(context, TypePage.Communique).Select(context.Lien)]),
            ("Régions", Of(p => p is RegionPage)),
            ("Départements", Of(p => p is DepartementPage)),
            ("Territoires", TerritoirePages.IsShort(context) ? Of(p => p is TerritoirePage) : []),
        ];
        return sections.Where(s => !s.Item2.IsEmpty);
    }
}
