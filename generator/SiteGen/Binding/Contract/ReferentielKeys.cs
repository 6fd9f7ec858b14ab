using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Binding.Contract;

/// <summary>A scale of levels, in <c>echelles.yaml</c>.</summary>
internal static class EchelleKeys
{
    public static readonly Shape Shape = new("une échelle", facts: true);

    public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "Le nom de l’échelle.", "Niveaux 1 à 5");
    public static readonly Key<string> Signe = Shape.Optional("signe", Kinds.Text, "Le signe que le thème dessine : copyleft, medaille, etoile…", "copyleft");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Niveaux = Shape.Required("niveaux", Kinds.Mappings(NiveauKeys.Shape), "Ses niveaux.");

    public static readonly Key<ImmutableArray<Entry<ImmutableArray<Entry<string>>>>> Equivalences = Shape.Optional(
        "equivalences",
        Kinds.MapOf(Kinds.Echelle, Kinds.MapOf(Kinds.Niveau, Kinds.Niveau)),
        "Ce que ses niveaux valent dans une autre échelle, si une source le dit : sans elle, deux échelles ne se comparent pas.",
        "{niveaux-1-5: {or: 5}}");
}

/// <summary>A level of a scale.</summary>
internal static class NiveauKeys
{
    public static readonly Shape Shape = new("un niveau", facts: true);

    public static readonly Key<string> Id = Shape.Required("id", Kinds.Id, "Ce que les éditions écrivent ; il ne change jamais.", "\"3\"");
    public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "Le nom du niveau.", "Niveau 3");
    public static readonly Key<int> Rang = Shape.Required("rang", Kinds.Integer(0, 1000), "Son rang dans l’échelle, du plus bas au plus haut.", "3");
    public static readonly Key<string> Court = Shape.Optional("court", Kinds.Text, "Le niveau en un ou deux caractères.", "\"3\"");
    public static readonly Key<string> Libelle = Shape.Optional("libelle", Kinds.Text, "Le mot qui l’accompagne.", "découverte");
    public static readonly Key<string> Description = Shape.Optional("description", Kinds.Text, "Ce qu’il récompense, en une phrase.");
    public static readonly Key<string> Symboles = Shape.Optional("symboles", Kinds.Text, "Le niveau en signes, là où l’on ne peut rien dessiner.", "🄯🄯🄯");
}

/// <summary>A special award, in <c>mentions.yaml</c>.</summary>
internal static class MentionKeys
{
    public static readonly Shape Shape = new("une mention", facts: true);

    public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "Le titre de la mention, tel que le jury le donne.", "Meilleure progression");
    public static readonly Key<string> Description = Shape.Optional("description", Kinds.Text, "Ce qu’elle récompense, en une phrase.");
}

/// <summary>A grid of criteria, in <c>grilles/</c>.</summary>
internal static class GrilleKeys
{
    public static readonly Shape Shape = new("une grille", facts: true);

    public static readonly Key<string> Id = Shape.Required("id", Kinds.Id, "Ce que les éditions écrivent ; il ne change jamais.", "axes-2022");
    public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "Le nom de la grille.");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Axes = Shape.Required("axes", Kinds.Mappings(AxeKeys.Shape), "Ses axes, dans l’ordre.");
}

/// <summary>An axis of a grid.</summary>
internal static class AxeKeys
{
    public static readonly Shape Shape = new("un axe", facts: true);

    public static readonly Key<string> Id = Shape.Required("id", Kinds.Id, "Il fait l’adresse de sa page ; le même d’une grille à l’autre quand l’axe continue.", "logiciels-libres");
    public static readonly Key<string> Titre = Shape.Required("titre", Kinds.Text, "Le titre de l’axe.");
    public static readonly Key<string> Resume = Shape.Optional("resume", Kinds.Text, "Ce que l’axe évalue, en une ou deux phrases.");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Criteres = Shape.Optional("criteres", Kinds.Mappings(CritereKeys.Shape), "Ses critères ; absente quand ils ne sont pas publiés.");
}

/// <summary>A criterion of an axis.</summary>
internal static class CritereKeys
{
    public static readonly Shape Shape = new("un critère", facts: true);

    public static readonly Key<string> Id = Shape.Optional("id", Kinds.Id, "Un id, s’il faut le citer.");
    public static readonly Key<string> Titre = Shape.Optional("titre", Kinds.Text, "Le titre du critère.");
    public static readonly Key<string> Texte = Shape.Optional("texte", Kinds.Text, "La question posée, ou ce qui est demandé.");
}
