using System.Text.Json.Nodes;

namespace SiteGen.Tests.Program;

/// <summary>The commands that help who writes the data: <c>explain</c> and <c>schema</c>.</summary>
public sealed class EditorCommandTests
{
    [Fact]
    public async Task A_code_is_explained_with_an_example_and_what_to_write()
    {
        var run = (await SiteGenProgram.RunAsync("explain", "sg203")).Expect(0);

        Assert.StartsWith("# SG203", run.Out, StringComparison.Ordinal);
        Assert.Contains("## Exemple", run.Out, StringComparison.Ordinal);
        Assert.Contains("## Écrire plutôt", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_code_all_are_listed_by_title() =>
        Assert.All((await SiteGenProgram.RunAsync("explain")).Expect(0).Out.TrimEnd().Split('\n'), line => Assert.Matches("^SG[0-9]{3}\u00A0: .", line));

    [Fact]
    public async Task A_code_that_does_not_exist_is_bad_usage() =>
        Assert.Contains("« SG999 » n’est pas un code de diagnostic", (await SiteGenProgram.RunAsync("explain", "SG999")).Expect(2).Err, StringComparison.Ordinal);

    [Fact]
    public async Task Schemas_are_written_into_the_site_and_over_those_of_before()
    {
        using var folder = WorkFolder.OfOtherLabel();

        (await SiteGenProgram.RunAsync("schema", "--source", folder.Root)).Expect(0);
        var first = WorkFolder.Digest(folder.At("data/.schemas"));
        (await SiteGenProgram.RunAsync("schema", "--source", folder.Root)).Expect(0);

        Assert.Equal(9, first.Count);
        Assert.Equal(first, WorkFolder.Digest(folder.At("data/.schemas")));
        var ids = JsonNode.Parse(File.ReadAllText(folder.At("data/.schemas/ids.schema.json")))!["definitions"]!;
        Assert.Equal(["une", "deux", "trois"], ids["niveau"]!["enum"]!.AsArray().Select(v => v!.ToString()).Distinct());
    }

    [Fact]
    public async Task A_file_of_somebody_else_is_never_written_over()
    {
        using var folder = WorkFolder.OfOtherLabel();
        folder.Write("schémas/edition.schema.json", "{}");

        var run = (await SiteGenProgram.RunAsync("schema", "--source", folder.Root, "--output", folder.At("schémas"))).Expect(2);

        Assert.Contains("n’a pas été écrit par site-gen", run.Err, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(folder.At("schémas/edition.schema.json")));
        Assert.Single(Directory.GetFiles(folder.At("schémas")));
    }

    [Fact]
    public async Task A_site_with_errors_has_no_schemas_and_says_why()
    {
        using var folder = WorkFolder.OfOtherLabel();
        folder.Replace("data/label.yaml", "accroche:", "acroche:");

        Assert.Contains("SG201", (await SiteGenProgram.RunAsync("schema", "--source", folder.Root)).Expect(1).Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("data/.schemas")));
    }

    [Fact]
    public async Task The_rules_of_sarif_carry_the_page_of_their_code()
    {
        using var folder = WorkFolder.OfOtherLabel();
        folder.Replace("data/label.yaml", "accroche:", "acroche:");

        var run = (await SiteGenProgram.RunAsync("check", "--source", folder.Root, "--format", "sarif")).Expect(1);

        var rule = JsonNode.Parse(run.Out)!["runs"]![0]!["tool"]!["driver"]!["rules"]![0]!;
        Assert.Equal("SG201", rule["id"]!.ToString());
        Assert.StartsWith("SG201\u00A0: ", rule["shortDescription"]!["text"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("## Écrire plutôt", rule["help"]!["markdown"]!.ToString(), StringComparison.Ordinal);
    }
}
