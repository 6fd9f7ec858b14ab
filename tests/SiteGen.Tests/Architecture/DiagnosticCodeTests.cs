using System.Text.RegularExpressions;

namespace SiteGen.Tests.Architecture;

public sealed partial class DiagnosticCodeTests
{
    /// <summary>Every code that the library makes a diagnostic with, and where.</summary>
    internal static (string Code, string Folder, string Path)[] Codes { get; } =
    [
        .. SourceTree.LinesByFolder().SelectMany(l => Code().Matches(l.Line), (l, m) => (m.Groups[1].Value, l.Folder, l.Path)),
    ];

    [Fact]
    public void A_code_has_one_meaning_and_so_one_factory() =>
        Assert.Empty(Codes.GroupBy(c => c.Code).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory]
    [InlineData("Sources", '1')]
    [InlineData("Binding", '2')]
    [InlineData("Planning", '3')]
    [InlineData("Rendering", '4')]
    [InlineData("Checking", '5')]
    public void A_phase_has_the_codes_of_its_hundred(string folder, char hundred)
    {
        var codes = Codes.Where(c => c.Folder == folder).Select(c => c.Code).ToList();

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Equal(hundred, code[2]));
    }

    [Fact]
    public void No_other_folder_makes_a_diagnostic() =>
        Assert.Equal(["Binding", "Checking", "Planning", "Rendering", "Sources"], Codes.Select(c => c.Folder).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_code_stands_in_a_catalogue_and_nowhere_else() =>
        Assert.All(Codes, c => Assert.Matches("(?:Errors|Referent)\\.cs$", c.Path));

    [GeneratedRegex("\"(SG[0-9]{3})\"")]
    private static partial Regex Code();
}
