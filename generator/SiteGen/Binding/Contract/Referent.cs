namespace SiteGen.Binding.Contract;

/// <summary>A kind of thing that data refers to by id: how a message names it, and where it is defined.</summary>
/// <param name="Key">Its name in the schemas.</param>
/// <param name="Code">The code of the diagnostic when there is no such thing.</param>
/// <param name="Nom">What it is, with its article.</param>
/// <param name="DefinedIn">The files where its ids are.</param>
internal sealed record Referent(string Key, string Code, string Nom, string DefinedIn)
{
    public static readonly Referent Territoire = new("territoire", "SG204", "le territoire", "data/territoires.yaml");
    public static readonly Referent Mention = new("mention", "SG205", "la mention", "data/mentions.yaml");
    public static readonly Referent Source = new("source", "SG206", "la source", "data/sources.yaml, ou dans les « sources » de l’édition");
    public static readonly Referent Echelle = new("echelle", "SG207", "l’échelle", "data/echelles.yaml");
    public static readonly Referent Grille = new("grille", "SG208", "la grille", "data/grilles/");
}
