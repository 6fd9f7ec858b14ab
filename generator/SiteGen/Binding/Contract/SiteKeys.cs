using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding.Contract;

/// <summary>The settings of the site: <c>site.yaml</c>.</summary>
internal static class SiteKeys
{
    public static readonly Shape Shape = new("les réglages du site");

    public static readonly Key<Uri> Url = Shape.Required("url", Kinds.BaseUrl, "L’adresse publique du site ; elle peut avoir un chemin.", "https://label.example/");
    public static readonly Key<string> Langue = Shape.Optional("langue", Kinds.Langue, "La langue des pages.", "fr");
    public static readonly Key<string> Fuseau = Shape.Optional("fuseau", Kinds.Fuseau, "Le fuseau horaire (IANA) des dates qui ont une heure.", "Europe/Paris");
    public static readonly Key<string> Theme = Shape.Optional("theme", Kinds.Text, "Le thème, par son nom.", "tnl");

    public static readonly Key<ImmutableArray<Located<MapReader>>> Navigation = Shape.Optional(
        "navigation", Kinds.Mappings(NavigationKeys.Shape), "Le menu, dans l’ordre.", "[{titre: Palmarès, page: /palmares/}]");

    public static readonly Key<ImmutableArray<Entry<MapReader>>> Budgets = Shape.Optional(
        "budgets", Kinds.MapOf(Kinds.Word(SortesDePage.Toutes), Kinds.Mapping(BudgetKeys.Shape)),
        "Ce que chaque sorte de page peut coûter à son lecteur ; au-delà, le site n’est pas construit.", "{texte: {poids: 14, requetes: 5, ecoindex: 85}}");

    public static readonly Key<ImmutableArray<Located<string>>> HotesAutorises = Shape.Optional(
        "hotes-autorises", Kinds.ListOf(Kinds.Host), "Les autres sites d’où une page peut charger quelque chose ; aucun d’ordinaire.", "[statique.example.org]");

    public static readonly Key<ImmutableArray<Located<string>>> Sorties = Shape.Optional(
        "sorties",
        Kinds.ListOf(Kinds.Word("geojson", "csv", "ods", "api", "badges", "integrer", "open-badges", "flux", "calendrier", "catalogue", "recherche", "autour")),
        "Ce qui est publié outre les pages ; tout quand la clé est absente.", "[geojson, csv]");

    public static readonly Key<Uri> Depot = Shape.Optional("depot", Kinds.Url, "Le dépôt où l’on signale une erreur.", "https://github.com/organisme/label");

    public static readonly Key<MapReader> Securite = Shape.Optional(
        "securite", Kinds.Mapping(SecuriteKeys.Shape), "Où signaler une faille du site : ce que publie security.txt.", "{contact: \"mailto:securite@label.example\", expire: 2027-11-01}");

    public static readonly Key<MapReader> Partage = Shape.Optional(
        "partage", Kinds.Mapping(PartageKeys.Shape), "L’image que montrent les réseaux sociaux et les messageries à côté d’un lien partagé.", "{image: partage.png, texte: …}");

    /// <summary>An entry of the menu.</summary>
    internal static class NavigationKeys
    {
        public static readonly Shape Shape = new("une entrée du menu");

        public static readonly Key<string> Titre = Shape.Required("titre", Kinds.Text, "Le texte du lien.", "Palmarès");
        public static readonly Key<string> Page = Shape.Required("page", Kinds.Route, "L’adresse d’une page du site.", "/palmares/");
    }

    /// <summary>Where to report a weakness of the site (RFC 9116).</summary>
    internal static class SecuriteKeys
    {
        public static readonly Shape Shape = new("le contact de sécurité");

        public static readonly Key<Uri> Contact = Shape.Required("contact", Kinds.ContactDeSecurite, "L’adresse où écrire : mailto:… ou https://….", "mailto:securite@label.example");
        public static readonly Key<DateOnly> Expire = Shape.Required("expire", Kinds.Jour, "Le dernier jour où ce contact vaut, d’ici un an ; passé ce jour, rien n’est publié.", "2027-11-01");
        public static readonly Key<Uri> Politique = Shape.Optional("politique", Kinds.UrlHttps, "La page qui dit ce que devient un signalement.", "https://label.example/securite/");

        public static readonly Key<ImmutableArray<Located<string>>> Langues = Shape.Optional(
            "langues", Kinds.ListOf(Kinds.Langue), "Les langues que lisent ceux qui répondent.", "[fr, en]");
    }

    /// <summary>The picture of shared links.</summary>
    internal static class PartageKeys
    {
        public static readonly Shape Shape = new("l’image de partage");

        public static readonly Key<string> Image = Shape.Required("image", Kinds.Text, "Un fichier de content/, en PNG ou en JPEG, de 1200 pixels sur 630.", "partage.png");
        public static readonly Key<string> Texte = Shape.Required("texte", Kinds.Text, "Ce que montre l’image, pour qui ne la voit pas.");
    }

    /// <summary>What a kind of page may cost.</summary>
    internal static class BudgetKeys
    {
        public static readonly Shape Shape = new("un budget de page");

        public static readonly Key<int> Poids = Shape.Optional(
            "poids", Kinds.Integer(0, 100_000), "Le poids de la page et de tous ses fichiers, compressés, en ko de 1000 octets, au plus.", "20");

        public static readonly Key<int> Styles = Shape.Optional(
            "styles", Kinds.Integer(0, 100_000), "Le poids de ses feuilles de style, compressées, en ko de 1000 octets, au plus.", "12");

        public static readonly Key<int> Requetes = Shape.Optional("requetes", Kinds.Integer(1, 10_000), "Le nombre de requêtes, celle de la page comprise, au plus.", "5");

        public static readonly Key<int> Elements = Shape.Optional(
            "elements", Kinds.Integer(0, 1_000_000), "Le nombre d’éléments HTML, au plus, sans ceux de l’intérieur des dessins.", "600");

        public static readonly Key<int> EcoIndex = Shape.Optional("ecoindex", Kinds.Integer(0, 100), "L’EcoIndex, de 0 à 100, à atteindre au moins.", "85");
    }
}
