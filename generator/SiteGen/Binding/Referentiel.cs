using SiteGen.Model;

namespace SiteGen.Binding;

/// <summary>What editions may refer to, by id.</summary>
internal sealed record Referentiel(
    SourceIndex Sources, Register<Echelle> Echelles, Register<Mention> Mentions, Register<Grille> Grilles, Register<Territoire> Territoires);
