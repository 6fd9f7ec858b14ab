using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;
using SiteGen.Publishing.Vocabulary;
using static SiteGen.Publishing.Fields.Field;

namespace SiteGen.Publishing.Api;

/// <summary>The shapes of the records of the palmarès: labels, mentions given, editions, territories.</summary>
internal sealed class RecordShapes
{
    public RecordShapes(Vocabulaire words, ApiLiens liens)
    {
        var (plan, territoire, label, edition, attribution) = (words.Plan, words.Territoire, words.Label, words.Edition, words.Attribution);
        Label = new(
            "Label",
            "Un label décerné à un territoire par une édition.",
            [
                label.Id,
                label.Annee,
                label.RangEdition,
                territoire.Id.Through<Distinction>(d => d.Laureat.Territoire) with { Name = "territoire_id" },
                territoire.Nom.Through<Distinction>(d => d.Laureat.Territoire) with { Name = "territoire_nom" },
                label.NomPublie,
                label.Echelle,
                label.Certitude,
                label.Niveau,
                label.NiveauNom,
                label.NiveauRang,
                label.NiveauParmi,
                label.Mentions with { Presence = null },
                label.Deduit,
                label.Reserve,
                Object<Distinction, Personne>("porte_par", "Porté par", "Qui a porté la candidature.", CommonShapes.Personne, d => d.Laureat.PortePar, SiConnu),
                Text<Distinction>("avis_du_jury", "Avis du jury", "L’avis du jury.", Forms.Texte, d => d.Laureat.AvisDuJury, SiConnu),
                CommonShapes.Sources<Distinction>(d => d.Laureat.Provenance),
                CommonShapes.Liens<Distinction>(liens.Of),
            ]);
        Attribution = new(
            "Attribution",
            "Une mention donnée à un territoire par une édition, avec ou sans label.",
            [
                attribution.Id,
                attribution.Annee,
                attribution.Mention,
                attribution.MentionNom,
                territoire.Id.Through<Attribution>(a => a.Mention.Territoire) with { Name = "territoire_id" },
                territoire.Nom.Through<Attribution>(a => a.Mention.Territoire) with { Name = "territoire_nom" },
                attribution.AvecLabel,
                attribution.Reserve,
                CommonShapes.Sources<Attribution>(a => a.Mention.Provenance),
                CommonShapes.Liens<Attribution>(liens.Of),
            ]);
        Field<Edition>[] ofEdition =
        [
            Text<Edition>("id", "Identifiant", "L’identifiant de l’édition : son année.", Forms.Texte with { Pattern = "[0-9]{4}" }, e => edition.Annee.Cell(e)),
            .. edition.DeLAnneeALaRemise,
            edition.RemiseNote,
            edition.ReserveDeLaRemise,
            edition.ReserveDesCandidatures,
            edition.Resultats,
            edition.Candidatures,
            edition.Labels with { Name = "labels_annonces" },
            edition.LabelsParmi,
            edition.LabelsConnus,
            edition.MiseAJour,
            edition.Reserve,
            edition.ReserveDesTotaux,
        ];
        EditionResumee = new("EditionResumee", "Une édition, en quelques faits.", [.. ofEdition, CommonShapes.Liens<Edition>(liens.Of)]);
        Edition = new(
            "Edition",
            "Une édition, avec tout ce que ce site en sait.",
            [
                .. ofEdition,
                Objects<Edition, CompteDeNiveau>(
                    "par_niveau",
                    "Labels par niveau",
                    "Le nombre de labels de chaque niveau, du plus bas au plus haut.",
                    CompteShape,
                    e => e.Statut == StatutEdition.Publiee ? plan.Index.Comptes.Of(e).ParNiveau : [],
                    "quand les résultats sont publiés"),
                Objects<Edition, Distinction>("labels", "Labels", "Les labels connus de ce site, dans l’ordre de la liste.", Label, e => plan.Index.Labels(e)),
                Objects<Edition, Attribution>(
                    "mentions",
                    "Mentions",
                    "Les mentions données, avec ou sans label.",
                    Attribution,
                    e => e.Statut == StatutEdition.Publiee ? e.Mentions.Select(m => new Attribution(e, m)) : []),
                Objects<Edition, Personne>("jury", "Jury", "Les membres du jury.", CommonShapes.Personne, e => e.Jury, "s’ils sont connus"),
                Objects<Edition, Personne>("comite", "Comité", "Les membres du comité d’orientation.", CommonShapes.Personne, e => e.Comite, "s’ils sont connus"),
                Objects<Edition, DocumentEdition>("documents", "Documents", "Les documents de l’édition.", DocumentShape(plan), e => e.Documents, SiAucun),
                Objects<Edition, Correction>("corrections", "Corrections", "Ce qui a été corrigé après la publication.", CorrectionShape, e => e.Corrections, SiAucun),
                CommonShapes.Deduit<Edition>(e => e.Provenance),
                Objects<Edition, Reference>("sources", "Sources", "Les sources de ces faits ; celles d’un label ou d’une mention sont avec lui.", CommonShapes.Source, SourcesOf),
                CommonShapes.Liens<Edition>(liens.Of),
            ]);
        Field<Territoire>[] ofTerritoire =
        [
            territoire.Id,
            territoire.Nom,
            territoire.NomOfficiel,
            territoire.Type,
            territoire.TypeNom,
            territoire.Insee,
            territoire.Siren,
            territoire.Departements,
            territoire.Regions,
            territoire.Latitude,
            territoire.Longitude,
            territoire.Precision,
            territoire.PointSource,
            territoire.Labels with { Name = "nombre_labels" },
            territoire.Editions with { Presence = null },
            Day<Territoire>("mise_a_jour", "Mise à jour", "Le jour du plus récent des faits et des sources de cette fiche.", plan.Index.MisesAJour.Of, SiConnu),
        ];
        TerritoireResume = new("TerritoireResume", "Un territoire, en quelques faits.", [.. ofTerritoire, CommonShapes.Liens<Territoire>(liens.Of)]);
        Territoire = new(
            "Territoire",
            "Un territoire ou un organisme, avec tous ses labels connus.",
            [
                .. ofTerritoire,
                territoire.Site,
                territoire.Wikidata,
                Objects<Territoire, AncienNom>("anciens_noms", "Anciens noms", "Les noms qu’il a portés.", AncienNomShape, t => t.AnciensNoms, SiAucun),
                Object<Territoire, Siege>("siege", "Siège", "La commune du siège, pour ce qui n’est pas une commune.", SiegeShape, t => t.Siege, SiConnu),
                Texts<Territoire>("remplace", "Remplace", "Les identifiants des territoires qu’il a remplacés.", Forms.Id, t => t.Remplace.Where(plan.Index.Shows), SiAucun),
                Text<Territoire>("remplace_par", "Remplacé par", "L’identifiant du territoire qui l’a remplacé.", Forms.Id, t => t.RemplacePar is { } id && plan.Index.Shows(id) ? id : null, "s’il a été remplacé"),
                Objects<Territoire, Distinction>("labels", "Labels", "Ses labels connus de ce site, du premier au dernier.", Label, t => plan.Index.History(t)),
                Objects<Territoire, Attribution>(
                    "mentions", "Mentions", "Les mentions qu’il a reçues, avec ou sans label.", Attribution, t => plan.Index.MentionsOf(t).Select(m => new Attribution(m.Edition, m.Mention))),
                CommonShapes.Reserve<Territoire>(t => t.Provenance.Reserve),
                CommonShapes.Deduit<Territoire>(t => t.Provenance),
                CommonShapes.Sources<Territoire>(t => t.Provenance),
                CommonShapes.Liens<Territoire>(liens.Of),
            ]);
    }

