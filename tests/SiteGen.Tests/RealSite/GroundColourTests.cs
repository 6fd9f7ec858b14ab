using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.RealSite;

/// <summary>The ground of the map, a file of its own, against the page that it stands on; contrasts are the audit's.</summary>
[Collection(RealSiteTests.Name)]
public sealed partial class GroundColourTests(RealSiteFixture fixture)
{
    [Fact]
    public void The_ground_that_is_a_file_has_the_colours_of_the_page() => Assert.Equal(Terre("site."), Terre("fond-de-carte."));

    /// <summary>The colour of the land, in the light then in the dark.</summary>
    private string[] Terre(string asset)
    {
        var file = Encoding.UTF8.GetString(fixture.Site.Files.First(f => f.Key.StartsWith($"/assets/{asset}", StringComparison.Ordinal)).Value);
        var colours = Land().Matches(file).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(2, colours.Length);
        return colours;
    }

    [GeneratedRegex("--terre: ?(#[0-9a-f]+)")]
    private static partial Regex Land();
}
