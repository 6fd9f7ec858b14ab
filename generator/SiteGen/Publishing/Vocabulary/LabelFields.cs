using System.Globalization;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;
using static SiteGen.Publishing.Fields.Field;

namespace SiteGen.Publishing.Vocabulary;

/// <summary>The facts about a label awarded: the one description of each, for every export.</summary>
internal sealed class LabelFields(SitePlan plan)
{
    private const string SiNiveauConnu = "si le niveau est connu";

    public CellField<Distinction> Id { get; } = Text<Distinction>(
        "id", "Identifiant", "L’identifiant du label : son année et celui de son territoire. Il ne change jamais.", Forms.Id, d => string.Create(CultureInfo.InvariantCulture, $"{d.Edition.Annee}-{d.Laureat.Territoire.Id}"));

    public CellField<Distinction> Annee { get; } = Number<Distinction>("annee", "Année", "L’année de l’édition.", Forms.Annee, d => d.Edition.Annee);

    public CellField<Distinction> RangEdition { get; } = Number<Distinction>(
        "rang_edition", "Rang de l’édition", "Le rang de l’édition, 1 pour la première.", Forms.Rang, d => d.Edition.Rang);

    public CellField<Distinction> NomPublie { get; } = Text<Distinction>(
        "nom_publie", "Nom publié", "Le nom du territoire tel que l’édition l’a publié.", Forms.Texte, d => d.Laureat.NomPublie, SiConnu);

    public CellField<Distinction> Echelle { get; } = Text<Distinction>(
        "echelle",
        "Échelle",
        "L’identifiant de l’échelle de cette édition. Les niveaux de deux échelles ne se comparent pas.",
        Forms.IdOf(plan.Palmares.Echelles.Select(e => e.Id)),
        d => d.Edition.Echelle.Id);

    public CellField<Distinction> Niveau { get; } = Text<Distinction>(
        "niveau", "Niveau", "L’identifiant du niveau dans son échelle.", NiveauForm(plan), d => d.Laureat.Niveau?.Id, SiConnu);

    /// <summary>One word for how the level is known; the details are in other fields.</summary>
    public CellField<Distinction> Certitude { get; } = Text<Distinction>(
        "certitude",
        "Certitude",
        "Comment le niveau est connu : enonce par une source, deduit d’autres faits, l’un parmi plusieurs, ou inconnu.",
        Forms.OneOf(["enonce", "deduit", "parmi", "inconnu"]),
        d => d.Laureat switch
        {
            { Niveau: not null } laureat => laureat.Provenance.EstDeduit("niveau") ? "deduit" : "enonce",
            { NiveauParmi.IsEmpty: false } => "parmi",
            _ => "inconnu",
        });

    public CellField<Distinction> NiveauNom { get; } = Text<Distinction>(
        "niveau_nom", "Nom du niveau", "Le nom de ce niveau.", Forms.Texte, d => d.Laureat.Niveau?.Nom, SiNiveauConnu);

    public CellField<Distinction> NiveauRang { get; } = Number<Distinction>(
        "niveau_rang", "Rang du niveau", "Le rang du niveau dans son échelle, du plus bas au plus haut.", Forms.Entier, d => d.Laureat.Niveau?.Rang, SiNiveauConnu);

    public CellField<Distinction> NiveauParmi { get; } = Texts<Distinction>(
        "niveau_parmi",
        "Niveaux possibles",
        "Les niveaux possibles, quand les sources laissent le choix entre plusieurs.",
        NiveauForm(plan),
        d => d.Laureat.NiveauParmi.Select(n => n.Id),
        "si le niveau est l’un de ceux-là");

    public CellField<Distinction> Mentions { get; } = Texts<Distinction>(
        "mentions",
        "Mentions",
        "Les identifiants des mentions reçues avec ce label.",
        Forms.IdOf(plan.Palmares.Mentions.Select(m => m.Id)),
        d => d.Mentions.Select(m => m.Id),
        "s’il y en a de connues");

    public CellField<Distinction> Deduit { get; } = Texts<Distinction>(
        "deduit",
        "Déduit",
        $"Ce qui a été déduit d’autres faits publiés, et non énoncé{Francais.Insecable}: niveau, niveau-parmi, edition (l’année).",
        Forms.Texte with { Pattern = "[a-z-]+" },
        d => d.Laureat.Provenance.Deduit,
        "s’il y a eu déduction");

    public CellField<Distinction> Reserve { get; } = Text<Distinction>(
        "reserve", "Réserve", "Le doute à rappeler avec ce fait.", Forms.Texte, d => d.Laureat.Provenance.Reserve, "s’il y en a une");

    public CellField<Distinction> Sources { get; } = Texts<Distinction>(
        "sources",
        "Sources",
        "Les identifiants des sources de ce fait, dans son édition.",
        Forms.Texte with { Pattern = "[^;]+" },
        d => d.Laureat.Provenance.Sources.Select(s => s.Id),
        SiAucun);

    private static FieldForm NiveauForm(SitePlan plan) => Forms.IdOf(plan.Palmares.Echelles.SelectMany(e => e.Niveaux).Select(n => n.Id));
}
