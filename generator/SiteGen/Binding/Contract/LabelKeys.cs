using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Binding.Contract;

/// <summary>The label itself: <c>label.yaml</c>.</summary>
internal static class LabelKeys
{
    public static readonly Shape Shape = new("le label", facts: true);

    public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "Le nom du label.");
    public static readonly Key<string> Sigle = Shape.Optional("sigle", Kinds.Text, "Son sigle.");
    public static readonly Key<string> Accroche = Shape.Optional("accroche", Kinds.Text, "Une phrase qui dit ce qu’il récompense.");
    public static readonly Key<string> Description = Shape.Optional("description", Kinds.Text, "Deux ou trois phrases, pour l’accueil et les moteurs de recherche.");
    public static readonly Key<int> Depuis = Shape.Optional("depuis", Kinds.Annee, "L’année de sa création.", "2016");
    public static readonly Key<MapReader> Organisateur = Shape.Optional("organisateur", Kinds.Mapping(OrganismeKeys.Shape), "L’organisme qui l’organise.", "{nom: April, url: https://www.april.org/}");
    public static readonly Key<MapReader> Contact = Shape.Optional("contact", Kinds.Mapping(ContactKeys.Shape), "Comment joindre l’organisateur.", "{courriel: label@example.org}");
    public static readonly Key<Uri> Plateforme = Shape.Optional("plateforme", Kinds.Url, "L’adresse où l’on candidate.");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Reseaux = Shape.Optional("reseaux", Kinds.Mappings(OrganismeKeys.Shape), "Ses comptes sur les réseaux sociaux.", "[{nom: Mastodon, url: https://example.org/@label}]");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Soutiens = Shape.Optional("soutiens", Kinds.Mappings(OrganismeKeys.Shape), "Les organismes qui le soutiennent.", "[{nom: April}]");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Comite = Shape.Optional("comite", Kinds.Mappings(PersonneKeys.Shape), "Son comité d’orientation.", "[{organisme: April}]");
    public static readonly Key<MapReader> Editeur = Shape.Optional("editeur", Kinds.Mapping(EditeurKeys.Shape), "L’éditeur et l’hébergeur du site, pour les mentions légales.", "{nom: …, adresse: …, hebergeur: …}");
    public static readonly Key<string> LicenceDonnees = Shape.Optional("licence-donnees", Kinds.Licence, "La licence des données ouvertes, par son identifiant SPDX.", "etalab-2.0");
    public static readonly Key<MapReader> Accessibilite = Shape.Optional("accessibilite", Kinds.Mapping(DeclarationKeys.Shape), "La déclaration d’accessibilité, et l’audit s’il en a été fait un.", "{date: 2026-03-02, taux: 84}");

    /// <summary>A body with its address on the web.</summary>
    internal static class OrganismeKeys
    {
        public static readonly Shape Shape = new("un organisme", facts: true);

        public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "Le nom de l’organisme.", "April");
        public static readonly Key<Uri> Url = Shape.Optional("url", Kinds.Url, "Son site.", "https://www.april.org/");
    }

    /// <summary>How to reach those who run the label.</summary>
    internal static class ContactKeys
    {
        public static readonly Shape Shape = new("le contact", facts: true);

        public static readonly Key<string> Courriel = Shape.Optional("courriel", Kinds.Courriel, "L’adresse de courriel du label.", "label@example.org");
        public static readonly Key<string> Telephone = Shape.Optional("telephone", Kinds.Text, "Le téléphone.", "\"04 00 00 00 00\"");
        public static readonly Key<string> Presse = Shape.Optional("presse", Kinds.Courriel, "L’adresse de courriel pour la presse.", "presse@example.org");
    }

    /// <summary>The publisher of the site and its host, for the legal notice.</summary>
    internal static class EditeurKeys
    {
        public static readonly Shape Shape = new("l’éditeur", facts: true);

        public static readonly Key<string> Nom = Shape.Optional("nom", Kinds.Text, "La personne morale qui publie le site.");
        public static readonly Key<string> Adresse = Shape.Optional("adresse", Kinds.Text, "L’adresse postale de son siège.");
        public static readonly Key<string> Telephone = Shape.Optional("telephone", Kinds.Text, "Son téléphone.");
        public static readonly Key<string> Courriel = Shape.Optional("courriel", Kinds.Courriel, "Son adresse de courriel.");
        public static readonly Key<string> DirecteurPublication = Shape.Optional("directeur-publication", Kinds.Text, "Le directeur ou la directrice de la publication.");
        public static readonly Key<string> Hebergeur = Shape.Optional("hebergeur", Kinds.Text, "Le nom de l’hébergeur.");
        public static readonly Key<string> HebergeurAdresse = Shape.Optional("hebergeur-adresse", Kinds.Text, "L’adresse de l’hébergeur.");
        public static readonly Key<string> HebergeurTelephone = Shape.Optional("hebergeur-telephone", Kinds.Text, "Le téléphone de l’hébergeur.");
    }
}
