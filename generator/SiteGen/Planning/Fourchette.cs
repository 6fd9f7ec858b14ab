namespace SiteGen.Planning;

/// <summary>A number on which sources may disagree: the lowest and the highest that they give, the same when they agree.</summary>
public readonly record struct Fourchette(int AuMoins, int AuPlus)
{
    public int Ecart => AuPlus - AuMoins;

    /// <summary>What is left of it; never below zero, for a list may be longer than the lowest figure.</summary>
    public Fourchette Moins(int count) => new(Math.Max(0, AuMoins - count), Math.Max(0, AuPlus - count));
}
