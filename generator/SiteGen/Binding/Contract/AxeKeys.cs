using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Binding.Contract;

/// <summary>An axis of a grid.</summary>
internal static class AxeKeys
{
    public static readonly Shape Shape = new("un axe", facts: true);

    public static readonly Key<string> Id = Shape.Required("id", Kinds.Id, "Il fait l’adresse de sa page ; le même d’une grille à l’autre quand l’axe continue.", "logiciels-libres");
    public static readonly Key<string> Titre = Shape.Required("titre", Kinds.Text, "Le titre de l’axe.");
    public static readonly Key<string> Resume = Shape.Optional("resume", Kinds.Text, "Ce que l’axe évalue, en une ou deux phrases.");
    public static readonly Key<ImmutableArray<Located<MapReader>>> Criteres = Shape.Optional("criteres", Kinds.Mappings(CritereKeys.Shape), "Ses critères ; absente quand ils ne sont pas publiés.", "[{titre: …}]");
}
