using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Readers;

/// <summary>The open data, read by libraries that others wrote.</summary>
[Collection(ReaderTests.Name)]
public sealed class OpenDataReadersTests(WrittenSites sites)
{
    [NodeTheory]
    [InlineData("api")]
    [InlineData("donnees")]
    [InlineData("jsonld")]
    [InlineData("calendrier")]
    public async Task The_real_site_is_read_without_a_fault(string script) => Faults.AssertNone(await NodeReader.FaultsAsync(script, sites.Real));

    [NodeTheory]
    [InlineData("api")]
    [InlineData("donnees")]
    [InlineData("jsonld")]
    [InlineData("calendrier")]
    public async Task Hostile_names_are_read_without_a_fault(string script) => Faults.AssertNone(await NodeReader.FaultsAsync(script, sites.Hostile));
}
