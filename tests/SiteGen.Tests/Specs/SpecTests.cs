using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Specs;

/// <summary>Builds the sites of <c>tests/specs/</c> with the real theme and holds them against what is expected of them.</summary>
public sealed class SpecTests
{
    private static readonly ImmutableSortedDictionary<string, Spec> All = SpecFile.ReadAll();

    public static TheoryData<string> Names => new(All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Specification(string nom)
    {
        var spec = All[nom];

        var built = spec.Build();

        // Whole, so that what was received can be read, and copied once it is right.
        var received = Spec.Print(built.Result.Diagnostics);
        Assert.True(Matches(spec.Diagnostics, received), $"{nom}\nexpected:\n{spec.Diagnostics}\nreceived:\n{received}\n(end)");
        foreach (var (page, selector, text, count) in spec.Elements)
        {
            Assert.True(built.Outputs.ContainsKey(page), $"nothing is published at {page}");
            var found = built.Texts(page, selector);
            Assert.True(count is null || found.Length == count, $"{page} {selector}: {found.Length} found, {count} expected");
            Assert.True(text is null || found is [var only] && only == text, $"{page} {selector}: « {string.Join(" | ", found)} » found, « {text} » expected");
        }

        foreach (var (file, text) in spec.Contents)
        {
            Assert.Contains(text, built.Text(file).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(built.Outputs.Keys, spec.Absent.Contains);
        Assert.DoesNotContain(built.Outputs, o => spec.Nowhere.Any(t => o.Key.Contains(t, StringComparison.Ordinal) || built.Text(o.Key).Contains(t, StringComparison.Ordinal)));
    }

    /// <summary>Whether diagnostics are the expected ones to the letter, but for the words that an expected « ‹…› » stands for.</summary>
    private static bool Matches(string expected, string received) =>
        expected.Split("‹…›") is [var only] ? only == received
        : Regex.IsMatch(received, $"\\A{Regex.Escape(expected).Replace("‹…›", @"[^\s;]+", StringComparison.Ordinal)}\\z", RegexOptions.CultureInvariant);

    [Fact]
    public void Every_specification_expects_something_of_a_site_that_has_files() =>
        Assert.All(All.Values, spec =>
        {
            Assert.NotEmpty(spec.Fichiers);
            Assert.True(spec.Diagnostics.Length + spec.Elements.Length + spec.Contents.Length + spec.Absent.Length + spec.Nowhere.Length > 0);
        });
}
