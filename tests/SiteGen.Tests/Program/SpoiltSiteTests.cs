using System.Globalization;
using System.Text.Json.Nodes;

namespace SiteGen.Tests.Program;

/// <summary>The mistakes that people make, each in a copy of the real site: told once, where it is, and nothing is published.</summary>
public sealed class SpoiltSiteTests(SpoiltSiteTests.PreviousSite previous) : IClassFixture<SpoiltSiteTests.PreviousSite>
{
    private const string Edition = "data/editions/2022.yaml";

    [Fact]
    public Task An_unclosed_bracket() =>
        AssertToldAsync("SG103", Edition, "[/edition-2022/", folder =>
            folder.Replace(Edition, "alias: [/edition-2022/]", "alias: [/edition-2022/"));

    [Fact]
    public Task A_tab_for_indentation() =>
        AssertToldAsync("SG102", "data/label.yaml", "\turl: https://adullact.org/", folder =>
            folder.Replace("data/label.yaml", "  url: https://adullact.org/", "\turl: https://adullact.org/"));

    [Fact]
    public Task An_unknown_key() =>
        AssertToldAsync("SG201", "data/label.yaml", "acroche:", folder =>
            folder.Replace("data/label.yaml", "accroche:", "acroche:"));

    [Fact]
    public Task An_unknown_level() =>
        AssertToldAsync("SG203", Edition, "6, sources: [communique-2022-resultats, s3]", folder =>
            folder.Replace(Edition, "niveau: 4, sources: [communique-2022-resultats, s3]", "niveau: 6, sources: [communique-2022-resultats, s3]"));

    [Fact]
    public Task An_unknown_territory() =>
        AssertToldAsync("SG204", Edition, "vilejuif", folder =>
            folder.Replace(Edition, "territoire: villejuif, ", "territoire: vilejuif, "));

    [Fact]
    public Task An_unknown_territory_that_a_mention_names_too() =>
        AssertToldAsync("SG204", Edition, "meilan", folder =>
            folder.Replace(Edition, "territoire: meylan,                                 nom-publie", "territoire: meilan,                                 nom-publie"));

    [Fact]
    public Task An_unknown_source() =>
        AssertToldAsync("SG206", Edition, "s33]", folder =>
            folder.Replace(Edition, "niveau: 4, sources: [communique-2022-resultats, s3]", "niveau: 4, sources: [communique-2022-resultats, s33]"));

    [Fact]
    public Task A_duplicate_territory() =>
        AssertToldAsync("SG216", "data/territoires.yaml", "abbeville, nom: Abbeville-encore", folder =>
            File.AppendAllText(folder.At("data/territoires.yaml"), "\n- {id: abbeville, nom: Abbeville-encore, type: commune}\n"));

    [Fact]
    public Task A_date_that_is_none() =>
        AssertToldAsync("SG211", Edition, "2022-11-31", folder =>
            folder.Replace(Edition, "date: 2022-11-08", "date: 2022-11-31"));

    [Fact]
    public Task A_missing_file() =>
        AssertToldAsync("SG112", "data/label.yaml", null, folder => File.Delete(folder.At("data/label.yaml")));

    [Fact]
    public Task A_front_matter_without_an_end() =>
        AssertToldAsync("SG111", "content/candidater.md", "---", folder =>
            folder.Replace("content/candidater.md", "  - /candidat/\n---\n", "  - /candidat/\n"));

    [Fact]
    public Task A_front_matter_without_a_title() =>
        AssertToldAsync("SG202", "content/candidater.md", "description:", folder =>
            folder.Replace("content/candidater.md", "titre: \"Candidater\"\n", string.Empty));

    [Fact]
    public Task A_dead_link_in_a_text() =>
        AssertToldAsync("SG501", "content/candidater.md", "[critères](/critere/)", folder =>
            folder.Replace("content/candidater.md", "[critères](/criteres/)", "[critères](/critere/)"));

    [Fact]
    public Task A_total_that_the_list_contradicts() =>
        AssertToldAsync("SG221", Edition, "3, 3: 7, 4: 10, 5: 3}", folder =>
            folder.Replace(Edition, "niveau: 4, sources: [communique-2022-resultats, s3]", "niveau: 2, sources: [communique-2022-resultats, s3]"));

    [Fact]
    public Task A_total_that_another_contradicts() =>
        AssertToldAsync("SG240", Edition, "{1: 0, 2: 3", folder =>
            folder.Replace(Edition, "labels: 23\n", "labels: 24\n"));

    [Fact]
    public async Task Two_mistakes_in_two_files_are_told_together()
    {
        using var folder = WorkFolder.OfRealSite();
        folder.Replace("data/label.yaml", "accroche:", "acroche:");
        folder.Replace(Edition, "date: 2022-11-08", "date: 2022-11-31");

        Assert.Equal(["SG211", "SG201"], (await ErrorsOfAsync(folder)).Select(d => (string)d["code"]!));
    }

    /// <summary>Builds a spoilt site over the previous one: one error, at the first place where <paramref name="at"/> stands; the output is as it was.</summary>
    private async Task AssertToldAsync(string code, string file, string? at, Action<WorkFolder> spoil)
    {
        using var folder = WorkFolder.OfRealSite();
        spoil(folder);

        var errors = await ErrorsOfAsync(folder);

        var (line, column) = at is null ? (1, 1) : PlaceOf(at, File.ReadAllText(folder.At(file)));
        var expected = string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column} {code}");
        Assert.Equal(expected, string.Join('\n', errors.Select(d => $"{d["file"]}:{d["line"]}:{d["column"]} {d["code"]}")));
    }

    private async Task<List<JsonNode>> ErrorsOfAsync(WorkFolder folder)
    {
        WorkFolder.Copy(previous.Folder, folder.Site);
        var before = WorkFolder.Digest(folder.Site);

        var run = (await SiteGenProgram.BuildAsync(folder.Root, folder.Site, "--format", "json")).Expect(1);

        Assert.Equal(before, WorkFolder.Digest(folder.Site));
        Assert.Equal(["_site", "content", "data"], Directory.EnumerateFileSystemEntries(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        return [.. JsonNode.Parse(run.Out)!.AsArray().Select(d => d!).Where(d => (string?)d["severity"] == "error")];
    }

    private static (int Line, int Column) PlaceOf(string words, string text)
    {
        var index = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(index >= 0, $"« {words} » is not in the file");
        return (text.AsSpan(0, index).Count('\n') + 1, index - text.LastIndexOf('\n', index == 0 ? 0 : index - 1));
    }

    /// <summary>The real site, built once, that no mistake may touch.</summary>
    public sealed class PreviousSite : IAsyncLifetime, IDisposable
    {
        private readonly WorkFolder _work = new();

        public string Folder => _work.Site;

        public async Task InitializeAsync() => (await SiteGenProgram.BuildAsync(Repository.Root, Folder)).Expect(0);

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _work.Dispose();
    }
}
