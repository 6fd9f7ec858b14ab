using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Microsoft.AspNetCore.Http;
using SiteGen.Binding;
using SiteGen.Cli.Writing;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Sources;
using SiteGen.Tests.Geocoding;

namespace SiteGen.Tests.Program;

/// <summary>What <c>geocode</c> shows and writes, the services being on this machine.</summary>
public sealed class GeocodeCommandTests
{
    private const string Territoires = "data/territoires.yaml";
    private const int Removed = 20;

    /// <summary>The two lines of a site in which only these two territories lack something.</summary>
    private const string Pedalines = "- {id: les-pedalines, nom: Les Pédalines, type: commune, insee: \"2A999\", siren: \"217830165\", departement: \"2A\", region: \"94\"";
    private const string Guidon = "- {id: pays-du-guidon, nom: Pays du Guidon, type: cc, siren: \"217613181\", departements: [\"73\", \"38\"], region: \"84\"";
    private const string PointDesPedalines = "geocode: {lat: 41.90000, lon: 8.80000, precision: territoire, source: \"geo.api.gouv.fr (Licence Ouverte 2.0)\"}";

    [Fact]
    public async Task Points_that_were_removed_come_back_and_no_other_line_changes()
    {
        using var folder = WorkFolder.OfRealSite();
        await using var service = await OfRealSiteAsync();
        var original = await File.ReadAllLinesAsync(folder.At(Territoires));
        var points = original.Index().Where(l => l.Item.StartsWith("  geocode: ", StringComparison.Ordinal)).Select(l => l.Index).ToList();
        var removed = points.Index().Where(p => p.Index * Removed % points.Count < Removed).Select(p => p.Item).ToHashSet();
        await File.WriteAllTextAsync(folder.At(Territoires), string.Concat(original.Index().Where(l => !removed.Contains(l.Index)).Select(l => l.Item + "\n")));

        var run = (await GeocodeAsync(folder, service, "--write")).Expect(0);

        var completed = await File.ReadAllTextAsync(folder.At(Territoires));
        Assert.Equal(Removed, removed.Count);
        Assert.Contains("20 territoires complétés dans data/territoires.yaml", run.Err, StringComparison.Ordinal);
        Assert.Equal(removed.Count, run.Out.Split('\n').Count(l => l.StartsWith("+  geocode: {", StringComparison.Ordinal)));

        // Who says where the point is has changed on these lines, and nothing else anywhere.
        Assert.Equal(string.Concat(original.Index().Select(l => (removed.Contains(l.Index) ? WithSource(l.Item) : l.Item) + "\n")), completed);
        Assert.InRange(service.MostAtOnce, 1, 4);
        Assert.Distinct(service.Asked);
        (await SiteGenProgram.RunAsync("check", "--source", folder.Root, "--clock", SiteGenProgram.Clock)).Expect(0);
        Assert.Equal([Path.GetFileName(Territoires)], Directory.GetFiles(folder.At("data"), "*territoires*").Select(Path.GetFileName));
    }

    [Fact]
    public async Task Without_write_what_would_be_added_is_shown_and_nothing_changes()
    {
        using var folder = WorkFolder.OfOtherLabel();
        await using var service = await LoopbackGeoService.StartAsync(LoopbackGeoService.Commune("Les Pédalines", "2A999", 41.9, 8.8, region: "94"));
        var before = WorkFolder.Digest(folder.Root);

        var run = (await GeocodeAsync(folder, service)).Expect(0);

        Assert.Equal($"data/territoires.yaml:5: les-pedalines\n-{Pedalines}}}\n+{Pedalines}, {PointDesPedalines}}}\n", run.Out);
        Assert.Contains("data/territoires.yaml:6: pays-du-guidon : siège inconnu", run.Err, StringComparison.Ordinal);
        Assert.EndsWith("Rien n’est écrit : relancez avec --write\n", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, WorkFolder.Digest(folder.Root));
    }

