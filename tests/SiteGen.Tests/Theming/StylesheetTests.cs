using System.Text;
using SiteGen.Theme.Tnl;

namespace SiteGen.Tests.Theming;

public sealed class StylesheetTests
{
    private static readonly string[] Written = File.ReadAllText(Repository.Path("themes/tnl/assets/site.css")).Split('\n');

    private static readonly string[] Published = Encoding.UTF8.GetString(new TnlTheme().Assets.Single(a => a.Name == "site.css").Bytes.Span).Split('\n');

    [Fact]
    public void Visitors_are_not_sent_the_comments_of_the_stylesheet()
    {
        Assert.Contains(Written, line => line.Contains("/*", StringComparison.Ordinal));
        Assert.DoesNotContain(Published, line => line.Contains("/*", StringComparison.Ordinal) || line.Contains("*/", StringComparison.Ordinal));
    }

    /// <summary>A fault of the published file is told with its line: it must be that of the file that is written.</summary>
    [Fact]
    public void Every_rule_stays_on_its_line()
    {
        Assert.Equal(Written.Length, Published.Length);
        Assert.All(Written.Zip(Published), line => Assert.True(line.First == line.Second || line.Second.Trim().Length == 0 || line.First.Contains("/*", StringComparison.Ordinal), line.First));
        Assert.Equal(Written.Count(line => line.Contains('{', StringComparison.Ordinal)), Published.Count(line => line.Contains('{', StringComparison.Ordinal)));
    }
}
