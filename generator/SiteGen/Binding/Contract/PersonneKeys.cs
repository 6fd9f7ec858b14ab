namespace SiteGen.Binding.Contract;

/// <summary>Someone, or a body alone, named in a committee or an application.</summary>
internal static class PersonneKeys
{
    public static readonly Shape Shape = new("une personne ou un organisme", facts: true);

    public static readonly Key<string> Nom = Shape.Optional("nom", Kinds.Text, "Le nom de la personne, s’il est publié.");
    public static readonly Key<string> Fonction = Shape.Optional("fonction", Kinds.Text, "Sa fonction.");
    public static readonly Key<string> Organisme = Shape.Optional("organisme", Kinds.Text, "Son organisme, ou l’organisme seul.");
}
