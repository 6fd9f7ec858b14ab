namespace SiteGen.Tests.RealSite;

/// <summary>Tells all the faults found, whole, where an assertion on a collection would cut them short.</summary>
internal static class Faults
{
    private const int MostTold = 20;

    public static void AssertNone(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, $"{found.Count} faults:\n{string.Join('\n', found.Take(MostTold))}");
    }
}
