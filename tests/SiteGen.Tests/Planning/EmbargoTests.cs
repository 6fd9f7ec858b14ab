using System.IO.Compression;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Tests.Planning;

public sealed class EmbargoTests
{
    /// <summary>In Paris, 11 December is winter time (+01:00) and 1 July summer time (+02:00).</summary>
    [Theory]
    [InlineData("2023-12-11T18:00", "2023-12-11T17:59:59+01:00", true)]
    [InlineData("2023-12-11T18:00", "2023-12-11T18:00:00+01:00", false)]
    [InlineData("2023-12-11T18:00", "2023-12-11T16:59:59Z", true)]
    [InlineData("2023-12-11T18:00", "2023-12-11T17:00:00Z", false)]
    [InlineData("2023-12-11T18:00", "2023-12-11T11:59:59-05:00", true)]
    [InlineData("2023-12-11", "2023-12-10T22:59:59Z", true)]
    [InlineData("2023-12-11", "2023-12-10T23:00:00Z", false)]
    [InlineData("2023-07-01", "2023-06-30T21:59:59Z", true)]
    [InlineData("2023-07-01", "2023-06-30T22:00:00Z", false)]
    public void Results_are_held_until_their_moment_in_Paris(string resultats, string clock, bool held)
    {
        var edition = At(resultats, clock).Editions.Single(e => e.Annee == 2023);

        Assert.Equal(held ? StatutEdition.Close : StatutEdition.Publiee, edition.Statut);
    }

    /// <summary>A local time that does not exist, or that comes twice, when clocks are changed.</summary>
    [Theory]
    [InlineData("2023-03-26T02:30", "2023-03-26T00:00:00Z", true)]
    [InlineData("2023-03-26T02:30", "2023-03-26T02:00:00Z", false)]
    [InlineData("2023-10-29T02:30", "2023-10-28T23:00:00Z", true)]
    [InlineData("2023-10-29T02:30", "2023-10-29T02:00:00Z", false)]
    public void The_nights_when_clocks_are_changed_have_a_moment_too(string resultats, string clock, bool held) =>
        Assert.Equal(held, At(resultats, clock).Editions.Single(e => e.Annee == 2023).Statut == StatutEdition.Close);

    [Fact]
    public void The_zone_of_the_site_decides()
    {
        var site = Site("2023-12-11T18:00").With("data/site.yaml", "url: https://label.example/\nfuseau: Indian/Reunion\n");

        Assert.Equal(StatutEdition.Publiee, Embargo.Apply(site.Bind(), TestSite.At("2023-12-11T14:00:00Z")).Editions[1].Statut);
        Assert.Equal(StatutEdition.Close, Embargo.Apply(site.Bind(), TestSite.At("2023-12-11T13:59:59Z")).Editions[1].Statut);
    }

    [Fact]
    public void Before_its_moment_nothing_of_the_results_is_left()
    {
        var palmares = At("2023-12-11T18:00", "2023-12-11T17:59:00+01:00");
        var edition = palmares.Editions.Single(e => e.Annee == 2023);

        Assert.Empty(edition.Laureats);
        Assert.Empty(edition.Mentions);
        Assert.Empty(edition.Documents);
        Assert.Same(Totaux.Unknown, edition.Totaux);
        Assert.Null(edition.Provenance.Reserve);
        Assert.DoesNotContain(palmares.Territoires, t => t.Id == "lyon");
        Assert.DoesNotContain(palmares.Mentions, m => m.Id == "encouragements");
    }

    [Fact]
    public void Before_its_moment_what_other_editions_say_stays()
    {
        var palmares = At("2023-12-11T18:00", "2023-12-11T17:59:00+01:00");

        Assert.Equal(3, palmares.Editions.Single(e => e.Annee == 2022).Laureats.Length);
        Assert.Contains(palmares.Territoires, t => t.Id == "abbeville");
        Assert.Contains(palmares.Mentions, m => m.Id == "progres");
    }

    [Fact]
    public void The_calendar_and_the_jury_are_no_results()
    {
        var edition = At("2023-12-11T18:00", "2023-12-11T17:59:00+01:00").Editions.Single(e => e.Annee == 2023);

        Assert.Equal(new DateOnly(2023, 12, 11), edition.Resultats!.Value.Day);
        Assert.Equal("Jeanne Dupont", Assert.Single(edition.Jury).Nom);
    }

    [Fact]
    public void An_edition_without_a_moment_is_never_held() =>
        Assert.Equal(StatutEdition.Publiee, Embargo.Apply(TestSite.Minimal.Bind(), TestSite.At("2000-01-01T00:00:00Z")).Editions[0].Statut);

    [Fact]
    public void A_page_of_one_territory_does_not_name_another_that_is_still_secret()
    {
        var built = Site("2023-12-11T18:00")
            .Replace("data/territoires.yaml", "nom: Abbeville,", "nom: Abbeville, remplace-par: lyon,")
            .Build(TestSite.Options with { Clock = TestSite.At("2023-12-11T17:59:00+01:00") });

        Assert.True(built.Result.Succeeded);
        Assert.DoesNotContain(built.Outputs.Keys, path => built.Text(path).Contains("lyon", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What is compressed is opened: a search for a name would not see into it.</summary>
    [Fact]
    public void No_spreadsheet_holds_what_is_still_secret()
    {
        var built = Site("2023-12-11T18:00").Build(TestSite.Options with { Clock = TestSite.At("2023-12-11T17:59:00+01:00") });
        var after = Site("2023-12-11T18:00").Build(TestSite.Options with { Clock = TestSite.At("2023-12-11T18:00:00+01:00") });

        Assert.DoesNotContain("lyon", Spreadsheet(built), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("lyon", Spreadsheet(after), StringComparison.OrdinalIgnoreCase);
    }

    private static string Spreadsheet(BuiltSite built)
    {
        using var zip = new ZipArchive(new MemoryStream(built.Outputs["/donnees/palmares.ods"].ToArray()));
        return string.Concat(zip.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
    }

    private static Palmares At(string resultats, string clock) => Embargo.Apply(Site(resultats).Bind(), TestSite.At(clock));

    private static TestSite Site(string resultats) => TestSite.Minimal
        .With("data/mentions.yaml", "encouragements: {nom: Encouragements}\nprogres: {nom: Progrès}\n")
        .With("content/documents/dossier.pdf", "Les résultats")
        .With("data/territoires.yaml", "- {id: abbeville, nom: Abbeville, type: commune}\n- {id: la-tronche, nom: La Tronche, type: commune}\n"
            + "- {id: lyon, nom: Lyon, type: commune}\n- {id: nevers, nom: Nevers, type: commune}\n")
        .With("data/editions/2023.yaml", $$$"""
            annee: 2023
            rang: 2
            echelle: niveaux-1-5
            statut: publiee
            liste: complete
            reserve: Deux labels, et non trois.
            resultats: {{{resultats}}}
            totaux: {candidatures: 9, labels: 2, par-niveau: {4: 2}}
            jury: [{nom: Jeanne Dupont}]
            documents: [{titre: Dossier, fichier: dossier.pdf}]
            mentions: [{mention: encouragements, territoire: lyon}]
            laureats: [{territoire: lyon, niveau: 4}, {territoire: abbeville, niveau: 4}]
            """);
}
