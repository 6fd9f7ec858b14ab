using AngleSharp.Dom;

namespace SiteGen.Tests.RealSite;

/// <summary>Every address written in a page leads somewhere, judged from the finished HTML and not from the program's own record.</summary>
[Collection(RealSiteTests.Name)]
public sealed class LinkTests(RealSiteFixture fixture)
{
    private static readonly string[] References = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers", "list"];

    private static readonly string[] AddressAttributes = ["href", "src", "action", "poster", "xlink:href"];

    public static TheoryData<string> Bases => ["https://territoire-numerique-libre.org/", "https://exemple.org/tnl/"];

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_internal_link_leads_to_a_file_of_the_site(string baseUrl)
    {
        var site = SiteAt(baseUrl);
        Faults.AssertNone(
            from d in site.Documents
            from address in AddressesOf(d.Value)
            where !IsWhole(address) && Target(site, baseUrl, d.Key, address) is null
            select $"{d.Key} → {address}");
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_anchor_leads_to_an_element_of_its_page(string baseUrl)
    {
        var site = SiteAt(baseUrl);
        Faults.AssertNone(
            from d in site.Documents
            from address in AddressesOf(d.Value)
            where !IsWhole(address) && address.Contains('#', StringComparison.Ordinal)
            let target = Target(site, baseUrl, d.Key, address)
            let id = Uri.UnescapeDataString(address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..])
            where target is not null && site.Documents.TryGetValue(target, out var page) && page.GetElementById(id) is null
            select $"{d.Key} → {address}");
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_whole_address_of_the_site_itself_is_a_canonical_one_that_exists(string baseUrl)
    {
        var site = SiteAt(baseUrl);
        foreach (var (path, page) in site.Documents)
        {
            foreach (var address in page.QuerySelectorAll("link[rel=canonical], link[rel=alternate]").Select(l => l.GetAttribute("href")!)
                .Concat(page.QuerySelectorAll("meta[property='og:url'], meta[property='og:image']").Select(m => m.GetAttribute("content")!)))
            {
                Assert.StartsWith(baseUrl, address, StringComparison.Ordinal);
                Assert.True(Target(site, baseUrl, path, address) is not null, $"{path} → {address}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void No_page_loads_anything_from_another_host(string baseUrl)
    {
        var site = SiteAt(baseUrl);
        Faults.AssertNone(
            from d in site.Documents
            from address in SubResourcesOf(d.Value)
            where !address.StartsWith("data:", StringComparison.Ordinal) && Target(site, baseUrl, d.Key, address) is null
            select $"{d.Key} loads {address}");
        Assert.DoesNotContain(site.Files.Keys.Where(p => p.EndsWith(".css", StringComparison.Ordinal)), p =>
            site.Text(p).Contains("@import", StringComparison.Ordinal) || site.Text(p).Contains("url(http", StringComparison.Ordinal) || site.Text(p).Contains("url(//", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_reference_from_element_to_element_stays_in_its_page()
    {
        Faults.AssertNone(
            from d in fixture.Site.Documents
            from name in References
            from element in d.Value.QuerySelectorAll($"[{name}]")
            from id in element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            where d.Value.GetElementById(id) is null
            select $"{d.Key}: {name}={id}");
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_former_address_leads_to_a_page_of_today(string baseUrl)
    {
        var site = SiteAt(baseUrl);
        foreach (var (path, page) in site.Redirections)
        {
            var refresh = page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!;
            var target = Target(site, baseUrl, path, refresh[(refresh.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            Assert.Contains(site.Pages, p => p.Path == target);
            Assert.Equal(target, Target(site, baseUrl, path, page.QuerySelector("a")!.GetAttribute("href")!));
        }
    }

    [Theory]
    [InlineData("/edition-2020/", "/palmares/2020/")]
    [InlineData("/edition-2021/", "/palmares/2021/")]
    [InlineData("/edition-2022/", "/palmares/2022/")]
    [InlineData("/edition-2023/", "/palmares/2023/")]
    [InlineData("/edition-2024/", "/palmares/2024/")]
    [InlineData("/candidat/", "/candidater/")]
    public void The_former_addresses_of_the_label_still_lead_where_they_did(string former, string today) =>
        Assert.Equal(today, fixture.Site.Page(former).QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void The_other_former_addresses_of_the_label_are_still_there() =>
        Assert.All(["/exemples/", "/criteres/", "/le-label/faq/", "/un-label-et-apres/"], path => Assert.Contains(path, fixture.Site.Documents.Keys));

    [Fact]
    public void Every_page_that_the_contract_names_is_at_its_address()
    {
        var palmares = fixture.Site.Result.Plan!.Palmares;
        string[] single =
        [
            "/", "/palmares/", "/territoires/", "/criteres/", "/auto-evaluation/", "/carte/", "/statistiques/", "/presse/", "/actualites/",
            "/donnees/", "/recherche/", "/plan-du-site/", "/accessibilite/", "/mentions-legales/", "/404.html",
        ];
        var expected = single
            .Concat(palmares.Editions.Select(e => $"/palmares/{e.Annee}/"))
            .Concat(palmares.Territoires.Select(t => $"/territoires/{t.Id}/"))
            .Concat(palmares.Territoires.SelectMany(t => t.Regions).Select(code => $"/regions/{code.ToLowerInvariant()}/"))
            .Concat(palmares.Territoires.SelectMany(t => t.Departements).Select(code => $"/departements/{code.ToLowerInvariant()}/"))
            .Concat(palmares.Mentions.Select(m => $"/mentions/{m.Id}/"))
            .Concat(palmares.Grilles.SelectMany(g => g.Axes).Select(a => $"/criteres/{a.Id}/"))
            .Concat(Directory.EnumerateFiles(Repository.Path("content/presse"), "*-*.md").Select(f => $"/presse/{Path.GetFileNameWithoutExtension(f)}/"))
            .Concat(Directory.EnumerateFiles(Repository.Path("content/actualites"), "*-*.md").Select(f => $"/actualites/{Path.GetFileNameWithoutExtension(f)}/"));

        Faults.AssertNone(expected.Except(fixture.Site.Pages.Select(p => p.Path)));
    }

    [Fact]
    public void Files_that_only_work_at_the_root_of_a_host_are_written_only_there()
    {
        Assert.Contains("/robots.txt", fixture.Site.Files.Keys);
        Assert.DoesNotContain("/robots.txt", fixture.BelowAPath.Files.Keys);
    }

    private PublishedSite SiteAt(string baseUrl) => baseUrl.EndsWith("/tnl/", StringComparison.Ordinal) ? fixture.BelowAPath : fixture.Site;

    /// <summary>The file of the site that an address leads to, as a browser resolves it; null when it leads elsewhere or nowhere.</summary>
    private static string? Target(PublishedSite site, string baseUrl, string page, string address)
    {
        var root = new Uri(baseUrl);
        var url = new Uri(new Uri(root, page[1..]), address);
        var path = Uri.UnescapeDataString(url.AbsolutePath);
        var below = url.GetLeftPart(UriPartial.Authority) == root.GetLeftPart(UriPartial.Authority) && path.StartsWith(root.AbsolutePath, StringComparison.Ordinal)
            ? path[(root.AbsolutePath.Length - 1)..]
            : null;
        return below is not null && site.Files.ContainsKey(below) ? below : null;
    }

    /// <summary>Whether an address says its host: a fact of the data, that nothing here can check.</summary>
    private static bool IsWhole(string address) => Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme != Uri.UriSchemeFile;

    private static IEnumerable<string> AddressesOf(IDocument page) =>
        page.All.SelectMany(e => AddressAttributes.Select(e.GetAttribute))
            .OfType<string>()
            .Concat(SourceSets(page));

    private static IEnumerable<string> SubResourcesOf(IDocument page) =>
        page.QuerySelectorAll("link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload], link[rel~=manifest], image, use")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("xlink:href"))
            .Concat(page.QuerySelectorAll("img, script, iframe, source, video, audio, track, embed, input").Select(e => e.GetAttribute("src")))
            .Concat(page.QuerySelectorAll("object").Select(e => e.GetAttribute("data")))
            .OfType<string>()
            .Concat(SourceSets(page));

    private static IEnumerable<string> SourceSets(IDocument page) =>
        page.QuerySelectorAll("[srcset]").SelectMany(e => e.GetAttribute("srcset")!.Split(',')).Select(s => s.Trim().Split(' ')[0]);
}