    [Fact]
    public async Task A_second_run_has_nothing_to_write()
    {
        using var folder = WorkFolder.OfOtherLabel();
        await using var service = await LoopbackGeoService.StartAsync(LoopbackGeoService.Commune("Les Pédalines", "2A999", 41.9, 8.8, region: "94"));
        (await GeocodeAsync(folder, service, "--write")).Expect(0);
        var after = WorkFolder.Digest(folder.Root);

        var run = (await GeocodeAsync(folder, service, "--write")).Expect(0);

        Assert.Empty(run.Out);
        Assert.Equal(after, WorkFolder.Digest(folder.Root));
        Assert.Single(service.Asked);
    }

    [Theory]
    [InlineData("\n", false, "")]
    [InlineData("\r\n", false, "\r\n")]
    [InlineData("\n", true, "\n\n")]
    public async Task Mark_line_ends_and_the_end_of_the_file_stay_as_they_are(string lineEnd, bool withMark, string end)
    {
        using var folder = WorkFolder.OfOtherLabel();
        await using var service = await LoopbackGeoService.StartAsync(
            LoopbackGeoService.Commune("Les Pédalines", "2A999", 41.9, 8.8, region: "94"), LoopbackGeoService.Commune("Valbourg", "73999", 45.5, 6, region: "84"));
        var text = (await File.ReadAllTextAsync(folder.At(Territoires))).TrimEnd().Replace($"{Guidon}}}", $"{Guidon}, siege: {{nom: Valbourg}}}} # note", StringComparison.Ordinal);
        string Written(string yaml) => (withMark ? "\uFEFF" : string.Empty) + yaml.Replace("\n", lineEnd, StringComparison.Ordinal) + end;
        await File.WriteAllTextAsync(folder.At(Territoires), Written(text));

        (await GeocodeAsync(folder, service, "--write")).Expect(0);

        var expected = text
            .Replace($"{Pedalines}}}", $"{Pedalines}, {PointDesPedalines}}}", StringComparison.Ordinal)
            .Replace("siege: {nom: Valbourg}}", "siege: {insee: \"73999\", nom: Valbourg}, geocode: {lat: 45.50000, lon: 6.00000, precision: siege, source: \"Base adresse nationale, data.geopf.fr (Licence Ouverte 2.0)\"}}", StringComparison.Ordinal);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(Written(expected)), await File.ReadAllBytesAsync(folder.At(Territoires)));
    }

    [Fact]
    public async Task A_site_with_errors_is_told_as_by_the_other_commands_and_nothing_is_asked()
    {
        using var folder = WorkFolder.OfOtherLabel();
        await using var service = await LoopbackGeoService.StartAsync();
        folder.Replace(Territoires, "geocode: {lat: 45.56, lon: 5.92, precision: territoire}", "geocode: {lat: 45.56}");

        var run = (await GeocodeAsync(folder, service, "--write")).Expect(1);

        Assert.Contains("data/territoires.yaml:3:", run.Err, StringComparison.Ordinal);
        Assert.Empty(service.Asked);
    }

    [Fact]
    public async Task What_would_make_an_error_in_the_site_is_told_and_not_written()
    {
        using var folder = WorkFolder.OfRealSite();
        folder.Replace(Territoires, "  siren: \"218000016\"\n", string.Empty);
        await using var service = await LoopbackGeoService.StartAsync(LoopbackGeoService.Commune("Abbeville", "80001", 50.1, 1.8, siren: "213805161"));
        var before = WorkFolder.Digest(folder.Root);

        var run = (await GeocodeAsync(folder, service, "--write")).Expect(1);

        Assert.Contains("213805161", run.Err, StringComparison.Ordinal);
        Assert.EndsWith("Ce que les services disent ferait une erreur dans le site : rien n’est écrit.\n", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, WorkFolder.Digest(folder.Root));
    }

    [Fact]
    public async Task A_service_out_of_reach_is_told_once()
    {
        using var folder = WorkFolder.OfOtherLabel();
        var service = await LoopbackGeoService.StartAsync();
        await service.DisposeAsync();

        var run = (await GeocodeAsync(folder, service, "--write")).Expect(2);

        Assert.Empty(run.Out);
        Assert.Single(run.Err.Split('\n'), l => l.StartsWith("site-gen : hors ligne : ", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_something_else_are_told_for_the_territory_and_end_with_exit_code_2_when_there_is_nothing_better()
    {
        using var folder = WorkFolder.OfOtherLabel();
        folder.Replace(Territoires, Guidon, $"{Guidon}, geocode: {{lat: 45.5, lon: 5.9}}");
        await using var service = await LoopbackGeoService.StartAsync();
        service.Fault = async (context, _) =>
        {
            await context.Response.WriteAsync("<!doctype html><title>Bienvenue</title>");
            return true;
        };

        var run = (await GeocodeAsync(folder, service)).Expect(2);

        Assert.Contains("data/territoires.yaml:5: les-pedalines : 127.0.0.1 a répondu autre chose que le JSON attendu", run.Err, StringComparison.Ordinal);
        Assert.Contains("aucune demande n’a abouti", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interruption_ends_with_130_and_leaves_the_file()
    {
        using var folder = WorkFolder.OfOtherLabel();
        await using var service = await LoopbackGeoService.StartAsync();
        var asked = new TaskCompletionSource();
        service.Fault = async (context, _) =>
        {
            asked.TrySetResult();
            var gone = new TaskCompletionSource();
            await using var registration = context.RequestAborted.Register(gone.SetResult);
            await gone.Task;
            return true;
        };
        var before = WorkFolder.Digest(folder.Root);
        using var process = SiteGenProgram.Start(new Dictionary<string, string>(), [.. Arguments(folder, service), "--write"]);
        try
        {
            await asked.Task.WaitAsync(SiteGenProgram.Patience);

            using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync().WaitAsync(SiteGenProgram.Patience);

            Assert.Equal(130, process.ExitCode);
            Assert.Equal(before, WorkFolder.Digest(folder.Root));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_not_replaced()
    {
        using var folder = new WorkFolder();
        folder.Write("a.yaml", "autre chose");

        Assert.False(FileReplacement.TryReplace(folder.At("a.yaml"), "lu"u8.ToArray(), "écrit"u8.ToArray()));
        Assert.Equal("autre chose", File.ReadAllText(folder.At("a.yaml")));
        Assert.Single(Directory.GetFiles(folder.Root));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_a_file_keeps_its_rights()
    {
        using var folder = new WorkFolder();
        folder.Write("a.yaml", "lu");
        File.SetUnixFileMode(folder.At("a.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(folder.At("b.yaml"), folder.At("a.yaml"));

        Assert.True(FileReplacement.TryReplace(folder.At("b.yaml"), "lu"u8.ToArray(), "écrit"u8.ToArray()));

        Assert.Equal("écrit", File.ReadAllText(folder.At("a.yaml")));
        Assert.NotNull(File.ResolveLinkTarget(folder.At("b.yaml"), returnFinalTarget: false));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.At("a.yaml")));
        Assert.Equal(2, Directory.GetFiles(folder.Root).Length);
    }

    private static string[] Arguments(WorkFolder folder, LoopbackGeoService service) => ["geocode", "--source", folder.Root, "--service", service.Address.ToString()];

    private static Task<Run> GeocodeAsync(WorkFolder folder, LoopbackGeoService service, params string[] more) => SiteGenProgram.RunAsync([.. Arguments(folder, service), .. more]);

    /// <summary>Services that know the communes and the seats of the real site, at the points that it gives.</summary>
    private static async Task<LoopbackGeoService> OfRealSiteAsync()
    {
        var diagnostics = new DiagnosticBag();
        var palmares = PalmaresBinder.Bind(SourceSet.FromFolder(Repository.Root), diagnostics)!;
        var communes = palmares.Territoires
            .Where(t => t.Geocode is not null && (t.Insee is { Value.Length: 5 } || t.Siege?.Insee is not null))
            .Select(t => LoopbackGeoService.Commune(
                t.Siege?.Nom ?? t.Nom, (t.Siege?.Insee ?? t.Insee)!.Value, t.Geocode!.Lat, t.Geocode.Lon, t.Regions.FirstOrDefault()!, t.Type == TypeTerritoire.Commune ? t.Siren?.Value : null));
        return await LoopbackGeoService.StartAsync([.. communes.DistinctBy(c => c.Code)]);
    }

    private static string WithSource(string line) => $"{line[..line.IndexOf("source: ", StringComparison.Ordinal)]}source: \"geo.api.gouv.fr (Licence Ouverte 2.0)\"}}";
}
