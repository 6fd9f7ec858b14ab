namespace SiteGen.Model;

/// <summary>A département or a région: its official code and name, and for a département the code of its région.</summary>
public sealed record Lieu(string Code, string Nom, string? Region)
{
    /// <summary>Null when no list tells it.</summary>
    public Liaison? Liaison { get; init; }
}
