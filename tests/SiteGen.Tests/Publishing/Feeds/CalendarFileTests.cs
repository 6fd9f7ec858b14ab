namespace SiteGen.Tests.Publishing.Feeds;

public sealed class CalendarFileTests
{
    private const string Campagne = """
        annee: 2023
        rang: 2
        echelle: niveaux-1-5
        statut: ouverte
        candidature: {ouverture: 2023-06-12, cloture: 2023-12-31, url: https://depot.example/, reserve: "Reportée ; à suivre"}
        remise: {date: 2023-12, lieu: Paris}
        """;

    [Fact]
    public void A_date_is_a_whole_day_that_ends_where_the_next_begins()
    {
        var cloture = Event(Build(Campagne), "2023-cloture@label.example");

        Assert.Equal("20231231", cloture.Raw("DTSTART;VALUE=DATE"));
        Assert.Equal("20240101", cloture.Raw("DTEND;VALUE=DATE"));
        Assert.Equal("Commune Libre 2023\u00A0: clôture des candidatures", cloture.Text("SUMMARY"));
        Assert.Equal("Candidater\u00A0: https://depot.example/\nRéserve\u00A0: Reportée ; à suivre", cloture.Text("DESCRIPTION"));
        Assert.Equal("https://label.example/palmares/2023/", cloture.Raw("URL"));
    }

    [Fact]
    public void What_is_not_known_to_the_day_stands_nowhere() =>
        Assert.Equal(["2023-ouverture@label.example", "2023-cloture@label.example"], Read(Build(Campagne)).All("VEVENT").Select(e => e.Text("UID")));

    [Fact]
    public void Without_a_known_day_there_is_no_calendar_and_no_link_to_it()
    {
        var built = TestSite.Minimal.Build();

        Assert.DoesNotContain("/calendrier.ics", built.Outputs.Keys);
        Assert.Empty(built.Page("/palmares/").QuerySelectorAll("a[href$='.ics']"));
    }

    [Fact]
    public void Whole_days_need_no_zone() => Assert.Empty(Read(Build(Campagne)).All("VTIMEZONE"));

    /// <summary>In Paris clocks were changed on 27 March and 30 October 2022, and last before on 31 October 2021.</summary>
    [Fact]
    public void A_time_has_the_zone_of_the_site_with_each_change_of_its_clocks()
    {
        var calendar = Read(Build("annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: close\nresultats: 2022-12-11T18:00\n"));
        var zone = Assert.Single(calendar.All("VTIMEZONE"));

        Assert.Equal("20221211T180000", Assert.Single(calendar.All("VEVENT")).Raw("DTSTART;TZID=Europe/Paris"));
        Assert.Equal("Europe/Paris", zone.Raw("TZID"));
        Assert.Equal(
            ["STANDARD 20211031T030000 +0200 +0100 CET", "DAYLIGHT 20220327T020000 +0100 +0200 CEST", "STANDARD 20221030T030000 +0200 +0100 CET"],
            zone.Components.Select(c => $"{c.Name} {c.Raw("DTSTART")} {c.Raw("TZOFFSETFROM")} {c.Raw("TZOFFSETTO")} {c.Raw("TZNAME")}"));
    }

    [Fact]
    public void A_zone_without_a_change_has_one_offset()
    {
        var site = TestSite.Minimal.With("data/site.yaml", "url: https://label.example/\nfuseau: Etc/UTC\n")
            .With(TestSite.Edition2022, "annee: 2022\nrang: 1\nechelle: niveaux-1-5\nstatut: close\nresultats: 2022-12-11T18:00\n");

        var only = Assert.Single(Assert.Single(Read(site.Build()).All("VTIMEZONE")).Components);
        Assert.Equal("STANDARD +0000 +0000", $"{only.Name} {only.Raw("TZOFFSETFROM")} {only.Raw("TZOFFSETTO")}");
    }

    [Fact]
    public void An_event_is_as_recent_as_the_data_of_its_edition_or_as_its_year()
    {
        var published = TestSite.Minimal.Files[TestSite.Edition2022] + "\nremise: {date: 2022-11-08}\ncorrections: [{date: 2023-02-03, texte: t}]\n";

        Assert.Equal("20230203T000000Z", Event(Build(published), "2022-remise@label.example").Raw("DTSTAMP"));
        Assert.Equal("20230101T000000Z", Event(Build(Campagne), "2023-cloture@label.example").Raw("DTSTAMP"));
    }

    [Fact]
    public void Ids_are_those_of_the_address_in_the_data_wherever_it_is_built_for()
    {
        var site = Site(Campagne).Build(TestSite.Options with { BaseUrl = new("https://essai.example/pr-12/") });
        var cloture = Event(site, "2023-cloture@label.example");

        Assert.Equal("https://essai.example/pr-12/palmares/2023/", cloture.Raw("URL"));
    }

    [Fact]
    public void Under_embargo_the_calendar_says_when_and_nothing_of_what()
    {
        var held = TestSite.Minimal.Files[TestSite.Edition2022] + "\nresultats: 2031-01-01T18:00\n";
        var calendar = Read(Build(held));

        var only = Assert.Single(calendar.All("VEVENT"));
        Assert.Equal("20310101T180000", only.Raw("DTSTART;TZID=Europe/Paris"));
        Assert.Equal("20220101T000000Z", only.Raw("DTSTAMP"));
        Assert.Null(only.Text("DESCRIPTION"));
    }

    [Fact]
    public void Texts_come_back_as_they_were_whatever_they_hold()
    {
        var remise = Event(HostileSite.Site.Build(), "2022-remise@label.example");

        Assert.Equal(HostileSite.Place.ReplaceLineEndings("\n"), remise.Text("LOCATION"));
        Assert.Equal($"{HostileSite.Name}\nRéserve\u00A0: {HostileSite.Name}", remise.Text("DESCRIPTION"));
        Assert.StartsWith(HostileSite.Name, remise.Text("SUMMARY"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_first_and_the_last_day_that_can_be_written_are_days_too(string day) =>
        Assert.Equal(3, Read(Build(TestSite.Minimal.Files[TestSite.Edition2022]
            + $"\nremise: {{date: {day}}}\ncandidature: {{cloture: {day}}}\nresultats: {day}T23:30\n", embargo: true)).All("VEVENT").Count());

    private static TestSite Site(string edition) =>
        edition.StartsWith("annee: 2023", StringComparison.Ordinal) ? TestSite.Minimal.With("data/editions/2023.yaml", edition) : TestSite.Minimal.With(TestSite.Edition2022, edition);

    private static BuiltSite Build(string edition, bool embargo = false) => Site(edition).Build(TestSite.Options with { Embargo = embargo });

    private static CalendarReader Read(BuiltSite built) => CalendarReader.Read(built.Outputs["/calendrier.ics"].Span);

    private static CalendarReader Event(BuiltSite built, string uid) => Read(built).All("VEVENT").Single(e => e.Text("UID") == uid);
}
