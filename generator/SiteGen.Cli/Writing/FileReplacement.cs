namespace SiteGen.Cli.Writing;

/// <summary>Replaces a file in one step, so that no moment has half of it.</summary>
internal static class FileReplacement
{
    /// <summary>Writes a file over what was read of it; false, and nothing is written, when it has changed since.</summary>
    public static bool TryReplace(string path, byte[] read, byte[] written)
    {
        // A link stays a link: what it leads to is replaced.
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

        // Beside it, since a file is renamed within one disk; hidden, so that it is no source of the site.
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(target))!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllBytes(beside, written);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(read))
            {
                return false;
            }

            File.Move(beside, target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