    public Shape<Distinction> Label { get; }

    public Shape<Attribution> Attribution { get; }

    public Shape<Edition> EditionResumee { get; }

    public Shape<Edition> Edition { get; }

    public Shape<Territoire> TerritoireResume { get; }

    public Shape<Territoire> Territoire { get; }

    private static IEnumerable<Reference> SourcesOf(Edition edition) =>
        ((Provenance?[])[edition.Provenance, edition.Candidature?.Provenance, edition.Remise?.Provenance, edition.Totaux.Provenance])
            .OfType<Provenance>().SelectMany(p => p.Sources).DistinctBy(s => s.Id);

    private static Shape<CompteDeNiveau> CompteShape { get; } = new(
        "CompteDeNiveau",
        "Le nombre de labels d’un niveau.",
        [
            Text<CompteDeNiveau>("niveau", "Niveau", "L’identifiant du niveau dans l’échelle de l’édition.", Forms.Texte, c => c.Niveau.Id),
            Number<CompteDeNiveau>("nombre", "Nombre", "Le nombre de labels.", Forms.Nombre, c => c.Nombre),
            Truth<CompteDeNiveau>("exact", "Exact", "Si c’est tout juste ce nombre, ou au moins ce nombre.", c => c.EstExact),
        ]);

    private static Shape<AncienNom> AncienNomShape { get; } = new(
        "AncienNom",
        "Un nom que le territoire a porté.",
        [
            Text<AncienNom>("nom", "Nom", "Le nom.", Forms.Texte, n => n.Nom),
            Number<AncienNom>("jusqu_en", "Jusqu’en", "La dernière année de ce nom.", Forms.Annee, n => n.JusquEn, SiConnue),
        ]);

    private static Shape<Siege> SiegeShape { get; } = new(
        "Siege",
        "La commune du siège.",
        [
            Text<Siege>("nom", "Nom", "Le nom de la commune.", Forms.Texte, s => s.Nom, SiConnu),
            Text<Siege>("insee", "Code INSEE", "Le code INSEE de la commune.", Forms.Insee, s => s.Insee?.Value, SiConnu),
            Text<Siege>("source", "Source", "D’où cela vient.", Forms.Texte, s => s.Source, SiConnue),
        ]);

    private static Shape<Correction> CorrectionShape { get; } = new(
        "Correction",
        "Une correction faite après la publication.",
        [
            Text<Correction>("date", "Date", "La date de la correction.", Forms.DatePartielle, c => c.Date.ToString()),
            Text<Correction>("texte", "Texte", "Ce qui a été corrigé.", Forms.Texte, c => c.Texte),
        ]);

    private static Shape<DocumentEdition> DocumentShape(SitePlan plan) => new(
        "Document",
        "Un document d’une édition.",
        [
            Text<DocumentEdition>("titre", "Titre", "Le titre du document.", Forms.Texte, d => d.Titre),
            Text<DocumentEdition>(
                "url", "Adresse", "L’adresse du document.", Forms.Adresse, d => d.Fichier is { } fichier ? plan.Address.Absolute(new($"/documents/{fichier}")) : d.Url?.AbsoluteUri, SiConnue),
        ]);
}
