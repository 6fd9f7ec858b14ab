using SiteGen.Planning;
using SiteGen.Publishing.Fields;
using SiteGen.Publishing.Vocabulary;
using static SiteGen.Publishing.Fields.Field;

namespace SiteGen.Publishing.Api;

/// <summary>The shape of each kind of document of the API; a document that lists records says how many, their licence, and the day of their last update.</summary>
internal sealed class DocumentShapes
{
    private readonly SitePlan _plan;
    private readonly ApiLiens _liens;

    public DocumentShapes(Vocabulaire words, ApiPlan api, NiveauViews niveaux)
    {
        _plan = words.Plan;
        _liens = new(_plan, api);
        Records = new(words, _liens);
        var references = new ReferenceShapes(_plan, Records.Attribution, _liens);
        Index = MakeIndex();
        Editions = List("Editions", "Toutes les éditions.", ApiKind.Editions, _plan.The<PalmaresPage>(), "editions", Records.EditionResumee, p => p.Palmares.Editions);
        Territoires = List("Territoires", "Tous les territoires, par ordre alphabétique.", ApiKind.Territoires, _plan.The<TerritoiresPage>(), "territoires", Records.TerritoireResume, p => p.Index.Territoires);
        Echelles = List("Echelles", "Toutes les échelles de niveaux.", ApiKind.Echelles, null, "echelles", references.Echelle, p => p.Palmares.Echelles);
        Mentions = List("Mentions", "Toutes les mentions spéciales du jury.", ApiKind.Mentions, null, "mentions", references.Mention, p => p.Palmares.Mentions);
        Grilles = List("Grilles", "Toutes les grilles d’évaluation.", ApiKind.Grilles, _plan.The<CriteresPage>(), "grilles", references.Grille, p => p.Palmares.Grilles);
        Recherche = List("Recherche", "Tout ce que l’on peut chercher sur ce site.", ApiKind.Recherche, _plan.The<RecherchePage>(), "entrees", MakeEntree(), p => Entrees(p, niveaux));
    }

    public RecordShapes Records { get; }

    public Shape<SitePlan> Index { get; }

    public Shape<SitePlan> Editions { get; }

    public Shape<SitePlan> Territoires { get; }

    public Shape<SitePlan> Echelles { get; }

    public Shape<SitePlan> Mentions { get; }

    public Shape<SitePlan> Grilles { get; }

    public Shape<SitePlan> Recherche { get; }

    /// <summary>The shape of a kind of document.</summary>
    public Shape Of(ApiKind kind) => kind switch
    {
        ApiKind.Edition => Records.Edition,
        ApiKind.Territoire => Records.Territoire,
        _ => OfOne(kind),
    };

    /// <summary>The shape of a kind that there is one document of.</summary>
    public Shape<SitePlan> OfOne(ApiKind kind) => kind switch
    {
        ApiKind.Index => Index,
        ApiKind.Editions => Editions,
        ApiKind.Territoires => Territoires,
        ApiKind.Echelles => Echelles,
        ApiKind.Mentions => Mentions,
        ApiKind.Grilles => Grilles,
        ApiKind.Recherche => Recherche,
        _ => throw new ArgumentException($"there are several documents of {kind}", nameof(kind)),
    };

