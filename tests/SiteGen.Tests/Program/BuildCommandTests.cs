using System.Text.Json.Nodes;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.Program;

/// <summary>What <c>build</c> does to its output folder, and what it never does.</summary>
public sealed class BuildCommandTests
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [Fact]
    public async Task A_build_writes_every_page_and_tells_how_many()
    {
        using var folder = WorkFolder.OfOtherLabel();

        var run = (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);

        Assert.Empty(run.Out);
        Assert.True(File.Exists(Path.Combine(folder.Site, "palmares/2024/index.html")));
        Assert.Equal(["_site", "content", "data"], Directory.EnumerateFileSystemEntries(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_output_is_what_the_library_builds_and_the_manifest_lists_it()
    {
        using var folder = new WorkFolder();
        (await SiteGenProgram.BuildAsync(Repository.Root, folder.Site)).Expect(0);

        var expected = PublishedSite.Of(Repository.Root).Files.ToDictionary(f => f.Key[1..] + (f.Key.EndsWith('/') ? "index.html" : string.Empty), f => f.Value);

        var written = WorkFolder.Digest(folder.Site).Keys.Where(f => f != ".site-gen.json").ToList();
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), written);
        Assert.All(written, f => Assert.Equal(expected[f], File.ReadAllBytes(Path.Combine(folder.Site, f))));
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(folder.Site, ".site-gen.json")))!["fichiers"]!.AsArray();
        Assert.Equal(written, manifest.Select(f => (string)f!));
    }

    [Fact]
    public async Task A_second_build_leaves_unchanged_files_their_dates()
    {
        using var folder = WorkFolder.OfOtherLabel();
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);
        foreach (var file in Directory.EnumerateFiles(folder.Site, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, LongAgo);
        }

        folder.Replace("content/le-label.md", "Une étoile se gagne", "Une seule étoile se gagne");
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);

        var changed = Directory.EnumerateFiles(folder.Site, "*", SearchOption.AllDirectories)
            .Where(f => File.GetLastWriteTimeUtc(f) != LongAgo)
            .Select(f => Path.GetRelativePath(folder.Site, f));
        Assert.Equal(["le-label/index.html"], changed.Where(f => f != ".site-gen.json"));
    }

    [Fact]
    public async Task Pages_that_are_gone_are_removed_and_their_empty_folders_with_them()
    {
        using var folder = WorkFolder.OfOtherLabel();
        folder.Write("content/ephemere.md", "---\ntitre: Éphémère\ndescription: Une page.\n---\n\nUn texte.\n");
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);
        Assert.True(File.Exists(Path.Combine(folder.Site, "ephemere/index.html")));

        File.Delete(folder.At("content/ephemere.md"));
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);

        Assert.False(Directory.Exists(Path.Combine(folder.Site, "ephemere")));
    }

    [Fact]
    public async Task A_file_that_we_did_not_write_is_carried_over()
    {
        using var folder = WorkFolder.OfOtherLabel();
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);
        folder.Write("_site/CNAME", "velo.exemple.org\n");
        folder.Write("_site/.well-known/security.txt", "Contact: mailto:label@velo.exemple.org\n");

        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);

        Assert.Equal("velo.exemple.org\n", File.ReadAllText(folder.At("_site/CNAME")));
        Assert.True(File.Exists(folder.At("_site/.well-known/security.txt")));
    }

    [Fact]
    public async Task A_folder_that_is_not_ours_is_refused_and_stays_as_it_was()
    {
        using var folder = WorkFolder.OfOtherLabel();
        folder.Write("_site/travail.txt", "à garder");
        var before = WorkFolder.Digest(folder.Root);

        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(2);

        Assert.Equal(before, WorkFolder.Digest(folder.Root));
    }

    [Fact]
    public async Task An_empty_folder_is_taken()
    {
        using var folder = WorkFolder.OfOtherLabel();
        Directory.CreateDirectory(folder.Site);

        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);

        Assert.True(File.Exists(Path.Combine(folder.Site, "index.html")));
    }

    [Fact]
    public async Task The_sources_are_never_taken_for_an_output_folder()
    {
        using var folder = WorkFolder.OfOtherLabel();
        var before = WorkFolder.Digest(folder.Root);

        (await SiteGenProgram.BuildAsync(folder.Root, folder.Root)).Expect(2);
        (await SiteGenProgram.BuildAsync(folder.Root, folder.At("content"))).Expect(2);

        Assert.Equal(before, WorkFolder.Digest(folder.Root));
    }

    [Fact]
    public async Task A_persons_file_at_the_address_of_a_page_is_not_overwritten()
    {
        using var folder = WorkFolder.OfOtherLabel();
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);
        folder.Write("_site/nouvelle/index.html", "écrit par une personne");
        folder.Write("content/nouvelle.md", "---\ntitre: Nouvelle\ndescription: Une page.\n---\n\nUn texte.\n");
        var before = WorkFolder.Digest(folder.Root);

        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(2);

        Assert.Equal(before, WorkFolder.Digest(folder.Root));
    }

    [Fact]
    public async Task A_build_killed_before_the_exchange_leaves_nothing_behind()
    {
        using var folder = WorkFolder.OfOtherLabel();
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);
        var before = WorkFolder.Digest(folder.Site);
        folder.Write("_site.nouveau/palmares/2024/index.html", "à moitié écrit");

        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);

        Assert.False(Directory.Exists(folder.At("_site.nouveau")));
        Assert.Equal(before, WorkFolder.Digest(folder.Site));
    }

    [Fact]
    public async Task A_build_killed_between_the_two_renames_gives_the_previous_site_back()
    {
        using var folder = WorkFolder.OfOtherLabel();
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);
        var before = WorkFolder.Digest(folder.Site);
        Directory.Move(folder.Site, folder.At("_site.ancien"));
        folder.Write("_site.nouveau/index.html", "à moitié écrit");

        folder.Replace("data/label.yaml", "accroche:", "acroche:");
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(1);

        Assert.Equal(before, WorkFolder.Digest(folder.Site));
        Assert.False(Directory.Exists(folder.At("_site.ancien")));
        Assert.False(Directory.Exists(folder.At("_site.nouveau")));
    }

    [Fact]
    public async Task A_build_killed_after_the_exchange_keeps_the_new_site()
    {
        using var folder = WorkFolder.OfOtherLabel();
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);
        WorkFolder.Copy(folder.Site, folder.At("_site.ancien"));

        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);

        Assert.False(Directory.Exists(folder.At("_site.ancien")));
        Assert.True(File.Exists(Path.Combine(folder.Site, "index.html")));
    }

    [Fact]
    public async Task Two_builds_at_once_leave_one_whole_site()
    {
        using var folder = WorkFolder.OfOtherLabel();

        var runs = await Task.WhenAll(SiteGenProgram.BuildAsync(folder.Root, folder.Site), SiteGenProgram.BuildAsync(folder.Root, folder.Site));

        Assert.Contains(runs, r => r.Exit == 0);
        Assert.All(runs, r => Assert.True(r.Exit is 0 or 2, r.Err));
        using var other = WorkFolder.OfOtherLabel();
        (await SiteGenProgram.BuildAsync(other.Root, other.Site)).Expect(0);
        Assert.Equal(WorkFolder.Digest(other.Site), WorkFolder.Digest(folder.Site));
    }

    [Theory]
    [InlineData("C", "UTC")]
    [InlineData("tr_TR.UTF-8", "Pacific/Auckland")]
    [InlineData("fr_FR.UTF-8", "America/Los_Angeles")]
    public async Task The_language_and_the_time_zone_of_the_machine_change_nothing(string language, string zone)
    {
        using var folder = new WorkFolder();
        var environment = new Dictionary<string, string> { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = zone };
        (await SiteGenProgram.RunInAsync(environment, "build", "--output", folder.Site, "--clock", SiteGenProgram.Clock)).Expect(0);
        (await SiteGenProgram.BuildAsync(Repository.Root, folder.At("_site-ici"), "--jobs", "1")).Expect(0);

        Assert.Equal(WorkFolder.Digest(folder.At("_site-ici")), WorkFolder.Digest(folder.Site));
    }

    [Fact]
    public async Task A_build_on_a_previous_one_is_the_same_as_a_build_on_nothing()
    {
        using var folder = WorkFolder.OfOtherLabel();
        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);
        folder.Replace("data/editions/2024.yaml", "niveau: trois", "niveau: deux");

        (await SiteGenProgram.BuildAsync(folder.Root, folder.Site)).Expect(0);
        (await SiteGenProgram.BuildAsync(folder.Root, folder.At("_site-neuf"))).Expect(0);

        Assert.Equal(WorkFolder.Digest(folder.At("_site-neuf")), WorkFolder.Digest(folder.Site));
    }
}
