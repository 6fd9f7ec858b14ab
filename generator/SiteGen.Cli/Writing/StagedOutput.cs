using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SiteGen.Cli.Writing;

/// <summary>
/// A new site written beside the previous one, which it replaces in one step once it is whole. Without
/// <see cref="Commit"/> the previous output stays as it was.
/// </summary>
internal sealed class StagedOutput : IDisposable
{
    private readonly string _target;
    private readonly string _stage;
    private readonly string _former;
    private readonly FileStream _lock;
    private readonly ImmutableHashSet<string> _previous;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _written = new(StringComparer.Ordinal);

    private StagedOutput(string target, FileStream @lock)
    {
        _target = target;
        _stage = target + ".nouveau";
        _former = target + ".ancien";
        _lock = @lock;
        Recover();
        _previous = Manifest.Read(target) ?? [];
        RefuseForeignFolder();
        Directory.CreateDirectory(_stage);
    }

    /// <summary>Prepares to write a folder; a folder with files that bears no manifest of ours is refused.</summary>
    public static StagedOutput Begin(string output)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        if (File.Exists(target))
        {
            throw new UsageException($"« {output} » est un fichier, pas un dossier (--output)");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var @lock = Lock(target, output);
        try
        {
            return new(target, @lock);
        }
        catch
        {
            @lock.Dispose();
            throw;
        }
    }

    /// <summary>Writes a file of the new site; safe from several threads.</summary>
    public void Write(Output output)
    {
        var file = output.Route.OutputFile;
        var path = Path.Combine(_stage, file);
        var folder = Path.GetDirectoryName(path)!;
        if (!_folders.ContainsKey(folder))
        {
            // Noted only once it exists: another thread may be about to write there.
            Directory.CreateDirectory(folder);
            _folders[folder] = true;
        }

        // An unchanged file keeps its identity and its date, which keeps watchers and rsync quiet.
        var unchanged = _previous.Contains(file) && IsSame(Path.Combine(_target, file), output.Bytes.Span) && NativeFiles.TryLink(Path.Combine(_target, file), path);
        if (!unchanged)
        {
            File.WriteAllBytes(path, output.Bytes.Span);
        }

        _written[file] = unchanged;
    }

    /// <summary>Puts the new site in the place of the previous one; files there that we did not write are kept.</summary>
    public OutputChanges Commit()
    {
        CarryOver();
        Manifest.Write(_stage, _written.Keys);
        if (!Directory.Exists(_target))
        {
            Directory.Move(_stage, _target);
        }
        else if (NativeFiles.TryExchange(_stage, _target))
        {
            Directory.Delete(_stage, recursive: true);
        }
        else
        {
            Directory.Move(_target, _former);
            Directory.Move(_stage, _target);
            Directory.Delete(_former, recursive: true);
        }

        return new(_written.Count, _written.Values.Count(unchanged => unchanged), _previous.Count(file => !_written.ContainsKey(file)));
    }

    public void Dispose()
    {
        if (Directory.Exists(_stage))
        {
            Directory.Delete(_stage, recursive: true);
        }

        _lock.Dispose();
    }

    private static FileStream Lock(string target, string output)
    {
        try
        {
            return new(target + ".verrou", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new UsageException($"une autre construction écrit déjà dans « {output} »");
        }
    }

    /// <summary>Ends what a killed build left half done: the previous output comes back, a half-written one goes.</summary>
    private void Recover()
    {
        if (Directory.Exists(_former))
        {
            if (Directory.Exists(_target))
            {
                Directory.Delete(_former, recursive: true);
            }
            else
            {
                Directory.Move(_former, _target);
            }
        }

        if (Directory.Exists(_stage))
        {
            Directory.Delete(_stage, recursive: true);
        }
    }

    private void RefuseForeignFolder()
    {
        var isOurs = File.Exists(Path.Combine(_target, Manifest.FileName));
        if (!isOurs && Directory.Exists(_target) && Directory.EnumerateFileSystemEntries(_target).Any())
        {
            throw new UsageException($"« {_target} » contient des fichiers et n’a pas été écrit par site-gen : choisissez un autre dossier (--output) ou videz-le");
        }
    }

    private void CarryOver()
    {
        if (!Directory.Exists(_target))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(_target, "*", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(_target, path).Replace(Path.DirectorySeparatorChar, '/');
            if (file == Manifest.FileName || _previous.Contains(file))
            {
                continue;
            }

            if (_written.ContainsKey(file))
            {
                throw new UsageException($"« {path} » n’a pas été écrit par site-gen, et le site a une page à cette adresse : déplacez ce fichier");
            }

            var copy = Path.Combine(_stage, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));
    }
}
