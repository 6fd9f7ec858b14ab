namespace SiteGen.Theming.Views;

/// <summary>A mark on a map: a territory, or several that are too near each other to be shown one by one.</summary>
/// <param name="Lien">The territory and its page; for several, their number in words and where they are told one by one.</param>
/// <param name="X">The middle, in units of the drawing.</param>
/// <param name="Y">The middle, in units of the drawing.</param>
public sealed record MarqueView(LienView Lien, int X, int Y)
{
    /// <summary>What is said of it: « Commune, Isère (38). Or en 2025 »; for several, their names.</summary>
    public required string Detail { get; init; }

    /// <summary>Null when the level is not known, or for several territories.</summary>
    public NiveauView? Niveau { get; init; }

    public required FormeDeMarque Forme { get; init; }

    /// <summary>How many territories it stands for.</summary>
    public int Nombre { get; init; } = 1;

    /// <summary>On which widths of the map it is shown.</summary>
    public required Largeurs Largeurs { get; init; }

    /// <summary>Where its name is written on a wide map; null where there is no room.</summary>
    public EtiquetteView? Etiquette { get; init; }

    /// <summary>Whether it stands in a part that is drawn larger, beside the mark that stands for it where it is.</summary>
    public bool EstDansLoupe { get; init; }

    /// <summary>The place of the territory itself, when the mark was moved aside so as not to hide another.</summary>
    public (int X, int Y)? Place { get; init; }
}

/// <summary>Where a name is written: X is its left end, its middle or its right end as the anchor (SVG) says; Y is its baseline.</summary>
public sealed record EtiquetteView(int X, int Y, string Ancre);

/// <summary>The kinds of bodies that a mark tells apart by its outline.</summary>
public enum FormeDeMarque
{
    Commune,
    Intercommunalite,
    Departement,
    Region,
    Autre,
    Groupe,
}

/// <summary>The widths of a map on which a mark is shown: what is legible on a wide screen may have to be grouped on a narrow one.</summary>
public enum Largeurs
{
    Toutes,
    Large,
    Etroite,

    /// <summary>None: a group stands for it, until the visitor looks closer.</summary>
    Aucune,
}
