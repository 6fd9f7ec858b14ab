namespace SiteGen.Binding;

/// <summary>Every mapping of the data contract: the one description that the binder reads.</summary>
internal static class Shapes
{
    public static readonly Shape Source = new("une source", "titre* url document date licence");

    public static readonly Shape Site = new("les réglages du site", "url* langue fuseau theme navigation budgets hotes-autorises sorties depot");
    public static readonly Shape Navigation = new("une entrée du menu", "titre* page*");

    public static readonly Shape Label = new(
        "le label",
        "nom* sigle accroche description depuis organisateur contact plateforme reseaux soutiens comite editeur licence-donnees accessibilite",
        facts: true);

    public static readonly Shape Organisme = new("un organisme", "nom* url", facts: true);
    public static readonly Shape Contact = new("le contact", "courriel telephone presse", facts: true);
    public static readonly Shape Editeur = new(
        "l’éditeur",
        "nom adresse telephone courriel directeur-publication hebergeur hebergeur-adresse hebergeur-telephone",
        facts: true);

    public static readonly Shape Audit = new("l’audit d’accessibilité", "date* taux* auditeur", facts: true);

    public static readonly Shape Echelle = new("une échelle", "nom* signe niveaux* equivalences", facts: true);
    public static readonly Shape Niveau = new("un niveau", "id* nom* rang* court libelle description symboles", facts: true);

    public static readonly Shape Mention = new("une mention", "nom* description", facts: true);

    public static readonly Shape Grille = new("une grille", "id* nom* axes*", facts: true);
    public static readonly Shape Axe = new("un axe", "id* titre* resume criteres", facts: true);
    public static readonly Shape Critere = new("un critère", "id titre texte", facts: true);

    public static readonly Shape Territoire = new(
        "un territoire",
        "id* nom* type* nom-officiel insee siren departement departements region regions siege geocode site wikidata anciens-noms remplace remplace-par",
        facts: true);

    public static readonly Shape Siege = new("un siège", "insee nom source", facts: true);
    public static readonly Shape Geocode = new("un point", "lat* lon* precision source", facts: true);
    public static readonly Shape AncienNom = new("un ancien nom", "nom* jusqu-en", facts: true);

    public static readonly Shape Edition = new(
        "une édition",
        "annee* rang* echelle* statut* liste grille alias candidature jury-reunion remise resultats totaux jury comite documents mentions laureats corrections",
        facts: true);

    public static readonly Shape Candidature = new("une campagne", "ouverture cloture url", facts: true);
    public static readonly Shape Remise = new("une remise", "date evenement lieu note", facts: true);
    public static readonly Shape Totaux = new("les totaux", "candidatures labels labels-parmi par-niveau par-niveau-au-moins", facts: true);
    public static readonly Shape Jure = new("un membre du jury", "nom* fonction organisme", facts: true);
    public static readonly Shape Personne = new("une personne ou un organisme", "nom fonction organisme", facts: true);
    public static readonly Shape Document = new("un document", "titre* fichier url", facts: true);
    public static readonly Shape MentionAttribuee = new("une mention attribuée", "mention* territoire*", facts: true);
    public static readonly Shape Laureat = new(
        "un lauréat", "territoire* nom-publie niveau niveau-parmi porte-par avis-du-jury", facts: true);

    public static readonly Shape Correction = new("une correction", "date* texte*", facts: true);

    public static readonly Shape Page = new("l’en-tête d’une page", "titre* description date chemin alias brouillon type");
}
