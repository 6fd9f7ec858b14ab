using SiteGen.Diagnostics;

namespace SiteGen.Planning;

/// <summary>One output at one address, and no file where a folder must stand.</summary>
internal static class AddressRule
{
    /// <summary>Reports every output whose place another has taken.</summary>
    /// <param name="outputs">Each output with the record or the file it comes from, in the order of the plan.</param>
    /// <param name="diagnostics">Where what is wrong goes.</param>
    public static void Check(IEnumerable<(Route Route, SourceSpan Origin)> outputs, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (route, origin) in outputs)
        {
            if (!taken.TryAdd(route.OutputFile, origin))
            {
                diagnostics.Add(PlanErrors.SameAddress(route, origin, taken[route.OutputFile]));
            }
        }

        RefuseFilesNamedAsFolders(taken, diagnostics);
    }

    /// <summary>A file of <c>content/</c> named <c>palmares</c>, without extension, would stand where the folder of <c>/palmares/</c> must.</summary>
    private static void RefuseFilesNamedAsFolders(Dictionary<string, SourceSpan> taken, DiagnosticBag diagnostics)
    {
        var folders = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (file, origin) in taken)
        {
            // A folder already noted has its own folders noted too.
            for (var slash = file.LastIndexOf('/'); slash > 0 && folders.TryAdd(file[..slash], origin);)
            {
                slash = file.LastIndexOf('/', slash - 1);
            }
        }

        foreach (var (file, origin) in taken.Where(t => folders.ContainsKey(t.Key)))
        {
            diagnostics.Add(PlanErrors.SameAddress(new($"/{file}"), origin, folders[file]));
        }
    }
}
