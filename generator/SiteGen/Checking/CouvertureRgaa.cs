using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Checking;

/// <summary>How much of RGAA 4.1.2 the audit of <c>check</c> sees: HTML alone decides few criteria, and a person has to judge most of them.</summary>
/// <remarks>No site is declared anything on the strength of this list: a criterion « verified » may still be missed by what scripts do.</remarks>
public static class CouvertureRgaa
{
    public const string Version = "4.1.2";

    /// <summary>How many criteria each of the thirteen themes has.</summary>
    private static readonly ImmutableArray<int> Themes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

    /// <summary>All 106, in their order.</summary>
    public static ImmutableArray<string> Criteres { get; } =
        [.. Themes.SelectMany((count, theme) => Enumerable.Range(1, count).Select(n => string.Create(CultureInfo.InvariantCulture, $"{theme + 1}.{n}")))];

    /// <summary>Those of which HTML decides every test.</summary>
    public static ImmutableArray<string> Verifies { get; } =
        ["2.1", "5.4", "5.8", "6.2", "8.1", "8.3", "8.5", "11.6", "12.1"];

    /// <summary>Those of which a rule sees some failures, and a person the others: whether a text is relevant, whether all colours were read, where the stylesheet puts things…</summary>
    public static ImmutableArray<string> EnPartie { get; } =
    [
        "1.1", "1.2", "1.9", "3.2", "3.3", "4.10", "5.6", "5.7", "6.1", "7.1", "8.2", "8.4", "8.6", "8.8", "8.9", "8.10", "9.1", "9.2", "9.3", "10.1", "10.8", "11.1", "11.5", "11.9",
        "11.13", "12.2", "12.4", "12.5", "12.6", "12.7", "12.8", "13.1", "13.8",
    ];

    /// <summary>Those that no rule looks at.</summary>
    public static ImmutableArray<string> AExaminer { get; } = [.. Criteres.Except(Verifies).Except(EnPartie)];
}
