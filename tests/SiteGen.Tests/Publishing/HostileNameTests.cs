using SiteGen.Tests.Publishing.Tables;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Publishing;

/// <summary>A name that tries to leave the text it stands in changes that text, and nothing else: every file is the same as with a plain name, but for the name.</summary>
public sealed class HostileNameTests
{
    /// <summary>As long as the other and sorted beside it, without a sign that means something anywhere.</summary>
    private const string Plain = "=HYPERLINKxxxxxx/scriptxxbxxxx";

    private static readonly (BuiltSite Plain, BuiltSite Hostile) Built = (Build(Plain), Build(HostileSite.Name));

    /// <summary>One of each kind at least, or the others would show nothing.</summary>
    public static TheoryData<string> Kinds => ["", ".html", ".json", ".jsonld", ".geojson", ".csv", ".ods", ".ics", ".atom", ".xml", ".svg", ".txt"];

    [Fact]
    public void The_names_are_as_long_as_each_other_and_both_sites_have_the_same_files()
    {
        Assert.Equal(Plain.Length, HostileSite.Name.Length);
        Assert.Equal(Built.Plain.Outputs.Keys, Built.Hostile.Outputs.Keys);
    }

    [Fact]
    public void Every_file_says_the_name_letter_for_letter_and_has_the_same_shape() =>
        Faults.AssertNone(Built.Plain.Outputs.Keys.Select(FaultOf).OfType<string>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_of_each_kind_says_the_name(string extension) =>
        Assert.Contains(Built.Hostile.Outputs, f => Path.GetExtension(f.Key) == extension && TextsOf(Built.Hostile, f.Key).Any(t => t.Text.Contains(HostileSite.Name, StringComparison.Ordinal)));

    /// <summary>Every cell that a spreadsheet would run stands behind an apostrophe, and no other cell does.</summary>
    [Fact]
    public void The_form_for_spreadsheets_runs_nothing()
    {
        var (cells, read) = (TextsOf(Built.Hostile, "/donnees/palmares.csv"), TextsOf(Built.Hostile, "/donnees/palmares-tableur.csv"));

        Assert.Contains(cells, c => IsFormula(c.Text));
        Assert.Equal(cells.Select(c => IsFormula(c.Text) ? $"'{c.Text}" : c.Text), read.Select(c => c.Text));
    }

    [Fact]
    public void A_spreadsheet_holds_to_its_standard_and_has_no_formula() =>
        Assert.All(Built.Hostile.Outputs.Where(f => f.Key.EndsWith(".ods", StringComparison.Ordinal)), f => OdsRule.AssertHolds(new(f.Value)));

    private static BuiltSite Build(string name)
    {
        var built = NamedSite.Of(name).Build();
        Assert.DoesNotContain(built.Result.Diagnostics, d => d.IsError);
        return built;
    }

    private static string? FaultOf(string path)
    {
        var (plain, hostile) = (TextsOf(Built.Plain, path), TextsOf(Built.Hostile, path));
        foreach (var (expected, found) in plain.Zip(hostile))
        {
            if (expected.Place != found.Place)
            {
                return $"{path}: {found.Place} in the place of {expected.Place}";
            }

            if (expected.Text.Contains(Plain, StringComparison.Ordinal) && expected.Text.Replace(Plain, HostileSite.Name, StringComparison.Ordinal) != found.Text)
            {
                return $"{path}: {found.Place} is {found.Text}, and not {expected.Text}";
            }
        }

        return plain.Count == hostile.Count ? null : $"{path}: {hostile.Count} texts, and not {plain.Count}";
    }

    private static bool IsFormula(string cell) => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal);

    private static List<(string Place, string Text)> TextsOf(BuiltSite built, string path) => [.. OutputTexts.Of(path, built.Outputs[path].ToArray())];
}
