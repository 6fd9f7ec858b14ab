using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;
using static SiteGen.Publishing.Fields.Field;

namespace SiteGen.Publishing.Vocabulary;

/// <summary>The facts about a territory: the one description of each, for every export.</summary>
internal sealed class TerritoireFields(SitePlan plan)
{
    public CellField<Territoire> Id { get; } = Text<Territoire>(
        "id", "Identifiant", "L’identifiant du territoire sur ce site. Il ne change jamais.", Forms.Id with { IsUnique = true }, t => t.Id);

    public CellField<Territoire> Nom { get; } = Text<Territoire>("nom", "Nom", "Le nom actuel du territoire.", Forms.Texte, t => t.Nom);

    public CellField<Territoire> NomOfficiel { get; } = Text<Territoire>(
        "nom_officiel", "Nom officiel", "Le nom officiel, quand il diffère du nom d’usage.", Forms.Texte, t => t.NomOfficiel, SiConnu);

    public CellField<Territoire> Type { get; } = Text<Territoire>(
        "type", "Type", $"Le type du territoire{Francais.Insecable}: {string.Join(", ", TypesDeTerritoire.Keys)}.", Forms.OneOf(TypesDeTerritoire.Keys), t => t.Type.Key());

    public CellField<Territoire> TypeNom { get; } = Text<Territoire>(
        "type_nom", "Type en toutes lettres", $"Le même type en toutes lettres, par exemple {Francais.Guillemets("Communauté de communes")}.", Forms.Texte, t => t.Type.Nom());

    public CellField<Territoire> Insee { get; } = Text<Territoire>(
        "insee", "Code INSEE", $"Le code INSEE. C’est un texte{Francais.Insecable}: {Francais.Guillemets("01053")} garde son zéro.", Forms.Insee, t => t.Insee?.Value, SiConnu);

    public CellField<Territoire> Siren { get; } = Text<Territoire>("siren", "SIREN", "Le numéro SIREN.", Forms.Siren, t => t.Siren?.Value, SiConnu);

    public CellField<Territoire> Departements { get; } = Texts<Territoire>(
        "departements",
        "Départements",
        $"Les codes des départements, le principal d’abord{Francais.FineInsecable}; liste vide pour un organisme national.",
        Forms.CodeDeLieu,
        t => t.Departements);

    public CellField<Territoire> Regions { get; } = Texts<Territoire>(
        "regions",
        "Régions",
        $"Les codes INSEE des régions, la principale d’abord{Francais.FineInsecable}; liste vide pour un organisme national.",
        Forms.CodeDeLieu,
        t => t.Regions);

    public CellField<Territoire> Latitude { get; } = Degrees<Territoire>(
        "lat", "Latitude", "La latitude du point, en degrés décimaux WGS 84 (EPSG:4326).", Forms.Latitude, t => t.Geocode?.Lat, SiConnue);

    public CellField<Territoire> Longitude { get; } = Degrees<Territoire>(
        "lon", "Longitude", "La longitude du point, en degrés décimaux WGS 84 (EPSG:4326).", Forms.Longitude, t => t.Geocode?.Lon, SiConnue);

    public CellField<Territoire> Precision { get; } = Text<Territoire>(
        "precision",
        "Précision du point",
        $"Ce dont le point est l’emplacement{Francais.Insecable}: territoire, siege ou adresse.",
        Forms.OneOf(["territoire", "siege", "adresse"]),
        t => t.Geocode?.Precision,
        SiConnue);

    public CellField<Territoire> PointSource { get; } = Text<Territoire>(
        "point_source", "Source du point", "La source des coordonnées et sa licence, à citer avec elles.", Forms.Texte, t => t.Geocode?.Source, SiConnue);

    public CellField<Territoire> Site { get; } = Text<Territoire>("site", "Site officiel", "L’adresse de son propre site.", Forms.Adresse, t => t.Site?.AbsoluteUri, SiConnue);

    public CellField<Territoire> Wikidata { get; } = Text<Territoire>(
        "wikidata", "Wikidata", "Son identifiant Wikidata.", Forms.Texte with { Pattern = "Q[0-9]+" }, t => t.Wikidata, SiConnu);

    public CellField<Territoire> AnciensNoms { get; } = Texts<Territoire>(
        "anciens_noms", "Anciens noms", "Les noms qu’il a portés.", Forms.Texte, t => t.AnciensNoms.Select(n => n.Nom), SiAucun);

    /// <summary>In the tables, where nothing is always a cell.</summary>
    public CellField<Territoire> Labels { get; } = Number<Territoire>(
        "labels", "Labels connus", "Le nombre de labels connus de ce site, qui peut être inférieur au nombre de labels reçus.", Forms.Nombre, t => plan.Index.History(t).Length);

    public CellField<Territoire> Editions { get; } = Numbers<Territoire>(
        "editions", "Éditions", "Les années de ces labels.", Forms.Annee, t => plan.Index.History(t).Select(d => d.Edition.Annee), SiAucun);

    public CellField<Territoire> Url { get; } = Text<Territoire>(
        "url", "Page", "L’adresse de la page du territoire sur ce site.", Forms.Adresse, t => plan.Address.Absolute(plan.Page(t).Route));
}
