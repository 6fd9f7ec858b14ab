using SiteGen.Model;

namespace SiteGen.Binding.Contract;

/// <summary>A source, in <c>sources.yaml</c> or under an edition's <c>sources</c>.</summary>
internal static class SourceKeys
{
    public static readonly Shape Shape = new("une source");

    public static readonly Key<string> Titre = Shape.Required("titre", Kinds.Text, "Le titre de la page ou du document, tel qu’il est publié.", "Communiqué de presse : résultats 2022");
    public static readonly Key<Uri> Url = Shape.Optional("url", Kinds.Url, "L’adresse complète où on la lit.", "https://example.org/communique");
    public static readonly Key<string> Document = Shape.Optional("document", Kinds.Text, "Le document, quand elle n’a pas d’adresse.", "communique-2022.pdf");
    public static readonly Key<DatePartielle> Date = Shape.Optional("date", Kinds.Date, "Sa date, aussi précise qu’elle est connue.", "2022-11-18");
    public static readonly Key<string> Licence = Shape.Optional("licence", Kinds.Text, "La licence de ce qui en est repris.", "CC BY 4.0");
}
