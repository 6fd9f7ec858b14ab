using System.Text.Json.Nodes;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Program;

/// <summary>What scripts count on: exit codes, which stream carries what, and forms that parse.</summary>
public sealed class CommandLineTests
{
    /// <summary>A site with one error, so that there is something to tell.</summary>
    private static WorkFolder WithAnError()
    {
        var folder = WorkFolder.OfOtherLabel();
        folder.Replace("data/label.yaml", "accroche:", "acroche:");
        return folder;
    }

    [Fact]
    public async Task A_site_without_errors_is_checked_with_exit_code_0_and_nothing_on_the_standard_output()
    {
        var run = (await SiteGenProgram.RunAsync("check", "--clock", SiteGenProgram.Clock)).Expect(0);

        Assert.Empty(run.Out);
        Assert.Contains("0 erreur", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_says_which_criteria_of_accessibility_it_saw_and_which_a_person_has_to()
    {
        var run = (await SiteGenProgram.RunAsync("check", "--format", "json", "--source", Repository.Path("tests/sites/autre-label"))).Expect(0);

        Assert.Contains("à examiner à la main (", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("conform", run.Err, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("[]", run.Out.Trim());
    }

    [Fact]
    public async Task Errors_in_the_sources_give_exit_code_1_and_text_on_the_standard_error()
    {
        using var folder = WithAnError();

        var run = (await SiteGenProgram.RunAsync("check", "--source", folder.Root)).Expect(1);

        Assert.Empty(run.Out);
        Assert.Contains("data/label.yaml:3:1: error SG201:", run.Err, StringComparison.Ordinal);
        Assert.Contains("1 erreur", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_without_a_stack_trace()
    {
        using var folder = WorkFolder.OfOtherLabel();
        File.CreateSymbolicLink(folder.At("data/editions/2025.yaml"), folder.At("absent.yaml"));

        var run = (await SiteGenProgram.RunAsync("check", "--source", folder.Root)).Expect(2);

        Assert.Contains("n’a pas pu être lu", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostics_as_json_are_data_on_the_standard_output()
    {
        using var folder = WithAnError();

        var run = (await SiteGenProgram.RunAsync("check", "--source", folder.Root, "--format", "json")).Expect(1);

        var diagnostic = Assert.Single(JsonNode.Parse(run.Out)!.AsArray())!;
        Assert.Equal(("SG201", "error"), ((string?)diagnostic["code"], (string?)diagnostic["severity"]));
        Assert.Equal(("data/label.yaml", 3, 1), ((string?)diagnostic["file"], (int)diagnostic["line"]!, (int)diagnostic["column"]!));
        Assert.DoesNotContain("SG201", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostics_as_sarif_name_the_tool_the_rule_and_the_place()
    {
        using var folder = WithAnError();

        var run = (await SiteGenProgram.RunAsync("check", "--source", folder.Root, "--format", "sarif")).Expect(1);

        var sarif = JsonNode.Parse(run.Out)!;
        var result = Assert.Single(sarif["runs"]![0]!["results"]!.AsArray())!;
        Assert.Equal(("2.1.0", "SG201", "error"), ((string?)sarif["version"], (string?)result["ruleId"], (string?)result["level"]));
        Assert.Equal("data/label.yaml", (string?)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
        Assert.Equal(3, (int)result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!);
    }

    [Fact]
    public async Task Diagnostics_for_github_are_workflow_commands()
    {
        using var folder = WithAnError();

        var run = (await SiteGenProgram.RunAsync("check", "--source", folder.Root, "--format", "github")).Expect(1);

        Assert.StartsWith("::error file=data/label.yaml,line=3,col=1,", Assert.Single(run.Out.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "[]")]
    [InlineData("github", "")]
    public async Task A_clean_site_says_nothing_in_the_forms_for_machines(string format, string expected)
    {
        var run = (await SiteGenProgram.RunAsync("check", "--source", Repository.Path("tests/sites/autre-label"), "--format", format)).Expect(0);

        Assert.Equal(expected, run.Out.Trim());
    }

    [Fact]
    public async Task Strict_makes_the_warnings_of_the_real_site_errors()
    {
        var run = (await SiteGenProgram.RunAsync("check", "--strict", "--format", "json", "--clock", SiteGenProgram.Clock)).Expect(1);

        Assert.All(JsonNode.Parse(run.Out)!.AsArray(), d => Assert.Equal("error", (string?)d!["severity"]));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("check", "--help")]
    [InlineData("serve", "--help")]
    [InlineData("list", "--help")]
    [InlineData("diff", "--help")]
    [InlineData("geocode", "--help")]
    public async Task Help_is_data_in_French_with_an_example(params string[] arguments)
    {
        var run = (await SiteGenProgram.RunAsync(arguments)).Expect(0);

        Assert.Contains("Exemple : site-gen", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Err);
    }

    [Fact]
    public async Task The_version_is_a_number_on_the_standard_output() =>
        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", (await SiteGenProgram.RunAsync("--version")).Expect(0).Out);

    [Theory]
    [InlineData("build", "--nonexistent")]
    [InlineData("nonexistent")]
    [InlineData("check", "--source", "/nonexistent/folder")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--jobs", "0")]
    [InlineData("check", "--clock", "yesterday")]
    [InlineData("check", "--base-url", "exemple")]
    [InlineData("list", "communes")]
    [InlineData("list", "laureats", "--format", "xml")]
    [InlineData("diff", "2021")]
    [InlineData("diff", "2021", "2022", "--format", "csv")]
    [InlineData("serve", "--port", "http")]
    [InlineData("geocode", "--service", "exemple")]
    [InlineData]
    public async Task A_command_line_that_cannot_be_gives_exit_code_2_and_its_reason(params string[] arguments)
    {
        var run = (await SiteGenProgram.RunAsync(arguments)).Expect(2);

        Assert.Empty(run.Out);
        Assert.NotEmpty(run.Err);
        Assert.DoesNotContain("   at ", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_laureates_are_listed_as_csv_a_row_for_each_label()
    {
        var run = (await SiteGenProgram.RunAsync("list", "laureats", "--format", "csv", "--clock", SiteGenProgram.Clock)).Expect(0);

        var rows = Csv.Rows(run.Out);
        Assert.Equal(105, rows.Count);
        Assert.Equal(20, rows[0].Count);
    }

    [Theory]
    [InlineData("editions", 10, "annee")]
    [InlineData("territoires", 58, "id")]
    [InlineData("laureats", 105, "territoire_id")]
    public async Task Every_list_has_the_same_rows_in_its_three_forms(string what, int count, string column)
    {
        var csv = Csv.Rows((await ListAsync(what, "csv")).Out);
        var json = JsonNode.Parse((await ListAsync(what, "json")).Out)!.AsArray();
        var table = (await ListAsync(what, "table")).Out.TrimEnd().Split('\n');

        Assert.Equal((count, count, count + 1), (csv.Count, json.Count, table.Length));
        Assert.Equal(csv.Select(r => r[column]), json.Select(r => (string)r![column]!));
        Assert.All(csv.Zip(table.Skip(1)), p => Assert.Contains(p.First[column], p.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_pages_listed_are_those_that_are_built()
    {
        using var folder = WorkFolder.OfOtherLabel();
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);

        var listed = Csv.Rows((await SiteGenProgram.RunAsync("list", "pages", "--format", "csv", "--source", folder.Root)).Expect(0).Out);

        Assert.All(listed, row => Assert.True(File.Exists(Path.Combine(folder.Site, row["adresse"][1..] + (row["adresse"].EndsWith('/') ? "index.html" : string.Empty)))));
        Assert.Equal("/", listed[0]["adresse"]);
    }

    [Fact]
    public async Task What_pages_cost_is_listed_though_one_is_over_its_budget_and_check_says_the_worst()
    {
        using var folder = WorkFolder.OfOtherLabel();
        File.AppendAllText(Path.Combine(folder.Root, "data/site.yaml"), "\nbudgets: {accueil: {elements: 10}}\n");

        var listed = (await SiteGenProgram.RunAsync("list", "sobriete", "--format", "csv", "--source", folder.Root)).Expect(1);
        var check = (await SiteGenProgram.RunAsync("check", "--source", folder.Root)).Expect(1);

        var home = Csv.Rows(listed.Out).Single(r => r["sorte"] == "accueil");
        Assert.Equal("/", home["adresse"]);
        Assert.Contains("error SG543: la page / compte " + home["elements"], listed.Err, StringComparison.Ordinal);
        Assert.Matches($"accueil +EcoIndex +{home["ecoindex"].Replace('.', ',')} ", check.Err);
    }

    private static async Task<Run> ListAsync(string what, string format) =>
        (await SiteGenProgram.RunAsync("list", what, "--format", format, "--clock", SiteGenProgram.Clock)).Expect(0);
}
