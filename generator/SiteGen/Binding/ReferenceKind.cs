namespace SiteGen.Binding;

/// <summary>A kind of thing that data refers to by id: how a message names it, and where it is defined.</summary>
internal sealed record ReferenceKind(string Code, string Nom, string DefinedIn)
{
    public static readonly ReferenceKind Territoire = new("SG204", "le territoire", "data/territoires.yaml");
    public static readonly ReferenceKind Mention = new("SG205", "la mention", "data/mentions.yaml");
    public static readonly ReferenceKind Source = new("SG206", "la source", "data/sources.yaml, ou dans les « sources » de l’édition");
    public static readonly ReferenceKind Echelle = new("SG207", "l’échelle", "data/echelles.yaml");
    public static readonly ReferenceKind Grille = new("SG208", "la grille", "data/grilles/");
}
