using System.Globalization;

namespace SiteGen.Tests.Robustness;

/// <summary>Which mutated sites a run tries: a few in every run, many when the environment asks for them.</summary>
/// <remarks>
/// A case is its number: <c>SITEGEN_MUTATIONS_FROM=1234 SITEGEN_MUTATIONS=1</c> tries that one again, on the same commit, because the
/// mutations are of the files of the checkout.
/// </remarks>
internal static class Cases
{
    public static IEnumerable<int> InProcess => Numbers("SITEGEN_MUTATIONS", 300);

    /// <summary>A process each, so fewer of them.</summary>
    public static IEnumerable<int> ThroughTheProgram => Numbers("SITEGEN_MUTATIONS_PROGRAM", 10);

    /// <summary>Thousands of them cost a second.</summary>
    public static IEnumerable<int> OfSoup => Numbers("SITEGEN_SOUP", 10_000);

    private static IEnumerable<int> Numbers(string variable, int ordinary) =>
        Enumerable.Range(Read("SITEGEN_MUTATIONS_FROM", 1), Read(variable, ordinary));

    private static int Read(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