    private Shape<SitePlan> MakeIndex() => new(
        "Index",
        "Le point d’entrée de l’API.",
        [
            Text<SitePlan>("version", "Version", "La version de l’API, qui est aussi dans ses adresses. Des propriétés peuvent s’y ajouter ; aucune n’en disparaît.", Forms.Texte, _ => OpenApiJson.Version),
            Text<SitePlan>("nom", "Nom", "Le nom du label.", Forms.Texte, p => p.Palmares.Label.Nom),
            Text<SitePlan>("sigle", "Sigle", "Le sigle du label.", Forms.Texte, p => p.Palmares.Label.Sigle, "s’il y en a un"),
            Text<SitePlan>("description", "Description", "Ce qu’est le label.", Forms.Texte, p => p.Palmares.Label.Description, SiConnue),
            Text<SitePlan>("organisateur", "Organisateur", "Qui organise le label.", Forms.Texte, p => p.Palmares.Label.Organisateur?.Nom, SiConnu),
            LicenceOf(),
            Text<SitePlan>("citation", "Citation", "Comment citer ces données.", Forms.Texte, Citation.Of),
            MiseAJour(),
            Number<SitePlan>("nombre_editions", "Nombre d’éditions", "Le nombre d’éditions.", Forms.Nombre, p => p.Palmares.Editions.Length),
            Number<SitePlan>("nombre_territoires", "Nombre de territoires", "Le nombre de territoires.", Forms.Nombre, p => p.Index.Territoires.Length),
            Number<SitePlan>("nombre_labels", "Nombre de labels", "Le nombre de labels connus de ce site.", Forms.Nombre, p => p.Index.Publiees.Sum(e => p.Index.Labels(e).Length)),
            Objects<SitePlan, ApiLien>("schemas", "Schémas", "Le schéma JSON de chaque sorte de document.", CommonShapes.Lien, _ => _liens.OfSchemas()),
            CommonShapes.Liens<SitePlan>(_ => _liens.OfIndex()),
        ]);

    private Shape<SitePlan> List<TItem>(
        string name, string description, ApiKind kind, PlannedPage? page, string property, Shape<TItem> shape, Func<SitePlan, IEnumerable<TItem>> items)
        where TItem : class => new(
            name,
            description,
            [
                Number<SitePlan>("nombre", "Nombre", "Le nombre de fiches de la liste.", Forms.Nombre, p => items(p).Count()),
                LicenceOf(),
                MiseAJour(),
                CommonShapes.Liens<SitePlan>(_ => _liens.OfDocument(kind, page)),
                Objects(property, "Fiches", "Les fiches de la liste.", shape, items),
            ]);

    private static CellField<SitePlan> LicenceOf() => Text<SitePlan>(
        "licence", "Licence", "La licence des données, par son identifiant SPDX.", Forms.Texte with { Example = "etalab-2.0" }, p => p.Palmares.Label.LicenceDonnees, SiConnue);

    private static CellField<SitePlan> MiseAJour() => Day<SitePlan>(
        "mise_a_jour", "Mise à jour", "Le jour du plus récent des faits et des sources.", p => p.Index.MisesAJour.DesDonnees, SiConnu);

    private Shape<Trouvable> MakeEntree() => new(
        "Entree",
        "Ce qu’une recherche peut trouver.",
        [
            Text<Trouvable>("id", "Identifiant", "Le chemin de la page sur ce site. Il ne change jamais.", Forms.Texte with { Example = "/palmares/2022/" }, t => t.Page.Route.Path),
            Text<Trouvable>("titre", "Titre", "Le titre de la page.", Forms.Texte, t => t.Page.Titre),
            Text<Trouvable>("detail", "Détail", "Ce que c’est, en quelques mots.", Forms.Texte, t => t.Detail),
            Texts<Trouvable>("noms", "Noms", "Les noms par lesquels on le cherche, en minuscules, sans accents ni traits d’union.", Forms.Texte, t => t.Mots.Noms),
            Text<Trouvable>("autres_mots", "Autres mots", "Les autres mots par lesquels on le trouve : codes, département.", Forms.Texte, t => t.Mots.Autres),
            CommonShapes.Liens<Trouvable>(t => _liens.Of(t.Page)),
        ]);

    private static IEnumerable<Trouvable> Entrees(SitePlan plan, NiveauViews niveaux) =>
    [
        .. Trouvable.OfSite(plan),
        .. plan.Pages.OfType<TerritoirePage>().Select(p => Trouvable.Of(p, Cherchable.Of(p.Territoire, p.Titre, plan.Index), plan, niveaux)),
    ];
}
