using System.Net;
using AngleSharp.Html.Dom;

namespace SiteGen.Tests.Program;

/// <summary>What <c>serve</c> shows on this machine while a site is being written.</summary>
public sealed class ServeCommandTests
{
    private const int Done = 0;

    [Fact]
    public async Task The_home_page_is_served_and_a_wrong_address_answers_with_the_page_for_it()
    {
        using var folder = WorkFolder.OfOtherLabel();
        await using var server = await RunningServer.StartAsync(folder);

        Assert.Equal("Commune à vélo", (await server.PageAsync("/")).QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.NotFound, await server.StatusAsync("/rien/"));
        Assert.Equal("Page introuvable", (await server.PageAsync("/rien/")).QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("/palmares/2024/", (await server.GetAsync("/palmares/2024")).RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Every_file_has_the_type_that_it_will_have_when_published()
    {
        using var folder = WorkFolder.OfOtherLabel();
        folder.Replace("data/site.yaml", "theme: tnl", "theme: tnl\nsecurite: {contact: \"mailto:faille@velo.exemple.org\", expire: 2999-12-31}");
        await using var server = await RunningServer.StartAsync(folder);

        Assert.Equal("text/html; charset=utf-8", await server.TypeAsync("/"));
        Assert.Equal("text/css", await server.TypeAsync((await server.PageAsync("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!));
        Assert.Equal("image/svg+xml", await server.TypeAsync("/badges/valbourg.svg"));
        Assert.Equal("application/geo+json", await server.TypeAsync("/donnees/territoires.geojson"));
        Assert.Equal("application/atom+xml", await server.TypeAsync("/palmares.atom"));
        Assert.Equal("text/calendar; charset=utf-8", await server.TypeAsync("/calendrier.ics"));
        Assert.Equal("application/xml", await server.TypeAsync("/sitemap.xml"));
        Assert.Equal("text/plain; charset=utf-8", await server.TypeAsync("/.well-known/security.txt"));
    }

    [Fact]
    public async Task An_edited_text_is_served_soon_after()
    {
        using var folder = WorkFolder.OfOtherLabel();
        await using var server = await RunningServer.StartAsync(folder);

        folder.Replace("content/le-label.md", "Une étoile se gagne", "Une seule étoile se gagne");

        Assert.NotNull(await server.WaitForAsync("/le-label/", page => page.Body!.TextContent.Contains("Une seule étoile", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_edited_stylesheet_of_the_checkout_is_served_soon_after()
    {
        using var folder = WorkFolder.OfOtherLabel();
        folder.Write("themes/tnl/assets/site.css", "body { color: teal }");
        await using var server = await RunningServer.StartAsync(folder);
        string Stylesheet(IHtmlDocument page) => page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var before = Stylesheet(await server.PageAsync("/"));

        folder.Write("themes/tnl/assets/site.css", "body { color: navy }");
        var page = await server.WaitForAsync("/", p => Stylesheet(p) != before);

        Assert.Equal("body { color: navy }", await (await server.GetAsync(Stylesheet(page))).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_mistake_is_shown_over_the_last_good_page_and_goes_when_it_is_mended()
    {
        using var folder = WorkFolder.OfOtherLabel();
        await using var server = await RunningServer.StartAsync(folder);

        folder.Replace("data/label.yaml", "accroche:", "acroche:");
        var spoilt = await server.WaitForAsync("/", page => page.QuerySelector("[role=alert]") is not null);
        Assert.Contains("data/label.yaml:3:1: error SG201", spoilt.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Commune à vélo", spoilt.QuerySelector("h1")!.TextContent.Trim());

        folder.Replace("data/label.yaml", "acroche:", "accroche:");
        Assert.NotNull(await server.WaitForAsync("/", page => page.QuerySelector("[role=alert]") is null));
    }

    [Fact]
    public async Task A_site_that_never_built_shows_its_mistakes_too()
    {
        using var folder = WorkFolder.OfOtherLabel();
        folder.Replace("data/label.yaml", "accroche:", "acroche:");
        await using var server = await RunningServer.StartAsync(folder);

        Assert.Contains("SG201", (await server.PageAsync("/")).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_while_serving()
    {
        using var folder = WorkFolder.OfOtherLabel();
        var before = WorkFolder.Digest(folder.Root);
        await using var server = await RunningServer.StartAsync(folder);
        await server.PageAsync("/");

        Assert.Equal(before, WorkFolder.Digest(folder.Root));
    }

    /// <summary>Ctrl+C, and what a system sends when it stops a service.</summary>
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task It_stops_when_it_is_told_to(string signal, int exit)
    {
        using var folder = WorkFolder.OfOtherLabel();
        await using var server = await RunningServer.StartAsync(folder);

        Assert.True(await server.StopAsync(signal) is var code && (code == Done || code == exit), $"exit code {code}");
        await Assert.ThrowsAsync<HttpRequestException>(() => server.GetAsync("/"));
    }

    [Fact]
    public async Task A_port_that_is_taken_gives_exit_code_2()
    {
        using var folder = WorkFolder.OfOtherLabel();
        await using var server = await RunningServer.StartAsync(folder);

        var port = server.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var run = (await SiteGenProgram.RunAsync("serve", "--source", folder.Root, "--port", port)).Expect(2);

        Assert.Contains(port, run.Err, StringComparison.Ordinal);
    }
}
