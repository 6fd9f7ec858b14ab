using System.Collections.Immutable;

namespace SiteGen.Theming.Views;

/// <summary>Horizontal bars on one axis that begins at zero, with what they show in a sentence and a key to how it is drawn.</summary>
public sealed record BarresView
{
    /// <summary>What is to be seen, in a sentence that is true by itself.</summary>
    public required string Constat { get; init; }

    public required ImmutableArray<BarreView> Barres { get; init; }

    /// <summary>What is drawn, and only that.</summary>
    public required ImmutableArray<CleView> Cles { get; init; }

    /// <summary>What the whole width stands for.</summary>
    public int Maximum => Barres.Max(b => Math.Max(b.Parts.Sum(p => p.Valeur), b.Repere ?? 0));
}

/// <summary>A bar: what it is about, what it says in words, and its parts from zero on.</summary>
public sealed record BarreView(string Nom, string Valeur, ImmutableArray<PartView> Parts)
{
    /// <summary>A figure of its own that stands on the same axis, drawn as a mark across the bar.</summary>
    public int? Repere { get; init; }

    /// <summary>That figure in words.</summary>
    public string? RepereTexte { get; init; }
}

/// <summary>A part of a bar; one that nobody counted has no value, and whatever length it is drawn with means nothing.</summary>
public sealed record PartView(NatureDePart Nature, int Valeur)
{
    /// <summary>The level of the labels that it counts.</summary>
    public NiveauView? Niveau { get; init; }

    /// <summary>What is counted: « 10 », « ≥ 3 »; null where the words of the bar say it already.</summary>
    public string? Compte { get; init; }
}

/// <summary>How a part is known, which is how it is drawn.</summary>
public enum NatureDePart
{
    /// <summary>Known to this site.</summary>
    Connue,

    /// <summary>Known to this site, of a second kind.</summary>
    Seconde,

    /// <summary>Announced, but this site does not know more of it than its number.</summary>
    NonConnue,

    /// <summary>Announced by some sources and denied by others.</summary>
    Disputee,

    /// <summary>Nobody says how many.</summary>
    SansNombre,
}

/// <summary>An entry of the key: a kind of part, a level, or the mark when both are null.</summary>
public sealed record CleView(string Texte, NatureDePart? Nature, NiveauView? Niveau = null);
