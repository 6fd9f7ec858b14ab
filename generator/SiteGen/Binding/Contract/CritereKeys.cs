namespace SiteGen.Binding.Contract;

/// <summary>A criterion of an axis.</summary>
internal static class CritereKeys
{
    public static readonly Shape Shape = new("un critère", facts: true);

    public static readonly Key<string> Id = Shape.Optional("id", Kinds.Id, "Un id, unique dans la grille : les adresses d’auto-évaluation le citent ; il ne change jamais.");
    public static readonly Key<string> Titre = Shape.Optional("titre", Kinds.Text, "Le titre du critère.");
    public static readonly Key<string> Texte = Shape.Optional("texte", Kinds.Text, "La question posée, ou ce qui est demandé.");
}
