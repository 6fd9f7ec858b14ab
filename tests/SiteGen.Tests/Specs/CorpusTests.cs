using System.Text.RegularExpressions;
using SiteGen.Tests.Architecture;

namespace SiteGen.Tests.Specs;

/// <summary>The spoiled sources of <c>tests/specs/</c> taken together: no mistake that the generator knows is without one that shows it.</summary>
public sealed partial class CorpusTests
{
    private static readonly Spec[] Spoiled = [.. SpecFile.ReadAll().Values.Where(spec => spec.Diagnostics.Length > 0)];

    [Fact]
    public void Every_code_is_expected_by_a_specification()
    {
        var expected = Spoiled.SelectMany(spec => CodesOf(spec.Diagnostics)).ToHashSet(StringComparer.Ordinal);

        var missing = DiagnosticCodeTests.Codes.Select(c => c.Code).Where(code => !expected.Contains(code));

        Assert.Empty(missing.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_corpus_is_large() => Assert.True(Spoiled.Length >= 150, $"{Spoiled.Length} specifications expect a diagnostic");

    [Fact]
    public void Two_mistakes_in_each_of_three_files_are_all_told_by_file_and_line()
    {
        var spec = Spoiled.Single(s => s.Nom == "Deux fautes dans trois fichiers sont dites toutes les six, par fichier puis par ligne");

        var diagnostics = spec.Build().Result.Diagnostics;

        Assert.Equal([2, 2, 2], diagnostics.GroupBy(d => d.Span.File, StringComparer.Ordinal).Select(g => g.Count()));
        Assert.Equal(diagnostics.OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column), diagnostics);
        Assert.Equal(Spec.Print(diagnostics), Spec.Print(spec.Build().Result.Diagnostics));
    }

    private static IEnumerable<string> CodesOf(string printed) => Code().Matches(printed).Select(m => m.Groups[1].Value);

    [GeneratedRegex("(?:error|warning) (SG[0-9]{3}): ")]
    private static partial Regex Code();
}
