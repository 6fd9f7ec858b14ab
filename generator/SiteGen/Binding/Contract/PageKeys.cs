using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Binding.Contract;

/// <summary>The front matter of a Markdown page.</summary>
internal static class PageKeys
{
    public static readonly Shape Shape = new("l’en-tête d’une page");

    public static readonly Key<string> Titre = Shape.Required("titre", Kinds.Text, "Le titre de la page.");
    public static readonly Key<string> Description = Shape.Optional("description", Kinds.Text, "Une phrase pour les moteurs de recherche et les partages.");
    public static readonly Key<DatePartielle> Date = Shape.Optional("date", Kinds.Date, "Sa date, pour une actualité ou un communiqué.", "2022-11-18");
    public static readonly Key<string> Chemin = Shape.Optional("chemin", Kinds.Route, "Son adresse, quand elle n’est pas celle du fichier.", "/le-label/niveaux/");
    public static readonly Key<ImmutableArray<Located<string>>> Alias = Shape.Optional("alias", Kinds.ListOf(Kinds.Route), "D’anciennes adresses qui mènent ici.");
    public static readonly Key<bool> Brouillon = Shape.Optional("brouillon", Kinds.Boolean, "Si elle reste hors du site publié.", "oui");

    public static readonly Key<TypePage> Type = Shape.Optional(
        "type", Kinds.Choice(("page", TypePage.Page), ("actualite", TypePage.Actualite), ("communique", TypePage.Communique)), "Une page, une actualité ou un communiqué.", "actualite");
}
