using SiteGen.Diagnostics;

namespace SiteGen.Checking.Audit;

/// <summary>What a rule finds wrong in a page, before its place is known; the same one on several pages is one mistake, and told once.</summary>
/// <param name="Code">Its permanent code.</param>
/// <param name="Criteres">The criteria of RGAA 4.1.2 that ask for better, as « 5.6, 5.7 »; null for a good practice that none asks for.</param>
/// <param name="Message">What was read, and what was expected.</param>
/// <param name="Hint">What to write.</param>
internal sealed record Defaut(string Code, string? Criteres, string Message, string Hint)
{
    public Severity Severity { get; private init; } = Severity.Error;

    /// <summary>A defect that HTML alone does not prove: something around the element may make up for it.</summary>
    public static Defaut Warning(string code, string? criteres, string message, string hint) => new(code, criteres, message, hint) { Severity = Severity.Warning };
}
