using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding.Contract;

/// <summary>A territory of <c>territoires.yaml</c>.</summary>
internal static class TerritoireKeys
{
    public static readonly Shape Shape = new("un territoire", facts: true);

    public static readonly Key<string> Id = Shape.Required("id", Kinds.Id, "Il fait l’adresse de sa page et ne change jamais.", "la-tronche");
    public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "Le nom d’usage, sans « Ville de ».", "La Tronche");

    public static readonly Key<TypeTerritoire> Type = Shape.Required(
        "type", Kinds.Choice([.. TypesDeTerritoire.Keys.Select(k => (k, TypesDeTerritoire.ByKey[k]))]),
        "Ce qu’il est : commune, cc (communauté de communes), ca (d’agglomération), cu (urbaine), metropole, departement, region, syndicat…", "commune");

    public static readonly Key<Liaison> Article = Shape.Optional(
        "article", Kinds.Choice(("le", Liaison.Le), ("la", Liaison.La), ("l’", Liaison.Elidee), ("l'", Liaison.Elidee), ("les", Liaison.Les)),
        "L’article que prend le nom dans une phrase, s’il n’en fait pas partie : « du SITIV », « de l’Amue ». Inutile pour une commune, un département ou une région.", "le");

    public static readonly Key<string> NomOfficiel = Shape.Optional("nom-officiel", Kinds.Text, "Le nom officiel, quand il diffère du nom d’usage.");
    public static readonly Key<CodeGeo> Insee = Shape.Optional("insee", Kinds.Insee, "Le code INSEE d’une commune, d’un département ou d’une région, entre guillemets.", "\"38516\"");
    public static readonly Key<Siren> Siren = Shape.Optional("siren", Kinds.Siren, "Le numéro SIREN, neuf chiffres entre guillemets.", "\"213805161\"");
    public static readonly Key<string> Departement = Shape.Optional("departement", Kinds.CodeDeLieu, "Le code de son département, entre guillemets.", "\"38\"");
    public static readonly Key<ImmutableArray<Located<string>>> Departements = Shape.Optional("departements", Kinds.ListOf(Kinds.CodeDeLieu), "Les codes de ses départements, le principal d’abord.", "[\"38\", \"73\"]");
    public static readonly Key<string> Region = Shape.Optional("region", Kinds.CodeDeLieu, "Le code de sa région, entre guillemets.", "\"84\"");
    public static readonly Key<ImmutableArray<Located<string>>> Regions = Shape.Optional("regions", Kinds.ListOf(Kinds.CodeDeLieu), "Les codes de ses régions, la principale d’abord.", "[\"84\", \"93\"]");
    public static readonly Key<MapReader> Siege = Shape.Optional("siege", Kinds.Mapping(SiegeKeys.Shape), "La commune où il siège, quand il n’est pas une commune.", "{insee: \"38185\", nom: Grenoble}");
    public static readonly Key<MapReader> Geocode = Shape.Optional("geocode", Kinds.Mapping(GeocodeKeys.Shape), "Son point sur la carte.", "{lat: 45.2042, lon: 5.7364, precision: territoire, source: \"…\"}");
    public static readonly Key<Uri> Site = Shape.Optional("site", Kinds.Url, "Son site.", "https://www.example.fr/");
    public static readonly Key<string> Wikidata = Shape.Optional("wikidata", Kinds.Wikidata, "Son identifiant Wikidata.", "Q8349");
    public static readonly Key<ImmutableArray<Located<MapReader>>> AnciensNoms = Shape.Optional("anciens-noms", Kinds.Mappings(AncienNomKeys.Shape), "Les noms qu’il a portés.", "[{nom: …, jusqu-en: 2019}]");
    public static readonly Key<ImmutableArray<Located<string>>> Remplace = Shape.Optional("remplace", Kinds.OneOrMore(Kinds.Territoire), "Les territoires dont il a pris la suite.");
    public static readonly Key<string> RemplacePar = Shape.Optional("remplace-par", Kinds.Territoire, "Le territoire qui a pris sa suite.");

    /// <summary>The commune where a body has its seat.</summary>
    internal static class SiegeKeys
    {
        public static readonly Shape Shape = new("un siège", facts: true);

        public static readonly Key<CodeGeo> Insee = Shape.Optional("insee", Kinds.Insee, "Le code INSEE de la commune du siège.", "\"38185\"");
        public static readonly Key<string> Nom = Shape.Optional("nom", Kinds.Text, "Le nom de cette commune.", "Grenoble");
        public static readonly Key<string> Source = Shape.Optional("source", Kinds.Text, "D’où cela vient, en toutes lettres.");
    }

    /// <summary>A point on the map, in degrees (WGS 84).</summary>
    internal static class GeocodeKeys
    {
        public static readonly Shape Shape = new("un point", facts: true);

        public static readonly Key<double> Lat = Shape.Required("lat", Kinds.Number(-90, 90), "La latitude, en degrés (41 à 51 en métropole).", "45.2042");
        public static readonly Key<double> Lon = Shape.Required("lon", Kinds.Number(-180, 180), "La longitude, en degrés (−5 à 10 en métropole).", "5.7364");
        public static readonly Key<string> Precision = Shape.Optional("precision", Kinds.Word("territoire", "siege", "adresse"), "Ce que le point montre : le territoire, son siège, ou une adresse.", "territoire");
        public static readonly Key<string> Source = Shape.Optional("source", Kinds.Text, "D’où vient le point, et sous quelle licence.");
    }

    /// <summary>A name that a territory bore.</summary>
    internal static class AncienNomKeys
    {
        public static readonly Shape Shape = new("un ancien nom", facts: true);

        public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "L’ancien nom.");
        public static readonly Key<int> JusquEn = Shape.Optional("jusqu-en", Kinds.Annee, "La dernière année où il l’a porté.", "2019");
    }
}
