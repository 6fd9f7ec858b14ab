using System.Text.RegularExpressions;
using System.Xml.Linq;
using SiteGen.Tests.Publishing.Feeds;

namespace SiteGen.Tests.RealSite;

/// <summary>What the site sends to those who follow it from elsewhere, against the site itself.</summary>
[Collection(RealSiteTests.Name)]
public sealed partial class FeedTests(RealSiteFixture fixture)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Bases => ["https://territoire-numerique-libre.org/", "https://exemple.org/tnl/"];

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_address_of_a_feed_a_calendar_or_a_sitemap_is_one_of_the_site(string baseUrl)
    {
        var site = SiteAt(baseUrl);
        string[] files = ["/palmares.atom", "/actualites.atom", "/calendrier.ics", "/sitemap.xml", "/opensearch.xml", "/humans.txt"];
        Faults.AssertNone(
            from file in files
            from address in Addresses().Matches(Unfolded(site.Text(file))).Select(m => m.Value)
            where address.StartsWith(baseUrl, StringComparison.Ordinal)
            let path = address[(baseUrl.Length - 1)..].Split('?')[0]
            where !site.Files.ContainsKey(path)
            select $"{file} → {address}");
        Assert.All(files, file => Assert.Contains(baseUrl, Unfolded(site.Text(file)), StringComparison.Ordinal));
    }

    [Fact]
    public void Each_published_edition_is_announced_once_with_all_its_laureates()
    {
        var entries = Feed(fixture.Site, "/palmares.atom").Elements(Atom + "entry").ToDictionary(Alternate);
        var index = fixture.Site.Result.Plan!.Index;

        Assert.Equal(index.Publiees.Select(e => $"https://territoire-numerique-libre.org/palmares/{e.Annee}/").Order(StringComparer.Ordinal), entries.Keys.Order(StringComparer.Ordinal));
        Assert.All(index.Publiees, e => Assert.Equal(
            e.Laureats.Select(l => $"https://territoire-numerique-libre.org/territoires/{l.Territoire.Id}/").Order(StringComparer.Ordinal),
            Laureats(entries[$"https://territoire-numerique-libre.org/palmares/{e.Annee}/"]).Order(StringComparer.Ordinal)));
    }

    /// <summary>The lists under the titles of levels, not those of mentions and corrections.</summary>
    private static IEnumerable<string> Laureats(XElement entry)
    {
        var div = entry.Element(Atom + "content")!.Elements().Single();
        return from list in div.Elements()
               where list.Name.LocalName == "ul" && !((XElement)list.PreviousNode!).Value.StartsWith("Mentions", StringComparison.Ordinal)
               from link in list.Descendants()
               where link.Name.LocalName == "a"
               select (string)link.Attribute("href")!;
    }

    [Fact]
    public void Each_dated_article_is_announced_once()
    {
        var dated = fixture.Site.Pages.Where(p => p.Page.QuerySelector("article .surtitre time[datetime]")?.GetAttribute("datetime")!.Length == 10).Select(p => "https://territoire-numerique-libre.org" + p.Path);

        Assert.Equal(dated.Order(StringComparer.Ordinal), Feed(fixture.Site, "/actualites.atom").Elements(Atom + "entry").Select(Alternate).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_feed_has_what_atom_asks_and_ids_that_no_base_address_changes()
    {
        Assert.All(["/palmares.atom", "/actualites.atom"], path =>
        {
            var feed = Feed(fixture.Site, path);
            List<XElement> all = [feed, .. feed.Elements(Atom + "entry")];
            Assert.All(all, e => Assert.All([Atom + "id", Atom + "title", Atom + "updated"], name => Assert.Single(e.Elements(name))));
            Assert.Single(feed.Elements(Atom + "author"));
            Assert.All(feed.Descendants(Atom + "updated").Concat(feed.Descendants(Atom + "published")), d => Assert.Matches(Rfc3339(), d.Value));
            Assert.Equal(all.Count, all.Select(Id).Distinct().Count());
            Assert.Equal(all.Select(Id), Feed(fixture.BelowAPath, path).DescendantsAndSelf().Where(e => e.Element(Atom + "id") is not null).Select(Id));
            var moments = feed.Elements(Atom + "entry").Select(e => DateTimeOffset.Parse((e.Element(Atom + "published") ?? e.Element(Atom + "updated"))!.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(moments.OrderDescending(), moments);
        });
    }

    /// <summary>As the pages of the editions tell them, in the words that these tell them with.</summary>
    [Fact]
    public void The_calendar_has_every_whole_day_of_the_calendars_of_the_editions()
    {
        var events = CalendarReader.Read(fixture.Site.Files["/calendrier.ics"]).All("VEVENT").ToList();
        var told = from page in fixture.Site.Pages
                   where page.Path.StartsWith("/palmares/2", StringComparison.Ordinal)
                   from time in page.Page.QuerySelectorAll("[aria-labelledby=calendrier] dd > time[datetime]")
                   let day = time.GetAttribute("datetime")!
                   where day.Length == 10 && time.ParentElement!.PreviousElementSibling!.TextContent != "Réunion du jury"
                   select $"{page.Path} {day}";

        Assert.NotEmpty(events);
        Assert.Equal(events.Count, events.Select(e => e.Text("UID")).Distinct().Count());
        Assert.Equal(
            told.Order(StringComparer.Ordinal),
            events.Select(e => $"{new Uri(e.Raw("URL")!).AbsolutePath} {DateOnly.ParseExact(e.Raw("DTSTART;VALUE=DATE")!, "yyyyMMdd"):yyyy-MM-dd}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_contact_for_weaknesses_is_published_at_the_root_of_a_host_only()
    {
        Assert.Contains("/.well-known/security.txt", fixture.Site.Files.Keys);
        Assert.DoesNotContain("/.well-known/security.txt", fixture.BelowAPath.Files.Keys);
    }

    private PublishedSite SiteAt(string baseUrl) => baseUrl.EndsWith("/tnl/", StringComparison.Ordinal) ? fixture.BelowAPath : fixture.Site;

    private static XElement Feed(PublishedSite site, string path) => XDocument.Parse(site.Text(path)).Root!;

    private static string Id(XElement element) => (string)element.Element(Atom + "id")!;

    private static string Alternate(XElement entry) => (string)entry.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == "alternate").Attribute("href")!;

    private static string Unfolded(string text) => text.Replace("\r\n ", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex("""https?://[^\s"<>]+""")]
    private static partial Regex Addresses();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}$")]
    private static partial Regex Rfc3339();
}
