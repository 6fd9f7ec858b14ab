using System.Runtime.InteropServices;

namespace SiteGen.Cli.Writing;

/// <summary>The two calls of Linux that .NET has no name for; each answers false where it cannot be made.</summary>
internal static partial class NativeFiles
{
    /// <summary>AT_FDCWD of <c>fcntl.h</c>: relative paths are from the working directory.</summary>
    private const int FromWorkingDirectory = -100;

    /// <summary>RENAME_EXCHANGE of renameat2(2).</summary>
    private const uint Exchange = 2;

    /// <summary>Swaps two folders in one step, so that no moment has neither.</summary>
    public static bool TryExchange(string a, string b)
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameAt2(FromWorkingDirectory, a, FromWorkingDirectory, b, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Gives an existing file a second name.</summary>
    public static bool TryLink(string existing, string name) => OperatingSystem.IsLinux() && Link(existing, name) == 0;

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Link(string existing, string name);
}
