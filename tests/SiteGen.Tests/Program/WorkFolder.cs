using System.Security.Cryptography;

namespace SiteGen.Tests.Program;

/// <summary>A folder of its own for one test, gone after it, in which sites are copied and built.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("site-gen-").FullName;

    /// <summary>Where these tests build.</summary>
    public string Site => At("_site");

    public string At(string path) => Path.Combine(Root, path);

    /// <summary>A copy of the sources of the real site.</summary>
    public static WorkFolder OfRealSite()
    {
        var folder = new WorkFolder();
        Copy(Repository.Path("data"), folder.At("data"));
        Copy(Repository.Path("content"), folder.At("content"));
        return folder;
    }

    /// <summary>A copy of the sources of the small site, that builds faster.</summary>
    public static WorkFolder OfOtherLabel()
    {
        var folder = new WorkFolder();
        Copy(Repository.Path("tests/sites/autre-label"), folder.Root);
        return folder;
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Replaces the one place where a text stands in a file.</summary>
    public void Replace(string path, string old, string replacement)
    {
        var text = File.ReadAllText(At(path));
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(At(path), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Every file below a folder with a digest of its bytes, to compare two folders or two moments.</summary>
    public static SortedDictionary<string, string> Digest(string folder) =>
        new(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))),
            StringComparer.Ordinal);

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
