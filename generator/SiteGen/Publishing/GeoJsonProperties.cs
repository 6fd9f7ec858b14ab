using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using static SiteGen.Publishing.GeoJsonProperty;

namespace SiteGen.Publishing;

/// <summary>The properties of the GeoJSON files: the one description of them, for the files and for the page that documents them.</summary>
/// <remarks>Maps show flat values in a pop-up, and a nested one as raw text: what most ask for stands beside <c>labels</c>.</remarks>
internal static class GeoJsonProperties
{
    private const string SiConnu = "s’il est connu";
    private const string SiConnue = "si elle est connue";

    /// <summary>Of each label in the list <c>labels</c>.</summary>
    public static ImmutableArray<GeoJsonProperty<Distinction>> OfLabel { get; } =
    [
        Number<Distinction>("annee", "L’année de l’édition.", Toujours, d => d.Edition.Annee),
        Text<Distinction>("echelle", "L’identifiant de l’échelle de cette édition. Les niveaux de deux échelles ne se comparent pas.", Toujours, d => d.Edition.Echelle.Id),
        Text<Distinction>("niveau", "L’identifiant du niveau dans son échelle.", SiConnu, d => d.Laureat.Niveau?.Id),
        Number<Distinction>("rang", "Le rang du niveau dans son échelle, du plus bas au plus haut.", "si le niveau est connu", d => d.Laureat.Niveau?.Rang),
        Texts<Distinction>("niveau_parmi", "Les niveaux possibles, quand les sources laissent le choix entre plusieurs.", "si le niveau est l’un de ceux-là", d => Ids(d.Laureat.NiveauParmi)),
        Texts<Distinction>("mentions", "Les identifiants des mentions reçues avec ce label.", "s’il y en a de connues", d => d.Mentions.Select(m => m.Id)),
        Texts<Distinction>("deduit", $"Ce qui a été déduit d’autres faits publiés, et non énoncé{Francais.Insecable}: niveau, niveau-parmi, edition (l’année).", "s’il y a eu déduction", d => d.Laureat.Provenance.Deduit),
        Text<Distinction>("reserve", "Le doute à rappeler avec ce fait.", "s’il y en a une", d => d.Laureat.Provenance.Reserve),
    ];

    /// <summary>Of every feature, before those of its kind of file.</summary>
    public static ImmutableArray<GeoJsonProperty<GeoJsonFeature>> OfTerritoire { get; } =
    [
        Text<GeoJsonFeature>("nom", "Le nom actuel du territoire.", Toujours, f => f.Territoire.Nom),
        Text<GeoJsonFeature>("type", $"Le type du territoire{Francais.Insecable}: {string.Join(", ", TypesDeTerritoire.Keys)}.", Toujours, f => f.Territoire.Type.Key()),
        Text<GeoJsonFeature>("type_nom", $"Le même type en toutes lettres, par exemple {Francais.Guillemets("Communauté de communes")}.", Toujours, f => f.Territoire.Type.Nom()),
        Text<GeoJsonFeature>("insee", $"Le code INSEE. C’est un texte{Francais.Insecable}: {Francais.Guillemets("01053")} garde son zéro.", SiConnu, f => f.Territoire.Insee?.Value),
        Text<GeoJsonFeature>("siren", "Le numéro SIREN.", SiConnu, f => f.Territoire.Siren?.Value),
        Texts<GeoJsonFeature>("departements", $"Les codes des départements, le principal d’abord{Francais.FineInsecable}; liste vide pour un organisme national.", Toujours, f => f.Territoire.Departements),
        Texts<GeoJsonFeature>("regions", $"Les codes INSEE des régions, la principale d’abord{Francais.FineInsecable}; liste vide pour un organisme national.", Toujours, f => f.Territoire.Regions),
        Text<GeoJsonFeature>("precision", "Ce dont le point est l’emplacement : territoire, siege ou adresse.", SiConnue, f => f.Territoire.Geocode?.Precision),
        Text<GeoJsonFeature>("point_source", "La source des coordonnées et sa licence, à citer avec elles.", SiConnue, f => f.Territoire.Geocode?.Source),
    ];

