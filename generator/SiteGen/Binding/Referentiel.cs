using System.Collections.Frozen;
using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>What editions may refer to, by id.</summary>
internal sealed record Referentiel(
    SourceIndex Sources,
    FrozenDictionary<string, Echelle> Echelles,
    FrozenDictionary<string, Mention> Mentions,
    FrozenDictionary<string, Grille> Grilles,
    FrozenDictionary<string, Territoire> Territoires);
