using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Publishing.Fields;
using static SiteGen.Publishing.Fields.Field;

namespace SiteGen.Publishing.Vocabulary;

/// <summary>The facts about an edition that a cell can hold: the one description of each, for every export.</summary>
internal sealed class EditionFields(SitePlan plan)
{
    public CellField<Edition> Annee { get; } = Number<Edition>("annee", "Année", "L’année de l’édition.", Forms.Annee with { IsUnique = true }, e => e.Annee);

    public CellField<Edition> Rang { get; } = Number<Edition>("rang", "Rang", "Le rang de l’édition, 1 pour la première.", Forms.Rang, e => e.Rang);

    public CellField<Edition> Statut { get; } = Text<Edition>(
        "statut",
        "Statut",
        $"Où en est l’édition{Francais.Insecable}: annoncee, ouverte, close ou publiee.",
        Forms.OneOf(Enum.GetNames<StatutEdition>().Select(n => n.ToLowerInvariant())),
        e => e.Statut.ToString().ToLowerInvariant());

    public CellField<Edition> Liste { get; } = Text<Edition>(
        "liste",
        "Liste",
        $"Si la liste des lauréats est complete, ou partielle{Francais.Insecable}: ce site ne connaît alors qu’une partie des labels.",
        Forms.OneOf(["complete", "partielle"]),
        e => e.Statut != StatutEdition.Publiee ? null : e.ListeComplete ? "complete" : "partielle",
        "quand les résultats sont publiés");

    public CellField<Edition> Echelle { get; } = Text<Edition>(
        "echelle", "Échelle", "L’identifiant de l’échelle de ses niveaux.", Forms.IdOf(plan.Palmares.Echelles.Select(e => e.Id)), e => e.Echelle.Id);

    public CellField<Edition> Grille { get; } = Text<Edition>(
        "grille", "Grille", "L’identifiant de la grille d’évaluation.", Forms.IdOf(plan.Palmares.Grilles.Select(g => g.Id)), e => e.Grille?.Id, SiConnue);

    public CellField<Edition> Ouverture { get; } = Text<Edition>(
        "candidature_ouverture", "Ouverture des candidatures", "Le jour de l’ouverture, ou son mois quand le jour n’est pas connu.", Forms.DatePartielle, e => e.Candidature?.Ouverture?.ToString(), SiConnue);

    public CellField<Edition> Cloture { get; } = Text<Edition>(
        "candidature_cloture", "Clôture des candidatures", "Le dernier jour des candidatures.", Forms.DatePartielle, e => e.Candidature?.Cloture?.ToString(), SiConnue);

    public CellField<Edition> Jury { get; } = Text<Edition>(
        "jury_reunion", "Réunion du jury", "Le jour de la réunion du jury.", Forms.DatePartielle, e => e.JuryReunion?.ToString(), SiConnue);

    public CellField<Edition> RemiseDate { get; } = Text<Edition>(
        "remise_date", "Date de la remise", "Le jour de la remise des labels.", Forms.DatePartielle, e => e.Remise?.Date?.ToString(), SiConnue);

    public CellField<Edition> RemiseEvenement { get; } = Text<Edition>(
        "remise_evenement", "Événement de la remise", "L’événement où les labels ont été remis.", Forms.Texte, e => e.Remise?.Evenement, SiConnu);

    public CellField<Edition> RemiseLieu { get; } = Text<Edition>("remise_lieu", "Lieu de la remise", "Le lieu de la remise.", Forms.Texte, e => e.Remise?.Lieu, SiConnu);

    /// <summary>What is said first of an edition, in every list of them: its year, its state, its campaign, its ceremony.</summary>
    public ImmutableArray<CellField<Edition>> DeLAnneeALaRemise => [Annee, Rang, Statut, Liste, Echelle, Grille, Ouverture, Cloture, Jury, RemiseDate, RemiseEvenement, RemiseLieu];

    public CellField<Edition> RemiseNote { get; } = Text<Edition>("remise_note", "Note sur la remise", "Ce qu’il faut savoir de la remise.", Forms.Texte, e => e.Remise?.Note, "s’il y en a une");

    public CellField<Edition> ReserveDeLaRemise { get; } = Text<Edition>(
        "reserve_remise", "Réserve sur la remise", "Le doute à rappeler avec la remise.", Forms.Texte, e => e.Remise?.Provenance.Reserve, "s’il y en a une");

    public CellField<Edition> ReserveDesCandidatures { get; } = Text<Edition>(
        "reserve_candidature", "Réserve sur les candidatures", "Le doute à rappeler avec les dates des candidatures.", Forms.Texte, e => e.Candidature?.Provenance.Reserve, "s’il y en a une");

    public CellField<Edition> Resultats { get; } = Text<Edition>(
        "resultats",
        "Publication des résultats",
        $"Le jour de la publication des résultats, avec l’heure ({plan.Palmares.Site.Fuseau}) quand elle est donnée.",
        Forms.Moment,
        e => e.Resultats?.ToString(),
        SiConnu);

    public CellField<Edition> Candidatures { get; } = Number<Edition>(
        "candidatures", "Candidatures", "Le nombre de candidatures annoncé.", Forms.Nombre, e => e.Totaux.Candidatures, SiConnu);

    public CellField<Edition> Labels { get; } = Number<Edition>(
        "labels", "Labels annoncés", "Le nombre de labels annoncé, quand les sources s’accordent.", Forms.Nombre, e => e.Totaux.Labels, SiConnu);

    public CellField<Edition> LabelsParmi { get; } = Numbers<Edition>(
        "labels_parmi",
        "Labels annoncés, selon les sources",
        "Les nombres de labels entre lesquels les sources divergent.",
        Forms.Nombre,
        e => e.Totaux.LabelsParmi,
        "si les sources divergent");

    public CellField<Edition> LabelsConnus { get; } = Number<Edition>(
        "labels_connus",
        "Labels connus",
        "Le nombre de labels dont ce site connaît le lauréat, qui peut être inférieur au nombre de labels annoncé.",
        Forms.Nombre,
        e => plan.Index.Labels(e).Length);

    public CellField<Edition> MiseAJour { get; } = Day<Edition>(
        "mise_a_jour", "Mise à jour", "Le jour du plus récent des faits et des sources de cette édition.", plan.Index.MisesAJour.Of, SiConnu);

    public CellField<Edition> Reserve { get; } = Text<Edition>(
        "reserve", "Réserve", "Le doute à rappeler avec cette édition.", Forms.Texte, e => e.Provenance.Reserve, "s’il y en a une");

    public CellField<Edition> ReserveDesTotaux { get; } = Text<Edition>(
        "reserve_totaux", "Réserve sur les nombres", "Le doute à rappeler avec ces nombres.", Forms.Texte, e => e.Totaux.Provenance.Reserve, "s’il y en a une");

    public CellField<Edition> Url { get; } = Text<Edition>(
        "url", "Page", "L’adresse de la page de l’édition sur ce site.", Forms.Adresse, e => plan.Address.Absolute(plan.Page(e).Route));
}
