using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding.Contract;

/// <summary>An edition: <c>editions/AAAA.yaml</c>.</summary>
internal static class EditionKeys
{
    public static readonly Shape Shape = new("une édition");

    public static readonly Key<int> Annee = Shape.Required("annee", Kinds.Annee, "L’année de l’édition, la même que dans le nom du fichier.", "2022");
    public static readonly Key<int> Rang = Shape.Required("rang", Kinds.Integer(1, 1000), "Son rang : 1 pour la première édition.", "7");
    public static readonly Key<string> Echelle = Shape.Required("echelle", Kinds.Echelle, "L’échelle de ses niveaux, par son id dans data/echelles.yaml.", "niveaux-1-5");

    public static readonly Key<StatutEdition> Statut = Shape.Required(
        "statut",
        Kinds.Choice(("annoncee", StatutEdition.Annoncee), ("ouverte", StatutEdition.Ouverte), ("close", StatutEdition.Close), ("publiee", StatutEdition.Publiee)),
        "Où elle en est : annoncée, ouverte aux candidatures, close, ou publiée avec ses résultats.", "publiee");

    public static readonly Key<bool> Liste = Shape.Optional(
        "liste", Kinds.Choice(("complete", true), ("partielle", false)), "Si tous les lauréats sont là ; une liste complète doit tomber juste avec les totaux.", "partielle");

    public static readonly Key<string> Grille = Shape.Optional("grille", Kinds.Grille, "La grille d’évaluation, par son id dans data/grilles/.", "axes-2022");
    public static readonly Key<ImmutableArray<Located<string>>> Alias = Shape.Optional("alias", Kinds.ListOf(Kinds.Route), "D’anciennes adresses qui mènent à sa page.", "[/edition-2022/]");
    public static readonly Key<MapReader> Candidature = Shape.Optional("candidature", Kinds.Mapping(CandidatureKeys.Shape), "La campagne de candidature.", "{ouverture: 2026-09-18, cloture: 2026-10-18}");
    public static readonly Key<DatePartielle> JuryReunion = Shape.Optional("jury-reunion", Kinds.Date, "Le jour où le jury s’est réuni.", "2021-11-05");
    public static readonly Key<MapReader> Remise = Shape.Optional("remise", Kinds.Mapping(RemiseKeys.Shape), "La remise des labels.", "{date: 2022-11-08, lieu: Paris}");

    public static readonly Key<Moment> Resultats = Shape.Optional(
        "resultats", Kinds.Moment, "Quand les résultats sont publics ; avant, ils sont sous embargo.", "2025-11-19T18:00");

    public static readonly Key<MapReader> Totaux = Shape.Optional("totaux", Kinds.Mapping(TotauxKeys.Shape), "Ce que les sources comptent.", "{candidatures: 23, labels: 23}");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Jury = Shape.Optional("jury", Kinds.Mappings(JureKeys.Shape), "Le jury.", "[{nom: Jeanne Dupont, fonction: Présidente}]");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Comite = Shape.Optional("comite", Kinds.Mappings(PersonneKeys.Shape), "Le comité d’orientation de cette édition.", "[{organisme: April}]");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Documents = Shape.Optional("documents", Kinds.Mappings(DocumentKeys.Shape), "Les documents publiés.", "[{titre: Règlement, fichier: reglement.pdf}]");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Mentions = Shape.Optional("mentions", Kinds.Mappings(MentionAttribueeKeys.Shape), "Les mentions spéciales du jury.", "[{mention: encouragements, territoire: meylan}]");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Laureats = Shape.Optional("laureats", Kinds.Mappings(LaureatKeys.Shape), "Les labels décernés.", "[{territoire: abbeville, niveau: 5}]");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Corrections = Shape.Optional("corrections", Kinds.Mappings(CorrectionKeys.Shape), "Ce qui a été corrigé depuis la publication.", "[{date: 2026-03-02, texte: …}]");
    public static readonly Key<ImmutableArray<Entry<MapReader>>> Sources = Shape.Optional("sources", Kinds.MapOf(Kinds.Id, Kinds.Mapping(SourceKeys.Shape)), "Les sources propres à cette édition, chacune sous son id.", "{cp: {titre: Communiqué}}");
    public static readonly Key<string> Reserve = Shape.Add(Facts.Reserve);
    public static readonly Key<ImmutableArray<Located<string>>> Deduit = Shape.Add(Facts.Deduit);

    /// <summary>When applications open and close, both days included.</summary>
    internal static class CandidatureKeys
    {
        public static readonly Shape Shape = new("une campagne", facts: true);

        public static readonly Key<DatePartielle> Ouverture = Shape.Optional("ouverture", Kinds.Date, "Le premier jour.", "2026-09-18");
        public static readonly Key<DatePartielle> Cloture = Shape.Optional("cloture", Kinds.Date, "Le dernier jour.", "2026-10-18");
        public static readonly Key<Uri> Url = Shape.Optional("url", Kinds.Url, "L’adresse du formulaire.");
    }

    /// <summary>The ceremony.</summary>
    internal static class RemiseKeys
    {
        public static readonly Shape Shape = new("une remise", facts: true);

