using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing.Badges;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>Makes the page of a territory, and the lists of territories: all, by région, by département.</summary>
internal static class TerritoirePages
{
    /// <summary>Above this, a list from A to Z on one page helps nobody: the way goes through the départements.</summary>
    private const int LongestList = 1500;

    private const int Neighbours = 5;

    public static TerritoireView Territoire(RenderingContext context, TerritoirePage page)
    {
        var territoire = page.Territoire;
        var history = context.Index.History(territoire);
        var sources = new SourceList();
        var historique = history.Reverse().Select(d => Ligne(context, d, sources)).ToImmutableArray();
        sources.Cite(territoire.Provenance);
        var last = history.IsEmpty ? null : history[^1];
        return new()
        {
            Layout = context.Layouts.Of(page, Description(context, territoire, history), Parents(context, territoire), facts: true),
            Nom = territoire.Nom,
            Type = context.Index.Detail(territoire),
            Reponse = Reponse(context, history),
            DernierNiveau = last is null ? null : context.Niveau(last),
            DerniereEdition = last is null ? null : context.Lien(last.Edition),
            Reserve = territoire.Provenance.Reserve,
            Historique = historique,
            Trajectoire = Trajectoires.Of(context, territoire),
            Meilleurs = Meilleurs(context, history),
            Mentions =
            [
                .. context.Index.MentionsOf(territoire).Reverse()
                    .Select(m => new MentionRecueView(context.Lien(m.Mention.Mention), context.Lien(m.Edition), m.Mention.Provenance.Reserve ?? m.Mention.Mention.Provenance.Reserve)),
            ],
            Fiche = Fiche(context, territoire),
            Localisation = context.Cartes.Localisation(territoire),
            TitreDesProches = $"Labellisés près {NomEnPhrase.De(territoire)}",
            Proches = [.. context.Index.Neighbours(territoire, Neighbours).Select(v => Voisin(context, v))],
            Badge = Badge(context, territoire),
            ExtraitDuCadre = context.Plan.Cadre(territoire) is { } cadre ? Extraits.Cadre(context.Plan, cadre.Page) : null,
            Fichiers = [.. context.Fichiers.OfRecord(territoire), .. context.Fichiers.Main],
            Sources = sources.Cited,
            Liens = Liens(context, territoire),
            Voisines = Voisines(context, territoire),
        };
    }

    public static TerritoiresIndexView Liste(RenderingContext context, TerritoiresPage page)
    {
        var index = context.Index;
        return new()
        {
            Layout = context.Layouts.Of(page, $"Les territoires distingués par le label {context.Palmares.Label.Nom}, de A à Z et par région.", facts: true),
            Bilan = $"{Francais.Compte(index.Territoires.Length, "territoire")} ou organismes connus de ce site.",
            Lettres = IsShort(context) ? Lettres(context) : [],
            Regions = Regions(context),
            Nationaux = context.Lignes(index.Nationaux),
            Fichiers = context.Fichiers.Main,
        };
    }

    /// <summary>The régions, each with its départements and their numbers of territories.</summary>
    public static ImmutableArray<RegionResumeView> Regions(RenderingContext context) =>
    [
        .. PalmaresIndex.InFrenchOrder(context.Plan.Pages.OfType<RegionPage>(), r => r.Titre)
            .Select(r => new RegionResumeView(context.Lien(r), context.Index.InRegion(r.Code).Length, DepartementsOf(context, r.Code))),
    ];

    /// <summary>All territories by first letter.</summary>
    public static ImmutableArray<LettreView> Lettres(RenderingContext context) =>
    [
        .. context.Index.Territoires
            .GroupBy(t => Francais.Initiale(t.Nom), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new LettreView(g.Key, g.Key == "#" ? "lettre-autre" : $"lettre-{g.Key.ToLowerInvariant()}", context.Lignes(g))),
    ];

    /// <summary>Whether all territories can stand on one page.</summary>
    public static bool IsShort(RenderingContext context) => context.Index.Territoires.Length <= LongestList;

