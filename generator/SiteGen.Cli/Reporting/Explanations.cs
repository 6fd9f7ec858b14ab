using System.Collections.Immutable;
using System.Reflection;

namespace SiteGen.Cli.Reporting;

/// <summary>The pages of <c>generator/diagnostics/</c>, which the program carries: one for each code.</summary>
internal static class Explanations
{
    private const string Folder = "diagnostics/";
    private static readonly Assembly Assembly = typeof(Explanations).Assembly;

    /// <summary>Every code that has a page, in order.</summary>
    public static ImmutableArray<string> Codes { get; } =
    [
        .. Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The page of a code, in Markdown; null when there is none.</summary>
    public static string? Find(string code)
    {
        using var resource = Assembly.GetManifestResourceStream(Folder + code);
        if (resource is null)
        {
            return null;
        }

        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The title of a page, which begins with its code; null when there is none.</summary>
    public static string? TitleOf(string code) =>
        Find(code) is { } page ? page[..page.IndexOf('\n', StringComparison.Ordinal)].TrimStart('#', ' ') : null;
}
