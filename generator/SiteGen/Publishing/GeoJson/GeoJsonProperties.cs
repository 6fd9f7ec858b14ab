using System.Collections.Immutable;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;
using SiteGen.Publishing.Vocabulary;
using static SiteGen.Publishing.Fields.Field;

namespace SiteGen.Publishing.GeoJson;

/// <summary>The properties of the GeoJSON files: the one choice of them, for the files and for the page that documents them.</summary>
/// <remarks>Maps show flat values in a pop-up, and a nested one as raw text: what most ask for stands beside <c>labels</c>.</remarks>
internal sealed class GeoJsonProperties
{
    private const string SiLabelConnu = "si un label est connu";

    public GeoJsonProperties(Vocabulaire words)
    {
        var (territoire, label) = (words.Territoire, words.Label);
        OfLabel = new(
            "Label",
            "Un label reçu.",
            [
                label.Annee,
                label.Echelle,
                label.Niveau,
                label.NiveauRang with { Name = "rang" },
                label.NiveauParmi,
                label.Mentions,
                label.Deduit,
                label.Reserve,
            ]);
        OfTerritoire =
        [
            territoire.Nom.Through<GeoJsonFeature>(f => f.Territoire),
            territoire.Type.Through<GeoJsonFeature>(f => f.Territoire),
            territoire.TypeNom.Through<GeoJsonFeature>(f => f.Territoire),
            territoire.Insee.Through<GeoJsonFeature>(f => f.Territoire),
            territoire.Siren.Through<GeoJsonFeature>(f => f.Territoire),
            territoire.Departements.Through<GeoJsonFeature>(f => f.Territoire),
            territoire.Regions.Through<GeoJsonFeature>(f => f.Territoire),
            territoire.Precision.Through<GeoJsonFeature>(f => f.Territoire),
            territoire.PointSource.Through<GeoJsonFeature>(f => f.Territoire),
        ];
        OfHistory =
        [
            Number<GeoJsonFeature>("nombre_labels", "Nombre de labels", territoire.Labels.Description, Forms.Nombre, f => f.Labels.IsEmpty ? null : f.Labels.Length, SiLabelConnu),
            label.Annee.Through<GeoJsonFeature>(f => f.Last) with { Name = "dernier_label", Description = "L’année du dernier label connu.", Presence = SiLabelConnu },
            label.Niveau.Through<GeoJsonFeature>(f => f.Last) with { Name = "dernier_niveau", Description = "L’identifiant du niveau de ce dernier label." },
            label.NiveauNom.Through<GeoJsonFeature>(f => f.Last) with { Name = "dernier_niveau_nom" },
            label.NiveauRang.Through<GeoJsonFeature>(f => f.Last) with { Name = "dernier_niveau_rang", Description = "Le rang de ce niveau dans son échelle." },
            label.NiveauParmi.Through<GeoJsonFeature>(f => f.Last) with { Name = "dernier_niveau_parmi", Description = "Les niveaux possibles de ce dernier label." },
            label.Reserve.Through<GeoJsonFeature>(f => f.Last) with { Name = "derniere_reserve", Description = "Le doute à rappeler avec ce dernier label." },
        ];
        OfEdition =
        [
            label.Annee.Through<GeoJsonFeature>(f => f.Last),
            label.NomPublie.Through<GeoJsonFeature>(f => f.Last),
            label.Niveau.Through<GeoJsonFeature>(f => f.Last),
            label.NiveauNom.Through<GeoJsonFeature>(f => f.Last),
            label.NiveauRang.Through<GeoJsonFeature>(f => f.Last),
            label.NiveauParmi.Through<GeoJsonFeature>(f => f.Last),
            label.Reserve.Through<GeoJsonFeature>(f => f.Last),
        ];
        OfAll =
        [
            Texts<GeoJsonFeature>(
                "mentions_recues",
                "Mentions reçues",
                $"Les mentions reçues, chacune avec son année, par exemple {Francais.Guillemets("Prix du jury (2022)")}.",
                Forms.Texte,
                f => f.Labels.SelectMany(d => d.Mentions, (d, m) => $"{m.Nom} ({d.Edition.Annee})"),
                "s’il y en a de connues"),
            Objects<GeoJsonFeature, Distinction>(
                "labels", "Labels", $"Les labels connus, du premier au dernier{Francais.FineInsecable}; dans le fichier d’une édition, celui de cette édition.", OfLabel, f => f.Labels),
            territoire.Url.Through<GeoJsonFeature>(f => f.Territoire),
        ];
    }

    /// <summary>Of each label in the list <c>labels</c>.</summary>
    public Shape<Distinction> OfLabel { get; }

    /// <summary>Of every feature, before those of its kind of file.</summary>
    public ImmutableArray<Field<GeoJsonFeature>> OfTerritoire { get; }

    /// <summary>Of a feature in the files that span the editions.</summary>
    public ImmutableArray<Field<GeoJsonFeature>> OfHistory { get; }

    /// <summary>Of a feature in the file of one edition; the names are those of the columns of the palmarès in CSV.</summary>
    public ImmutableArray<Field<GeoJsonFeature>> OfEdition { get; }

    /// <summary>Of every feature, after those of its kind of file.</summary>
    public ImmutableArray<Field<GeoJsonFeature>> OfAll { get; }
}