    public static RegionView Region(RenderingContext context, RegionPage page)
    {
        var territoires = context.Index.InRegion(page.Code);
        return new()
        {
            Layout = context.Layouts.Of(page, Annonce(territoires, context.Index.Region(page.Code), "cette région"), [context.Lien<TerritoiresPage>("Territoires")], facts: true),
            Code = page.Code,
            Bilan = $"{Bilan(territoires, context.Index.Region(page.Code), "cette région")}.",
            Reserve = territoires.IsEmpty && context.Index.Publiees.Any(e => !e.ListeComplete)
                ? "Des listes de lauréats sont partielles : un territoire de cette région a pu être labellisé sans que ce site le sache."
                : null,
            Pistes = territoires.IsEmpty ? [context.Lien<TerritoiresPage>("Tous les territoires"), context.Lien<CartePage>("La carte")] : [],
            Departements = DepartementsOf(context, page.Code),
            Territoires = territoires.Length <= LongestList ? context.Lignes(territoires) : [],
            Carte = territoires.IsEmpty ? null : context.Cartes.Region(page.Code, territoires, territoires.Length <= LongestList ? "#territoires" : "#departements"),
            Fichiers = context.Fichiers.OfRegion(page.Code) is { } fichier ? [fichier with { Description = "un point par territoire, avec tous ses labels" }] : [],
        };
    }

    public static DepartementView Departement(RenderingContext context, DepartementPage page)
    {
        var territoires = context.Index.ByDepartement[page.Code];
        var region = RegionOf(context, page.Code);
        return new()
        {
            Layout = context.Layouts.Of(
                page,
                Annonce(territoires, context.Index.Departement(page.Code), "ce département"),
                region is null ? [context.Lien<TerritoiresPage>("Territoires")] : [context.Lien<TerritoiresPage>("Territoires"), region],
                facts: true),
            Code = page.Code,
            Bilan = $"{Bilan(territoires, context.Index.Departement(page.Code), "ce département")}.",
            Region = region,
            Territoires = context.Lignes(territoires),
            Carte = context.Cartes.Departement(page.Code, territoires, "#territoires"),
        };
    }

    /// <summary>« 12 territoires labellisés dans l’Isère », or « dans ce département » when nothing tells its article.</summary>
    private static string Bilan(ImmutableArray<Territoire> territoires, Lieu? lieu, string ici) =>
        $"{(territoires.IsEmpty ? "Aucun territoire labellisé connu de ce site" : Francais.Compte(territoires.Length, "territoire labellisé", "territoires labellisés"))} {(lieu is null ? null : NomEnPhrase.Dans(lieu)) ?? $"dans {ici}"}";

    private static ImmutableArray<(LienView Departement, int Territoires)> DepartementsOf(RenderingContext context, string region) =>
    [
        .. context.Plan.Pages.OfType<DepartementPage>()
            .Where(d => context.Index.Departement(d.Code)?.Region == region)
            .Select(d => (context.Lien(d), context.Index.ByDepartement[d.Code].Length)),
    ];

    private static LienView? RegionOf(RenderingContext context, string departement) =>
        context.Index.Departement(departement)?.Region is { } code && context.Plan.Region(code) is { } page ? context.Lien(page) : null;

    private static IEnumerable<LienView> Parents(RenderingContext context, Territoire territoire)
    {
        yield return context.Lien<TerritoiresPage>("Territoires");
        if (territoire.Departements is [var only] && context.Plan.Departement(only) is { } departement)
        {
            yield return context.Lien(departement);
        }
        else if (territoire.Regions is [var region] && context.Plan.Region(region) is { } page)
        {
            yield return context.Lien(page);
        }
    }

    /// <summary>« Le palmarès d’Abbeville, commune de la Somme, au label X : 3 labels connus de ce site… »</summary>
    private static string Description(RenderingContext context, Territoire territoire, ImmutableArray<Distinction> history) =>
        $"Le palmarès {NomEnPhrase.De(territoire)}, {Situation(context.Index, territoire)}, au label {context.Palmares.Label.Nom}{Francais.Insecable}: {Francais.Minuscule(Reponse(context, history))}";

