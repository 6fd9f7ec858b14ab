using System.Text.RegularExpressions;
using SiteGen.Binding.Contract;
using SiteGen.Diagnostics;
using SiteGen.Sources;

namespace SiteGen.Binding;

/// <summary>A file that its author takes for data or for a page, and that its name keeps from being read, is a silent loss.</summary>
internal static partial class UnreadFileRule
{
    public static void Check(SourceSet sources, DiagnosticBag diagnostics)
    {
        foreach (var path in sources.Files.Select(f => f.Path))
        {
            if (path.StartsWith("data/", StringComparison.Ordinal) && LooksLikeYaml().IsMatch(path) && !DataFiles.All.Any(f => f.Covers(path)))
            {
                diagnostics.Add(SourceErrors.UnreadFile(path, Meant(path)));
            }
            else if (path.StartsWith("content/", StringComparison.Ordinal) && LooksLikeMarkdown().IsMatch(path))
            {
                diagnostics.Add(SourceErrors.NotAPage(path, LooksLikeMarkdown().Replace(path, ".md")));
            }
        }
    }

    /// <summary>The name that the file should have; null when it looks like none.</summary>
    private static string? Meant(string path)
    {
        var name = LooksLikeYaml().Replace(path, ".yaml");
        var known = DataFiles.All.Select(f => f.IsFolder ? f.Path + Path.GetFileName(name) : f.Path).ToList();
        return known.Contains(name) ? name
            : Year().IsMatch(Path.GetFileName(name)) ? DataFiles.Editions.Path + Path.GetFileName(name)
            : NearestWord.Of(name, known);
    }

    [GeneratedRegex(@"\.ya?ml(?:\.txt)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex LooksLikeYaml();

    [GeneratedRegex(@"(?:\.markdown|\.mdown|\.md\.txt|\.M[Dd]|\.mD)\z")]
    private static partial Regex LooksLikeMarkdown();

    [GeneratedRegex(@"^[0-9]{4}\.yaml\z")]
    private static partial Regex Year();
}
