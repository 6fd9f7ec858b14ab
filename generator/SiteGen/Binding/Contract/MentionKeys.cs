namespace SiteGen.Binding.Contract;

/// <summary>A special award, in <c>mentions.yaml</c>.</summary>
internal static class MentionKeys
{
    public static readonly Shape Shape = new("une mention", facts: true);

    public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "Le titre de la mention, tel que le jury le donne.", "Meilleure progression");
    public static readonly Key<string> Description = Shape.Optional("description", Kinds.Text, "Ce qu’elle récompense, en une phrase.");
}