    /// <summary>« commune de la Somme », « syndicat du Rhône »; the type alone of a body of no département, of several, or of one whose article nothing tells.</summary>
    private static string Situation(PalmaresIndex index, Territoire territoire)
    {
        var type = territoire.Type == TypeTerritoire.Autre ? "organisme" : Francais.Minuscule(territoire.Type.Nom());
        var lieu = (territoire.Type, territoire.Departements, territoire.Regions) switch
        {
            (TypeTerritoire.Departement or TypeTerritoire.Region, _, _) => null,
            (_, [var only], _) => index.Departement(only),
            (_, [], [var region]) => index.Region(region),
            _ => null,
        };
        return lieu?.Liaison is null || lieu.Nom == territoire.Nom ? type : $"{type} {NomEnPhrase.De(lieu)}";
    }

    private static string Annonce(ImmutableArray<Territoire> territoires, Lieu? lieu, string ici) =>
        territoires.IsEmpty ? $"{Bilan(territoires, lieu, ici)}." : $"{Bilan(territoires, lieu, ici)}, avec {(territoires.Length == 1 ? "son" : "leur")} dernier niveau.";

    /// <summary>The answer first; it counts what this site knows, which may be less than what was given.</summary>
    private static string Reponse(RenderingContext context, ImmutableArray<Distinction> history)
    {
        if (history.IsEmpty)
        {
            return "Aucun label connu de ce site.";
        }

        var last = history[^1];
        var niveau = context.Niveau(last);
        var dernier = niveau.Niveau is not null || !niveau.Parmi.IsEmpty ? $"{niveau.Texte} en {last.Edition.Annee}" : $"{last.Edition.Annee}, {niveau.Texte}";
        var period = history.Length == 1 ? string.Empty : $", entre {history[0].Edition.Annee} et {last.Edition.Annee}";
        return $"{Francais.Compte(history.Length, "label connu", "labels connus")} de ce site{period}. {(history.Length == 1 ? "Ce label" : "Dernier label")}{Francais.Insecable}: {dernier}.";
    }

    private static HistoriqueLigneView Ligne(RenderingContext context, Distinction distinction, SourceList sources)
    {
        var (edition, laureat, mentions) = distinction;
        return new(context.Lien(edition), context.Niveau(distinction))
        {
            Echelle = edition.Echelle.Nom,
            NomPublie = NomPublie.ToShow(laureat),
            Mentions = [.. mentions.Select(context.Lien)],
            PortePar = EditionPages.Personne(laureat.PortePar),
            AvisDuJury = laureat.AvisDuJury,
            Reserve = laureat.Provenance.Reserve,
            Sources = sources.Cite(laureat.Provenance),
        };
    }

    private static ImmutableArray<MeilleurNiveauView> Meilleurs(RenderingContext context, ImmutableArray<Distinction> history) =>
    [
        .. history
            .Where(d => d.Laureat.Niveau is not null)
            .GroupBy(d => d.Edition.Echelle.Id, StringComparer.Ordinal)
            .Reverse()
            .Select(g =>
            {
                var best = g.MaxBy(d => d.Laureat.Niveau!.Rang)!.Laureat.Niveau!;
                var years = g.Where(d => ReferenceEquals(d.Laureat.Niveau, best)).Select(d => RenderingContext.Year(d.Edition.Annee)).ToList();
                return new MeilleurNiveauView(context.Niveaux.Of(best), Francais.Liste(years));
            }),
    ];

