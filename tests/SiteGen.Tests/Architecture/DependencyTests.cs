using System.Text.RegularExpressions;

namespace SiteGen.Tests.Architecture;

public sealed partial class DependencyTests
{
    /// <summary>The phases and what they share, in the order in which one may use another.</summary>
    private static readonly string[] Folders =
        ["Diagnostics", "Sources", "Model", "Geo", "Binding", "Theming", "Planning", "Publishing", "Rendering", "Checking"];

    [Fact]
    public void Every_folder_of_the_library_has_its_place() =>
        Assert.Equal(Folders.Order(StringComparer.Ordinal), SourceTree.LinesByFolder().Select(l => l.Folder).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_folder_uses_only_those_before_it() =>
        Assert.DoesNotContain(
            SourceTree.LinesByFolder().SelectMany(l => Used(l.Line), (l, used) => (l.Path, l.Folder, used)),
            l => Array.IndexOf(Folders, l.used) > Array.IndexOf(Folders, l.Folder));

    [Theory]
    [InlineData("YamlDotNet")]
    [InlineData("Markdig")]
    [InlineData("ProjNet")]
    [InlineData("NodaTime")]
    [InlineData("CsvHelper")]
    [InlineData("SharpZipLib")]
    public void An_outside_library_is_named_in_two_folders_at_most(string library) =>
        Assert.InRange(SourceTree.LinesByFolder().Where(l => l.Line.Contains(library, StringComparison.Ordinal)).Select(l => l.Folder).Distinct().Count(), 1, 2);

    [Fact]
    public void Only_the_theme_names_the_engine_of_templates() =>
        Assert.DoesNotContain(SourceTree.Lines("generator"), l => l.Line.Contains("Razor", StringComparison.Ordinal) || l.Line.Contains("AspNetCore.Mvc", StringComparison.Ordinal));

    [Fact]
    public void The_theme_sees_neither_the_model_nor_the_plan_nor_the_disk() =>
        Assert.DoesNotContain(
            SourceTree.Lines("themes"),
            l => ForbiddenToThemes().IsMatch(l.Line));

    [Fact]
    public void Only_the_command_line_knows_the_theme() =>
        Assert.DoesNotContain(SourceTree.Lines("generator", "SiteGen"), l => l.Line.Contains("SiteGen.Theme.", StringComparison.Ordinal) || l.Line.Contains("SiteGen.Cli", StringComparison.Ordinal));

    /// <summary>No console, no clock, no writing, no network: the command line does these.</summary>
    [Fact]
    public void The_library_touches_nothing_but_the_sources_it_reads() =>
        Assert.DoesNotContain(SourceTree.Lines("generator", "SiteGen"), l => ForbiddenToTheLibrary().IsMatch(l.Line));

    /// <summary>The same sources and the same <c>--clock</c> give the same bytes another day, on another machine: there is nothing to tell them by.</summary>
    [Fact]
    public void What_makes_the_site_asks_the_machine_for_no_day_no_zone_no_culture_and_no_chance()
    {
        var templates = SourceTree.TemplateLines().ToList();

        Assert.NotEmpty(templates);
        Assert.DoesNotContain(SourceTree.Lines("generator", "SiteGen").Concat(SourceTree.Lines("themes")).Concat(templates), l => OfTheMachine().IsMatch(l.Line));
    }

    [Fact]
    public void Nothing_about_the_label_is_in_the_generator() =>
        Assert.DoesNotContain(SourceTree.Lines("generator"), l => AboutTheLabel().IsMatch(l.Line));

    /// <summary>Folders that a line names: in a <c>using</c>, or before the name of one of their types.</summary>
    private static IEnumerable<string> Used(string line) => Named().Matches(line).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"(?:\bSiteGen\.|(?<![.\w]))(Diagnostics|Sources|Model|Geo|Binding|Theming|Planning|Publishing|Rendering|Checking)(?:\.(?=[A-Z]\w*[ ;.?<(>])|;)")]
    private static partial Regex Named();

    [GeneratedRegex(@"using SiteGen\.(?!Theming|Theme\.)|\bFile\.|\bDirectory\.")]
    private static partial Regex ForbiddenToThemes();

    [GeneratedRegex(
        @"\bConsole\.|\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)|\bTimeProvider\b|\bStopwatch\b|\bSystemClock\b|\bEnvironment\.(?:Exit|TickCount)|\bProcess\.|\bHttpClient\b"
        + @"|(?<!\.)\bFile\.(?!ReadAllBytes|Path\b)[A-Z]|\bFileStream\b|\bStreamWriter\b|\bDirectory\.(?!Exists|EnumerateFiles)[A-Z]|\bnew Random\b|\bGuid\.NewGuid")]
    private static partial Regex ForbiddenToTheLibrary();

    [GeneratedRegex(
        @"\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)|\bTimeProvider\b|\bStopwatch\b|\bTickCount|\bTimeZoneInfo\.(?:Local|FindSystem)|\bToLocalTime\b|\bDateTimeKind\.Local"
        + @"|\bRandom\b|\bGuid\.(?:NewGuid|CreateVersion7)|\bCultureInfo\.(?:Current|DefaultThread)|\bRegionInfo\.Current|\bEnvironment\.(?:NewLine|MachineName|UserName)|\bLastWriteTime")]
    private static partial Regex OfTheMachine();

    [GeneratedRegex("Territoire Numérique Libre|territoire-numerique-libre|\\bTNL\\b|ADULLACT")]
    private static partial Regex AboutTheLabel();
}
