using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Sources;

/// <summary>Every file that a site is made from: <c>data/</c> and <c>content/</c> below one root.</summary>
public sealed class SourceSet
{
    private static readonly string[] Folders = ["data", "content"];

    private readonly FrozenDictionary<string, SourceFile> _files;

    internal SourceSet(IEnumerable<SourceFile> files)
    {
        Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        _files = Files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>In the ordinal order of their paths.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>The files of <c>data/</c> and <c>content/</c> below a folder, hidden ones left out; nothing is read yet.</summary>
    public static SourceSet FromFolder(string root)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        return new(Folders
            .Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", options))
            .Select(path => new SourceFile(Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'), () => File.ReadAllBytes(path)))
            .Where(file => !file.Path.Split('/').Any(part => part.StartsWith('.'))));
    }

    /// <summary>A site held in memory, as path → text: what tests are written with.</summary>
    public static SourceSet FromText(IEnumerable<KeyValuePair<string, string>> files) =>
        new(files.Select(f => new SourceFile(f.Key, () => Encoding.UTF8.GetBytes(f.Value))));

    /// <summary>The same files, one of them with that content.</summary>
    public SourceSet With(string path, byte[] content) => new(Files.Where(f => f.Path != path).Append(new SourceFile(path, () => content)));

    public SourceFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>The files below a folder (<c>data/editions/</c>) whose name ends so (<c>.yaml</c>).</summary>
    public IEnumerable<SourceFile> Under(string folder, string ending) =>
        Files.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal) && f.Path.EndsWith(ending, StringComparison.Ordinal));
}
