namespace SiteGen.Binding.Contract;

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