    private static ImmutableArray<FicheLigneView> Fiche(RenderingContext context, Territoire territoire)
    {
        var lignes = ImmutableArray.CreateBuilder<FicheLigneView>();
        void Add(string nom, string key, params IEnumerable<FicheValeurView> valeurs)
        {
            ImmutableArray<FicheValeurView> list = [.. valeurs];
            if (!list.IsEmpty)
            {
                lignes.Add(new(nom, list, territoire.Provenance.EstDeduit(key)));
            }
        }

        Add("Nom officiel", "nom-officiel", Texts(territoire.NomOfficiel));
        Add("Type", "type", new FicheValeurView(territoire.Type.Nom()));
        Add("Ancien nom", "anciens-noms", territoire.AnciensNoms.Select(n => new FicheValeurView(n.JusquEn is { } year ? $"{n.Nom} (jusqu’en {year})" : n.Nom) { Reserve = n.Provenance.Reserve }));
        Add("Code INSEE", "insee", Texts(territoire.Insee?.Value));
        Add("SIREN", "siren", Texts(territoire.Siren?.Value));
        Add(
            territoire.Departements.Length > 1 ? "Départements" : "Département",
            territoire.Departements.Length > 1 ? "departements" : "departement",
            territoire.Departements.Select(d => context.Plan.Departement(d) is { } page ? new FicheValeurView(page.Titre, context.Plan.Href(page)) : new(d)));
        Add(
            territoire.Regions.Length > 1 ? "Régions" : "Région",
            territoire.Regions.Length > 1 ? "regions" : "region",
            territoire.Regions.Select(r => context.Plan.Region(r) is { } page ? new FicheValeurView(context.Index.NomRegion(r), context.Plan.Href(page)) { Intitule = page.Titre } : new(r)));
        Add("Siège", "siege", Texts(territoire.Siege?.Nom).Select(v => v with { Reserve = territoire.Siege!.Provenance.Reserve }));
        Add("Point sur la carte", "geocode", Texts(Coordonnees(territoire.Geocode)).Select(v => v with { Reserve = territoire.Geocode!.Provenance.Reserve }));
        Add("Site", "site", territoire.Site is { } site ? [new FicheValeurView(site.Host, site.AbsoluteUri)] : []);
        Add("Wikidata", "wikidata", territoire.Wikidata is { } id ? [new FicheValeurView(id, $"https://www.wikidata.org/wiki/{id}")] : []);
        return lignes.ToImmutable();
    }

    private static IEnumerable<FicheValeurView> Texts(string? text) => text is null ? [] : [new(text)];

    private static string? Coordonnees(Geocode? point) => point is null
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{point.Lat:0.00000}, {point.Lon:0.00000}")
            + (point.Precision switch { "siege" => " (siège)", "adresse" => " (adresse)", _ => string.Empty })
            + (point.Source is { } source ? $". Source{Francais.Insecable}: {source}" : string.Empty);

    private static VoisinesView Voisines(RenderingContext context, Territoire territoire)
    {
        var (avant, apres) = context.Index.NextTo(territoire);
        return new("Territoires voisins dans l’ordre alphabétique", Lien(avant), Lien(apres))
        {
            TitreAvant = "De A à Z, avant",
            TitreApres = "De A à Z, après",
        };

        LienView? Lien(Territoire? voisin) => voisin is null ? null : context.Lien(voisin);
    }

    private static VoisinView Voisin(RenderingContext context, (Territoire Territoire, double Metres) voisin)
    {
        var ligne = context.Ligne(voisin.Territoire);
        return new(ligne.Territoire, Francais.Distance(voisin.Metres), ligne.Niveau);
    }

    private static BadgeLienView? Badge(RenderingContext context, Territoire territoire)
    {
        if (context.Plan.Badges[territoire.Id].FirstOrDefault() is not { } badge)
        {
            return null;
        }

        var plan = context.Plan;
        var edition = new LienView(RenderingContext.Year(badge.Distinction.Edition.Annee), plan.Address.Href(plan.Badge(badge.Distinction)!.Route));
        return new(plan.Address.Href(badge.Route), LibelleDeBadge.Titre(plan, badge.Distinction, context.Niveaux), Extraits.Image(plan, badge, context.Niveaux), edition);
    }

    private static ImmutableArray<(string Relation, LienView Territoire)> Liens(RenderingContext context, Territoire territoire)
    {
        var byId = context.Index.Territoires.Where(t => territoire.Remplace.Contains(t.Id) || t.Id == territoire.RemplacePar);
        return territoire.Remplace.IsEmpty && territoire.RemplacePar is null
            ? []
            : [.. byId.Select(t => (t.Id == territoire.RemplacePar ? "Remplacé par" : "Remplace", context.Lien(t)))];
    }
}
