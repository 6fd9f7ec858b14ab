using System.Xml.Linq;

namespace SiteGen.Tests.Publishing.Feeds;

public sealed class AtomFileTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly string Edition = TestSite.Minimal.Files[TestSite.Edition2022];

    [Fact]
    public void An_edition_is_announced_with_its_days_its_page_and_an_id_of_its_own()
    {
        var feed = Palmares(With("remise: {date: 2022-11-08}\ncorrections: [{date: 2023-02-03, texte: Faute de frappe}]").Build());
        var entry = Assert.Single(feed.Elements(Atom + "entry"));

        Assert.Equal("tag:label.example,2022:/palmares.atom", (string)feed.Element(Atom + "id")!);
        Assert.Equal("tag:label.example,2022:/palmares/2022/", (string)entry.Element(Atom + "id")!);
        Assert.Equal("2022-11-08T00:00:00+01:00", (string)entry.Element(Atom + "published")!);
        Assert.Equal("2023-02-03T00:00:00+01:00", (string)entry.Element(Atom + "updated")!);
        Assert.Equal("2023-02-03T00:00:00+01:00", (string)feed.Element(Atom + "updated")!);
        Assert.Equal("https://label.example/palmares/2022/", Link(entry, "alternate"));
        Assert.Equal("https://label.example/palmares.atom", Link(feed, "self"));
        Assert.Equal("1re édition\u00A0: 3\u00A0labels.", (string)entry.Element(Atom + "summary")!);
        Assert.Equal("fr", (string)feed.Attribute(XNamespace.Xml + "lang")!);
    }

    [Fact]
    public void The_year_of_the_label_goes_before_that_of_its_first_edition() =>
        Assert.Equal("tag:label.example,2016:/palmares/2022/", EntryId(With("remise: {date: 2022-11-08}").Replace("data/label.yaml", "nom: Commune Libre", "nom: Commune Libre\ndepuis: 2016").Build()));

    [Fact]
    public void An_id_is_that_of_the_address_in_the_data_wherever_it_is_built_for() =>
        Assert.Equal("tag:label.example,2022:/palmares/2022/", EntryId(With("remise: {date: 2022-11-08}").Build(TestSite.Options with { BaseUrl = new("https://essai.example/pr-12/") })));

    [Fact]
    public void A_path_of_that_address_stands_in_the_id_for_several_sites_share_a_host() =>
        Assert.Equal("tag:qui.example,2022:/label/palmares/2022/", EntryId(With("remise: {date: 2022-11-08}").Replace("data/site.yaml", "https://label.example/", "https://qui.example/label/").Build()));

    /// <summary>18:00 in Paris, in winter time; what comes on a later day has no time.</summary>
    [Fact]
    public void Results_with_a_time_are_published_at_that_moment()
    {
        var entry = Palmares(With("resultats: 2022-12-11T18:00").Build()).Element(Atom + "entry")!;
        var corrected = Palmares(With("resultats: 2022-12-11T18:00\ncorrections: [{date: 2022-12-12, texte: t}]").Build()).Element(Atom + "entry")!;

        Assert.Equal(["2022-12-11T18:00:00+01:00", "2022-12-11T18:00:00+01:00"], Dates(entry));
        Assert.Equal(["2022-12-11T18:00:00+01:00", "2022-12-12T00:00:00+01:00"], Dates(corrected));
    }

    [Fact]
    public void An_edition_known_only_by_its_sources_has_an_update_and_no_publication()
    {
        var entry = Palmares(With("sources: {s: {titre: T, date: 2022-12-01}}\nreserve: r\ndocuments: [{titre: D, url: https://d.example/}]").Build()).Element(Atom + "entry")!;

        Assert.Null(entry.Element(Atom + "published"));
        Assert.Equal("2022-12-01T00:00:00+01:00", (string)entry.Element(Atom + "updated")!);
    }

    [Fact]
    public void Without_a_whole_day_there_is_no_feed_and_no_link_to_one()
    {
        var built = With("remise: {date: 2022-11}").With("content/actualites/une.md", "---\ntitre: Une\ndate: 2022\ntype: actualite\n---\n").Build();

        Assert.DoesNotContain(built.Outputs.Keys, p => p.EndsWith(".atom", StringComparison.Ordinal));
        Assert.Empty(built.Page("/").QuerySelectorAll("link[rel=alternate]"));
        Assert.Empty(built.Page("/actualites/").QuerySelectorAll("a[href$='.atom']"));
    }

    [Fact]
    public void Results_under_embargo_are_in_no_feed()
    {
        var site = With("resultats: 2022-12-11T18:00").With("data/editions/2023.yaml", Edition.Replace("2022", "2023", StringComparison.Ordinal).Replace("rang: 1", "rang: 2", StringComparison.Ordinal) + "\nresultats: 2031-06-01T18:00\n");

        Assert.Equal(["Palmarès 2022"], Titles(Palmares(site.Build())));
        Assert.Equal(["Palmarès 2023", "Palmarès 2022"], Titles(Palmares(site.Build(TestSite.Options with { Embargo = true }))));
    }

    [Fact]
    public void Laureates_are_told_by_level_and_what_is_not_known_is_said()
    {
        var content = Content("""
            annee: 2022
            rang: 1
            echelle: niveaux-1-5
            statut: publiee
            liste: partielle
            remise: {date: 2022-11-08}
            totaux: {labels-parmi: [36, 37], par-niveau: {5: 2}}
            laureats:
              - {territoire: abbeville, niveau: 5}
              - {territoire: la-tronche, niveau-parmi: [3, 4]}
              - {territoire: nevers, reserve: "Cité sans niveau"}
            corrections: [{date: 2023-02-03, texte: "Nevers ajoutée"}]
            """);

        Assert.Equal(["Niveau 5 : 1 connu sur 2", "Niveau 3 ou 4 : 1 territoire connu", "Niveau non connu : 1 territoire connu", "Corrections"], Texts(content, "h2"));
        Assert.Equal(["Abbeville, commune, Département 80 (80)", "La Tronche, commune, Département 38 (38)", "Nevers, commune, Département 58 (58). Réserve : Cité sans niveau", "3 février 2023 : Nevers ajoutée"], Texts(content, "li"));
        Assert.Contains("Liste partielle : sur 36 ou 37 labels, 3 sont connus de ce site.", Texts(content, "p"));
    }

    [Fact]
    public void News_and_releases_are_told_apart_from_the_newest()
    {
        var feed = Feed(TestSite.Minimal
            .With("content/actualites/une.md", "---\ntitre: Une\ndescription: Ce qui se passe.\ndate: 2022-11-09\ntype: actualite\n---\n")
            .With("content/presse/deux.md", "---\ntitre: Deux\ndate: 2023-06-12\ntype: communique\n---\n")
            .With("content/faq.md", "---\ntitre: Questions\ndate: 2024-06-12\n---\n").Build(), "/actualites.atom");

        Assert.Equal(["Deux", "Une"], Titles(feed));
        Assert.Equal(["communique", "actualite"], feed.Descendants(Atom + "category").Select(c => (string)c.Attribute("term")!));
        Assert.Equal(["Ce qui se passe."], feed.Descendants(Atom + "summary").Select(s => s.Value));
        Assert.Equal("2023-06-12T00:00:00+02:00", (string)feed.Element(Atom + "updated")!);
    }

    [Fact]
    public void Without_the_family_there_is_neither_feed_nor_link()
    {
        var built = With("remise: {date: 2022-11-08}").Replace("data/site.yaml", "navigation:", "sorties: [csv]\nnavigation:").Build();

        Assert.DoesNotContain(built.Outputs.Keys, p => p.EndsWith(".atom", StringComparison.Ordinal) || p is "/calendrier.ics" or "/opensearch.xml");
        Assert.Empty(built.Page("/").QuerySelectorAll("link[rel=alternate], link[rel=search]"));
        Assert.Empty(built.Page("/palmares/").QuerySelectorAll("a[href$='.atom'], a[href$='.ics']"));
    }

    [Fact]
    public void A_name_that_looks_like_markup_or_a_formula_stays_a_name()
    {
        var built = HostileSite.Site.Build();
        var palmares = Palmares(built);

        Assert.Contains(palmares.Descendants(Xhtml + "a"), a => a.Value == HostileSite.Name);
        Assert.DoesNotContain(palmares.Descendants(), e => e.Name.LocalName is "script" or "b");
        Assert.Equal(HostileSite.Name, Titles(Feed(built, "/actualites.atom")).Single());
    }

    [Fact]
    public void Each_feed_is_named_in_the_head_of_the_pages_it_tells_of()
    {
        var built = With("remise: {date: 2022-11-08}").With("content/actualites/une.md", "---\ntitre: Une\ndate: 2022-11-09\ntype: actualite\n---\n").Build();
        string[] Alternates(string path) => [.. built.Page(path).QuerySelectorAll("head link[rel=alternate][type='application/atom+xml'][title]").Select(l => new Uri(l.GetAttribute("href")!).AbsolutePath)];

        Assert.Equal(["/palmares.atom", "/actualites.atom"], Alternates("/"));
        Assert.All(["/palmares/", "/palmares/2022/"], path => Assert.Equal(["/palmares.atom"], Alternates(path)));
        Assert.All(["/actualites/", "/actualites/une/", "/presse/"], path => Assert.Equal(["/actualites.atom"], Alternates(path)));
        Assert.All(["/territoires/nevers/", "/criteres/"], path => Assert.Empty(Alternates(path)));
    }

    private static TestSite With(string more) => TestSite.Minimal.With(TestSite.Edition2022, Edition + "\n" + more + "\n");

    private static XElement Feed(BuiltSite built, string path) => XDocument.Parse(built.Text(path)).Root!;

    private static XElement Palmares(BuiltSite built) => Feed(built, "/palmares.atom");

    private static XElement Content(string edition) =>
        Palmares(TestSite.Minimal.With(TestSite.Edition2022, edition).Build()).Descendants(Atom + "content").Single().Element(Xhtml + "div")!;

    private static string[] Texts(XElement content, string name) => [.. content.Descendants(Xhtml + name).Select(e => string.Join(' ', e.Value.Split([' ', '\n', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries)))];

    private static string EntryId(BuiltSite built) => (string)Palmares(built).Element(Atom + "entry")!.Element(Atom + "id")!;

    private static string[] Dates(XElement entry) => [(string)entry.Element(Atom + "published")!, (string)entry.Element(Atom + "updated")!];

    private static string[] Titles(XElement feed) => [.. feed.Elements(Atom + "entry").Select(e => ((string)e.Element(Atom + "title")!).Replace('\u00A0', ' '))];

    private static string Link(XElement parent, string rel) => (string)parent.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == rel).Attribute("href")!;
}
