namespace SiteGen.Cli.Geocoding;

/// <summary>Keeps, of all that a service found, the only thing that can be meant; when there is none or several, says which.</summary>
internal static class Choice
{
    /// <summary>The only candidate, or null and why.</summary>
    /// <param name="candidates">Those of the right name.</param>
    /// <param name="label">What tells a candidate from the others.</param>
    /// <param name="contradiction">What of a candidate is not what the file says; null when they agree.</param>
    /// <param name="what">What is looked for: « commune « Albi » ».</param>
    /// <param name="settle">What to write to choose among several.</param>
    public static (T? Chosen, Completion Why) Among<T>(IReadOnlyList<T> candidates, Func<T, string> label, Func<T, string?> contradiction, string what, string settle)
        where T : class
    {
        var possible = candidates.Where(c => contradiction(c) is null).ToList();
        return (candidates.Count, possible.Count) switch
        {
            (0, _) => (null, Completion.Told($"aucune {what} pour le service")),
            (_, 1) => (possible[0], Completion.None),
            (_, 0) => (null, Completion.Refused($"{what} : {string.Join(" ; ", candidates.Select(c => $"{label(c)} : {contradiction(c)}"))}")),
            _ => (null, Completion.Refused($"plusieurs {what.Replace(" «", "s «", StringComparison.Ordinal)} : {string.Join(", ", possible.Select(label))} ; {settle}")),
        };
    }
}
