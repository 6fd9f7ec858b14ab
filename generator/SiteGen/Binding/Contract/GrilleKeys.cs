using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Binding.Contract;

/// <summary>A grid of criteria, in <c>grilles/</c>.</summary>
internal static class GrilleKeys
{
    public static readonly Shape Shape = new("une grille", facts: true);

    public static readonly Key<string> Id = Shape.Required("id", Kinds.Id, "Ce que les éditions écrivent ; il ne change jamais.", "axes-2022");
    public static readonly Key<string> Nom = Shape.Required("nom", Kinds.Text, "Le nom de la grille.");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Axes = Shape.Required("axes", Kinds.Mappings(AxeKeys.Shape), "Ses axes, dans l’ordre.", "[{id: logiciels-libres, titre: Logiciels libres}]");
}
