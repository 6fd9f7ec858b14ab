using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;
using SiteGen.Publishing.Vocabulary;
using static SiteGen.Publishing.Fields.Field;

namespace SiteGen.Publishing.Api;

/// <summary>The shapes of what the records refer to: scales, mentions, grids of criteria.</summary>
internal sealed class ReferenceShapes
{
    public ReferenceShapes(SitePlan plan, Shape<Attribution> attribution, ApiLiens liens)
    {
        IEnumerable<int> Years(Func<Edition, bool> belongs) => plan.Palmares.Editions.Where(belongs).Select(e => e.Annee);
        Echelle = new(
            "Echelle",
            "Une échelle de niveaux. Les niveaux de deux échelles ne se comparent pas, sauf équivalence.",
            [
                Text<Echelle>("id", "Identifiant", "L’identifiant de l’échelle. Il ne change jamais.", Forms.Id, e => e.Id),
                Text<Echelle>("nom", "Nom", "Le nom de l’échelle.", Forms.Texte, e => e.Nom),
                Objects<Echelle, Niveau>("niveaux", "Niveaux", "Ses niveaux, du plus bas au plus haut.", NiveauShape, e => e.Niveaux),
                Objects<Echelle, Equivalence>("equivalences", "Équivalences", "Ce que ses niveaux valent dans une autre échelle.", EquivalenceShape, e => e.Equivalences, "si une source les donne"),
                Numbers<Echelle>("editions", "Éditions", "Les années des éditions qui l’emploient.", Forms.Annee, e => Years(x => x.Echelle.Id == e.Id)),
                CommonShapes.Sources<Echelle>(e => e.Provenance),
                CommonShapes.Liens<Echelle>(liens.Of),
            ]);
        Mention = new(
            "Mention",
            "Une mention spéciale du jury.",
            [
                Text<Mention>("id", "Identifiant", "L’identifiant de la mention. Il ne change jamais.", Forms.Id, m => m.Id),
                Text<Mention>("nom", "Nom", "Le nom de la mention.", Forms.Texte, m => m.Nom),
                Text<Mention>("description", "Description", "Ce qu’elle récompense.", Forms.Texte, m => m.Description, SiConnue),
                CommonShapes.Reserve<Mention>(m => m.Provenance.Reserve),
                Objects<Mention, Attribution>(
                    "attributions",
                    "Attributions",
                    "À qui elle a été donnée, de la dernière édition à la première.",
                    attribution,
                    m => plan.Index.MentionsByMention[m.Id].Select(a => new Attribution(a.Edition, a.Mention))),
                CommonShapes.Sources<Mention>(m => m.Provenance),
                CommonShapes.Liens<Mention>(liens.Of),
            ]);
        var critere = new Shape<Critere>(
            "Critere",
            "Un critère publié.",
            [
                Text<Critere>("id", "Identifiant", "L’identifiant du critère.", Forms.Id, c => c.Id, SiConnu),
                Text<Critere>("titre", "Titre", "Le titre du critère.", Forms.Texte, c => c.Titre, SiConnu),
                Text<Critere>("texte", "Texte", "Le texte du critère.", Forms.Texte, c => c.Texte, SiConnu),
            ]);
        var axe = new Shape<Axe>(
            "Axe",
            "Un axe d’évaluation.",
            [
                Text<Axe>("id", "Identifiant", "L’identifiant de l’axe : le même d’une grille à l’autre, même s’il change de titre.", Forms.Id, a => a.Id),
                Text<Axe>("titre", "Titre", "Le titre de l’axe dans cette grille.", Forms.Texte, a => a.Titre),
                Text<Axe>("resume", "Résumé", "Ce sur quoi il porte.", Forms.Texte, a => a.Resume, SiConnu),
                Objects<Axe, Critere>("criteres", "Critères", "Ses critères.", critere, a => a.Criteres, "s’ils sont publiés"),
                CommonShapes.Liens<Axe>(liens.Of),
            ]);
        Grille = new(
            "Grille",
            "Une grille d’évaluation.",
            [
                Text<Grille>("id", "Identifiant", "L’identifiant de la grille. Il ne change jamais.", Forms.Id, g => g.Id),
                Text<Grille>("nom", "Nom", "Le nom de la grille.", Forms.Texte, g => g.Nom),
                Objects<Grille, Axe>("axes", "Axes", "Ses axes.", axe, g => g.Axes),
                Numbers<Grille>("editions", "Éditions", "Les années des éditions qui l’emploient.", Forms.Annee, g => Years(x => x.Grille?.Id == g.Id)),
                CommonShapes.Sources<Grille>(g => g.Provenance),
                CommonShapes.Liens<Grille>(liens.Of),
            ]);
    }

    public Shape<Echelle> Echelle { get; }

    public Shape<Mention> Mention { get; }

    public Shape<Grille> Grille { get; }

    private static Shape<Niveau> NiveauShape { get; } = new(
        "Niveau",
        "Un niveau d’une échelle.",
        [
            Text<Niveau>("id", "Identifiant", "L’identifiant du niveau dans son échelle.", Forms.Id, n => n.Id),
            Text<Niveau>("nom", "Nom", "Le nom du niveau.", Forms.Texte, n => n.Nom),
            Number<Niveau>("rang", "Rang", "Le rang du niveau dans son échelle, du plus bas au plus haut.", Forms.Entier, n => n.Rang),
            Text<Niveau>("court", "Forme courte", "La forme courte du nom.", Forms.Texte, n => n.Court, "s’il y en a une"),
            Text<Niveau>("libelle", "Libellé", "Le mot qui le résume.", Forms.Texte, n => n.Libelle, SiConnu),
            Text<Niveau>("description", "Description", "Ce que le niveau veut dire.", Forms.Texte, n => n.Description, SiConnue),
            Text<Niveau>("symboles", "Symboles", "Le niveau en signes de texte.", Forms.Texte, n => n.Symboles, SiAucun),
            CommonShapes.Sources<Niveau>(n => n.Provenance),
        ]);

    private static Shape<Equivalence> EquivalenceShape { get; } = new(
        "Equivalence",
        "Ce qu’un niveau vaut dans une autre échelle.",
        [
            Text<Equivalence>("niveau", "Niveau", "L’identifiant du niveau dans cette échelle.", Forms.Id, e => e.Niveau.Id),
            Text<Equivalence>("echelle", "Échelle", "L’identifiant de l’autre échelle.", Forms.Id, e => e.EchelleId),
            Text<Equivalence>("equivalent", "Équivalent", "L’identifiant du niveau dans l’autre échelle.", Forms.Id, e => e.Equivalent.Id),
        ]);
}
