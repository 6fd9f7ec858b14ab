using System.Text.Json.Nodes;

namespace SiteGen.Tests.Program;

/// <summary>The command <c>diff</c> as a person or a workflow runs it, on the real site.</summary>
public sealed class DiffCommandTests
{
    [Fact]
    public async Task The_text_of_2022_against_2021_tells_first_times_returns_departures_and_progressions()
    {
        var text = (await DiffAsync("2021", "2022")).Expect(0).Out;

        Assert.Equal(
            [
                "Entrants pour la première fois connue de ce site (14)", "Entrants déjà labellisés, avec leur dernier label connu (4)", "Sortants (8)",
                "Progressions (3)", "Au même niveau (2)", "Mentions connues de 2022 (3)", "Réserves",
            ],
            Headings(text));
        Assert.Contains("2021 : 24 labels, 13 connus de ce site (total déduit), liste partielle", Spaced(text), StringComparison.Ordinal);
        Assert.Contains("2022 : 23 labels, liste complète", Spaced(text), StringComparison.Ordinal);
        Assert.Matches(@"\n  Boé +Niveau 4 +en 2019 : Niveau 3 ou 4 \(année déduite\)\n", Spaced(text));
        Assert.Matches(@"\n  Claix +Niveau 2 \(déduit\)\n", Spaced(text));
        Assert.Matches(@"\n  Lyon +Niveau 3 → Niveau 4\n", Spaced(text));
    }

    [Fact]
    public async Task The_comment_of_2025_against_2024_claims_no_departure_and_compares_no_level()
    {
        var markdown = Spaced((await DiffAsync("2024", "2025", "--format", "markdown")).Expect(0).Out);

        Assert.StartsWith("## Édition 2025 comparée à l’édition 2024\n", markdown, StringComparison.Ordinal);
        Assert.Contains("2025 : 36 ou 37 labels, 8 connus de ce site, liste partielle", markdown, StringComparison.Ordinal);
        Assert.Contains("### Lauréats de 2024 que la liste partielle de 2025 ne cite pas (10)", markdown, StringComparison.Ordinal);
        Assert.Contains("| Boé | Niveau 5 → Or |", markdown, StringComparison.Ordinal);
        Assert.Contains("| Colomiers | niveau non connu → niveau non connu |", markdown, StringComparison.Ordinal);
        Assert.DoesNotMatch("[Ss]ortant|[Pp]rogressions? \\(|[Rr]eculs?\\b", markdown);
    }

    [Fact]
    public async Task The_json_of_2025_against_2024_says_what_is_not_certain()
    {
        var json = JsonNode.Parse((await DiffAsync("2024", "2025", "--format", "json")).Expect(0).Out)!;

        Assert.False((bool)json["departs_certains"]!);
        Assert.Equal(["boe", "colomiers", "echirolles", "morbihan-energies"], json["non_comparables"]!.AsArray().Select(m => (string)m!["territoire_id"]!));
        Assert.Equal([36, 37], json["apres"]!["labels_parmi"]!.AsArray().Select(n => (int)n!));
        Assert.Empty(json["progressions"]!.AsArray());
    }

    [Fact]
    public async Task An_edition_that_the_site_does_not_have_is_told_with_the_years_it_has_and_the_nearest()
    {
        var run = (await DiffAsync("2021", "2032")).Expect(2);

        Assert.Empty(run.Out);
        Assert.Contains("ce site n’a pas d’édition « 2032 » (éditions publiées : 2016, 2017,", Spaced(run.Err), StringComparison.Ordinal);
        Assert.Contains("vouliez-vous écrire « 2022 » ?", Spaced(run.Err), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_under_embargo_are_not_compared_and_nothing_of_them_is_told()
    {
        const string Eve = "2023-12-10T12:00:00Z";

        var run = (await SiteGenProgram.RunAsync("diff", "2022", "2023", "--clock", Eve)).Expect(2);

        Assert.Empty(run.Out);
        Assert.Contains("l’édition 2023 n’a pas de résultats publiés", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("SMEACC", run.Err, StringComparison.Ordinal);
        Assert.Contains("SMEACC", (await SiteGenProgram.RunAsync("diff", "2022", "2023", "--clock", Eve, "--embargo")).Expect(0).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022", "2021", "donnez la plus ancienne d’abord")]
    [InlineData("2022", "2022", "donnez deux années différentes")]
    public async Task The_earlier_edition_is_given_first(string avant, string apres, string reason) =>
        Assert.Contains(reason, (await DiffAsync(avant, apres)).Expect(2).Err, StringComparison.Ordinal);

    [Fact]
    public async Task A_site_with_an_error_has_no_changes_to_tell()
    {
        using var folder = WorkFolder.OfOtherLabel();
        folder.Replace("data/label.yaml", "accroche:", "acroche:");

        var run = (await SiteGenProgram.RunAsync("diff", "2023", "2024", "--source", folder.Root)).Expect(1);

        Assert.Empty(run.Out);
        Assert.Contains("error SG201", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public async Task The_machine_of_the_reader_changes_nothing(string format)
    {
        var turkish = new Dictionary<string, string> { ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Tokyo" };

        var run = (await SiteGenProgram.RunInAsync(turkish, "diff", "2021", "2022", "--clock", SiteGenProgram.Clock, "--format", format)).Expect(0);

        Assert.Equal((await DiffAsync("2021", "2022", "--format", format)).Expect(0).Out, run.Out);
    }

    private static Task<Run> DiffAsync(params string[] arguments) => SiteGenProgram.RunAsync(["diff", .. arguments, "--clock", SiteGenProgram.Clock]);

    /// <summary>The lines that begin a group: not indented, after the summary.</summary>
    private static IEnumerable<string> Headings(string text) =>
        text.Split('\n').Skip(3).Where(l => l.Length > 0 && l[0] != ' ');

    private static string Spaced(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