        public static readonly Key<DatePartielle> Date = Shape.Optional("date", Kinds.Date, "Le jour de la remise.", "2022-11-08");
        public static readonly Key<string> Evenement = Shape.Optional("evenement", Kinds.Text, "Le salon ou la rencontre où elle a lieu.", "Open Source Experience");
        public static readonly Key<string> Lieu = Shape.Optional("lieu", Kinds.Text, "Le lieu.", "Palais des Congrès, Paris");
        public static readonly Key<string> Note = Shape.Optional("note", Kinds.Text, "Une phrase de plus, si une source la donne.");
    }

    /// <summary>The counts that sources give; an absent key means not known, never zero.</summary>
    internal static class TotauxKeys
    {
        private static readonly ValueKind<int> Count = Kinds.Integer(0, 1_000_000);

        public static readonly Shape Shape = new("les totaux", facts: true);

        public static readonly Key<int> Candidatures = Shape.Optional("candidatures", Count, "Le nombre de candidatures reçues.", "23");
        public static readonly Key<int> Labels = Shape.Optional("labels", Count, "Le nombre de labels décernés.", "23");
        public static readonly Key<ImmutableArray<Located<int>>> LabelsParmi = Shape.Optional("labels-parmi", Kinds.ListOf(Count), "Les nombres entre lesquels les sources se contredisent.", "[36, 37]");
        public static readonly Key<ImmutableArray<Entry<int>>> ParNiveau = Shape.Optional("par-niveau", Kinds.MapOf(Kinds.Niveau, Count), "Le nombre de labels à chaque niveau.", "{2: 3, 3: 7, 4: 10, 5: 3}");
        public static readonly Key<ImmutableArray<Entry<int>>> ParNiveauAuMoins = Shape.Optional("par-niveau-au-moins", Kinds.MapOf(Kinds.Niveau, Count), "Ceux que les sources nomment, et peut-être pas les seuls.", "{or: 3}");
    }

    /// <summary>Someone of the jury.</summary>
    internal static class JureKeys
    {
        public static readonly Shape Shape = new("un membre du jury", facts: true);

        public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "Son nom.");
        public static readonly Key<string> Fonction = Shape.Optional("fonction", Kinds.Text, "Sa fonction.");
        public static readonly Key<string> Organisme = Shape.Optional("organisme", Kinds.Text, "Son organisme.");
    }

    /// <summary>A document: a file of <c>content/documents/</c>, or an address elsewhere.</summary>
    internal static class DocumentKeys
    {
        public static readonly Shape Shape = new("un document", facts: true);

        public static readonly Key<string> Titre = Shape.Required("titre", Kinds.Text, "Le titre du document.");
        public static readonly Key<string> Fichier = Shape.Optional("fichier", Kinds.Text, "Le nom d’un fichier de content/documents/.", "resultats-2022.pdf");
        public static readonly Key<Uri> Url = Shape.Optional("url", Kinds.Url, "Son adresse, quand il est ailleurs.");
    }

    /// <summary>A mention given to a laureate.</summary>
    internal static class MentionAttribueeKeys
    {
        public static readonly Shape Shape = new("une mention attribuée", facts: true);

        public static readonly Key<string> Mention = Shape.Required("mention", Kinds.Mention, "La mention, par son id dans data/mentions.yaml.", "encouragements");
        public static readonly Key<string> Territoire = Shape.Required("territoire", Kinds.Territoire, "Le territoire, par son id dans data/territoires.yaml.", "meylan");
    }

    /// <summary>A label awarded.</summary>
    internal static class LaureatKeys
    {
        public static readonly Shape Shape = new("un lauréat", facts: true);

        public static readonly Key<string> Territoire = Shape.Required("territoire", Kinds.Territoire, "Le territoire, par son id dans data/territoires.yaml.", "abbeville");
        public static readonly Key<string> NomPublie = Shape.Optional("nom-publie", Kinds.Text, "Le nom tel que cette édition l’a publié ; il ne change plus.", "\"Ville d'Abbeville\"");
        public static readonly Key<string> Niveau = Shape.Optional("niveau", Kinds.Niveau, "Le niveau ; absent quand aucune source ne le dit.", "5");
        public static readonly Key<ImmutableArray<Located<string>>> NiveauParmi = Shape.Optional("niveau-parmi", Kinds.ListOf(Kinds.Niveau), "Les niveaux possibles, quand une source hésite.", "[3, 4]");
        public static readonly Key<MapReader> PortePar = Shape.Optional("porte-par", Kinds.Mapping(PersonneKeys.Shape), "Qui a porté la candidature.", "{nom: Jeanne Dupont}");
        public static readonly Key<string> AvisDuJury = Shape.Optional("avis-du-jury", Kinds.Text, "Ce que le jury en a dit.");
    }

    /// <summary>A correction made after publication.</summary>
    internal static class CorrectionKeys
    {
        public static readonly Shape Shape = new("une correction", facts: true);

        public static readonly Key<DatePartielle> Date = Shape.Required("date", Kinds.Date, "Le jour de la correction.", "2026-03-02");
        public static readonly Key<string> Texte = Shape.Required("texte", Kinds.Text, "Ce qui a été corrigé.", "\"Le niveau de Claix était mal recopié.\"");
    }
}