    /// <summary>Of a feature in the files that span the editions.</summary>
    public static ImmutableArray<GeoJsonProperty<GeoJsonFeature>> OfHistory { get; } =
    [
        Number<GeoJsonFeature>("nombre_labels", "Le nombre de labels connus de ce site, qui peut être inférieur au nombre de labels reçus.", "si un label est connu", f => f.Labels.IsEmpty ? null : f.Labels.Length),
        Number<GeoJsonFeature>("dernier_label", "L’année du dernier label connu.", "si un label est connu", f => f.Last?.Edition.Annee),
        Text<GeoJsonFeature>("dernier_niveau", "L’identifiant du niveau de ce dernier label.", SiConnu, f => f.Last?.Laureat.Niveau?.Id),
        Text<GeoJsonFeature>("dernier_niveau_nom", "Le nom de ce niveau.", "si le niveau est connu", f => f.Last?.Laureat.Niveau?.Nom),
        Number<GeoJsonFeature>("dernier_niveau_rang", "Le rang de ce niveau dans son échelle.", "si le niveau est connu", f => f.Last?.Laureat.Niveau?.Rang),
        Texts<GeoJsonFeature>("dernier_niveau_parmi", "Les niveaux possibles de ce dernier label.", "si le niveau est l’un de ceux-là", f => Ids(f.Last?.Laureat.NiveauParmi ?? [])),
        Text<GeoJsonFeature>("derniere_reserve", "Le doute à rappeler avec ce dernier label.", "s’il y en a une", f => f.Last?.Laureat.Provenance.Reserve),
    ];

    /// <summary>Of a feature in the file of one edition; the names are those of the columns of the palmarès in CSV.</summary>
    public static ImmutableArray<GeoJsonProperty<GeoJsonFeature>> OfEdition { get; } =
    [
        Number<GeoJsonFeature>("annee", "L’année de l’édition.", Toujours, f => f.Last?.Edition.Annee),
        Text<GeoJsonFeature>("nom_publie", "Le nom du territoire tel que l’édition l’a publié.", SiConnu, f => f.Last?.Laureat.NomPublie),
        Text<GeoJsonFeature>("niveau", "L’identifiant du niveau obtenu.", SiConnu, f => f.Last?.Laureat.Niveau?.Id),
        Text<GeoJsonFeature>("niveau_nom", "Le nom de ce niveau.", "si le niveau est connu", f => f.Last?.Laureat.Niveau?.Nom),
        Number<GeoJsonFeature>("niveau_rang", "Le rang de ce niveau dans son échelle.", "si le niveau est connu", f => f.Last?.Laureat.Niveau?.Rang),
        Texts<GeoJsonFeature>("niveau_parmi", "Les niveaux possibles.", "si le niveau est l’un de ceux-là", f => Ids(f.Last?.Laureat.NiveauParmi ?? [])),
        Text<GeoJsonFeature>("reserve", "Le doute à rappeler avec ce label.", "s’il y en a une", f => f.Last?.Laureat.Provenance.Reserve),
    ];

    /// <summary>Of every feature, after those of its kind of file.</summary>
    public static ImmutableArray<GeoJsonProperty<GeoJsonFeature>> OfAll { get; } =
    [
        Texts<GeoJsonFeature>("mentions_recues", $"Les mentions reçues, chacune avec son année, par exemple {Francais.Guillemets("Prix du jury (2022)")}.", "s’il y en a de connues", f => f.Labels.SelectMany(d => d.Mentions, (d, m) => $"{m.Nom} ({d.Edition.Annee})")),
        Objects<GeoJsonFeature, Distinction>("labels", $"Les labels connus, du premier au dernier{Francais.FineInsecable}; dans le fichier d’une édition, celui de cette édition.", Toujours, f => f.Labels, OfLabel),
        Text<GeoJsonFeature>("url", "L’adresse de la page du territoire sur ce site.", Toujours, f => f.Plan.Address.Absolute(f.Plan.Page(f.Territoire).Route)),
    ];

    private static IEnumerable<string> Ids(ImmutableArray<Niveau> niveaux) => niveaux.Select(n => n.Id);
}
