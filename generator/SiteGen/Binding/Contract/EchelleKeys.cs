using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Binding.Contract;

/// <summary>A scale of levels, in <c>echelles.yaml</c>.</summary>
internal static class EchelleKeys
{
    public static readonly Shape Shape = new("une échelle", facts: true);

    public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "Le nom de l’échelle.", "Niveaux 1 à 5");
    public static readonly Key<string> Signe = Shape.Optional("signe", Kinds.Text, "Le signe que le thème dessine : copyleft, medaille, etoile…", "copyleft");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Niveaux = Shape.Required("niveaux", Kinds.Mappings(NiveauKeys.Shape), "Ses niveaux.", "[{id: \"1\", nom: Niveau 1, rang: 1}]");

    public static readonly Key<ImmutableArray<Entry<ImmutableArray<Entry<string>>>>> Equivalences = Shape.Optional(
        "equivalences",
        Kinds.MapOf(Kinds.Echelle, Kinds.MapOf(Kinds.Niveau, Kinds.Niveau)),
        "Ce que ses niveaux valent dans une autre échelle, si une source le dit : sans elle, deux échelles ne se comparent pas.",
        "{niveaux-1-5: {or: 5}}");
}
