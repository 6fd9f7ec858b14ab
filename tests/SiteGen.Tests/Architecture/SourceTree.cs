using System.Text.RegularExpressions;

namespace SiteGen.Tests.Architecture;

/// <summary>The C# files of the checkout, read as text: some rules are about what is written, not about what is compiled.</summary>
internal static partial class SourceTree
{
    public static string Library { get; } = Repository.Path("generator", "SiteGen");

    /// <summary>Path from the root of the checkout → lines without comments, of every file below a folder.</summary>
    public static IEnumerable<(string Path, string Line)> Lines(params string[] folder) => Lines("*.cs", folder);

    /// <summary>The same of the templates of the themes.</summary>
    public static IEnumerable<(string Path, string Line)> TemplateLines() => Lines("*.cshtml", ["themes"]);

    private static IEnumerable<(string Path, string Line)> Lines(string pattern, string[] folder) =>
        Directory.EnumerateFiles(Repository.Path(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Generated().IsMatch(file))
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines, (file, line) => (Path.GetRelativePath(Repository.Root, file), Comment().Replace(line, string.Empty)));

    /// <summary>The lines of the library, each with the folder it stands in; those of its root are left out.</summary>
    public static IEnumerable<(string Folder, string Path, string Line)> LinesByFolder() =>
        Lines("generator", "SiteGen")
            .Select(l => (Folder: l.Path.Split(Path.DirectorySeparatorChar)[2], l.Path, l.Line))
            .Where(l => !l.Folder.EndsWith(".cs", StringComparison.Ordinal));

    [GeneratedRegex(@"[\\/](?:bin|obj)[\\/]")]
    private static partial Regex Generated();

    [GeneratedRegex(@"(?<![:""])//.*$")]
    private static partial Regex Comment();
}
