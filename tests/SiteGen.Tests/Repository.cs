namespace SiteGen.Tests;

/// <summary>The checkout that the tests run in, for those that read its files.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "site-gen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"no site-gen.sln above {AppContext.BaseDirectory}");
    }
}
