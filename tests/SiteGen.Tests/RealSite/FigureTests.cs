using System.Globalization;
using AngleSharp.Dom;
using SiteGen.Planning;

namespace SiteGen.Tests.RealSite;

/// <summary>The drawings of the real figures, against the data they are drawn from.</summary>
[Collection(RealSiteTests.Name)]
public sealed class FigureTests(RealSiteFixture fixture)
{
    private readonly PublishedSite _site = fixture.Site;

    private IDocument Statistics => _site.Page("/statistiques/");

    [Theory]
    [InlineData(2016, 8, null, null)]
    [InlineData(2017, 2, null, null)]
    [InlineData(2018, 10, 12, 12)]
    [InlineData(2019, 14, 17, 17)]
    [InlineData(2020, 2, 24, 24)]
    [InlineData(2021, 13, 11, 11)]
    [InlineData(2022, 23, 0, 0)]
    [InlineData(2023, 11, 12, 12)]
    [InlineData(2024, 14, 10, 10)]
    [InlineData(2025, 8, 28, 29)]
    public void What_this_site_knows_of_an_edition_and_what_it_does_not(int annee, int connus, int? least, int? most)
    {
        var comptes = _site.Result.Plan!.Index.Comptes.ParEdition.Single(c => c.Edition.Annee == annee);

        Assert.Equal(connus, comptes.Connus);
        Assert.Equal(least is null ? null : new Fourchette(least.Value, most!.Value), comptes.NonConnus);
    }

    [Fact]
    public void The_length_of_a_bar_is_its_number_in_one_measure_for_all()
    {
        var trace = Trace.Of(Statistics, "par-edition")!;
        var unit = trace.Largeur("2022", "connue") / 23;

        foreach (var comptes in _site.Result.Plan!.Index.Comptes.ParEdition)
        {
            var annee = comptes.Edition.Annee.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(comptes.Connus * unit, trace.Largeur(annee, "connue"), 0.02);
            Assert.Equal((comptes.NonConnus?.AuMoins ?? 0) * unit, trace.Largeur(annee, "non-connue"), 0.02);
            Assert.Equal((comptes.Labels?.Ecart ?? 0) * unit, trace.Largeur(annee, "disputee"), 0.02);
            Assert.Equal(comptes.Edition.Totaux.Candidatures * unit ?? -1, trace.Repere(annee) ?? -1, 0.02);
        }
    }

    [Theory]
    [InlineData("par-edition")]
    [InlineData("premiers-labels")]
    public void A_partial_list_is_never_drawn_as_if_it_were_whole(string section)
    {
        var trace = Trace.Of(Statistics, section)!;
        foreach (var edition in _site.Result.Plan!.Index.Publiees)
        {
            var unknown = trace.Classes(edition.Annee.ToString(CultureInfo.InvariantCulture)).Any(c => c is "non-connue" or "sans-nombre");
            Assert.Equal(!edition.ListeComplete, unknown);
        }
    }

    [Fact]
    public void A_total_that_nobody_gives_is_drawn_with_a_length_that_is_no_number()
    {
        var trace = Trace.Of(Statistics, "par-edition")!;

        Assert.Equal(["connue", "sans-nombre"], trace.Classes("2016"));
        Assert.Equal(["connue", "sans-nombre"], trace.Classes("2017"));
        Assert.Equal(trace.Largeur("2016", "sans-nombre"), trace.Largeur("2017", "sans-nombre"));
        Assert.Contains(trace.Mots("2017"), m => m.Contains("total non connu", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022", "niveau t5 niveau t4 niveau t3 niveau t2", "5 3 4 10 3 7 2 3")]
    [InlineData("2018", "niveau t4 non-connue", "4 11 ? 11")]
    [InlineData("2019", "niveau t5 non-connue", "5 1 ? 30")]
    [InlineData("2016", "niveau t4 sans-nombre", "4 ≥8 ?")]
    public void The_levels_of_an_edition_stand_from_the_highest_and_then_what_is_not_known(string annee, string classes, string words)
    {
        var trace = Trace.Of(Statistics, "niveaux-niveaux-1-5")!;

        Assert.Equal(classes, string.Join(' ', trace.Classes(annee)));
        Assert.Equal(words, string.Join(' ', trace.Mots(annee).Skip(1)));
    }

    [Fact]
    public void Two_scales_are_two_drawings()
    {
        string[] old = ["2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"];

        Assert.Equal(old, Trace.Of(Statistics, "niveaux-niveaux-1-5")!.Noms.Order(StringComparer.Ordinal));
        Assert.Equal(["2025"], Trace.Of(Statistics, "niveaux-badge-bronze-argent-or")!.Noms);
        Assert.Equal(["niveau or", "niveau badge", "non-connue", "disputee"], Trace.Of(Statistics, "niveaux-badge-bronze-argent-or")!.Classes("2025"));
    }

    [Fact]
    public void First_labels_and_renewals_are_those_of_the_expected_data()
    {
        var rows = Csv.Rows(File.ReadAllText(Repository.Path("tests/data-attendue/laureats.csv"))).ToList();
        var first = rows.GroupBy(r => r["territoire_id"]).ToDictionary(g => g.Key, g => g.Min(r => r["annee"]));
        var trace = Trace.Of(Statistics, "premiers-labels")!;
        var unit = trace.Largeur("2022") / 23;

        foreach (var edition in rows.GroupBy(r => r["annee"]))
        {
            Assert.Equal(edition.Count(r => first[r["territoire_id"]] == edition.Key) * unit, trace.Largeur(edition.Key!, "seconde"), 0.02);
            Assert.Equal(edition.Count(r => first[r["territoire_id"]] != edition.Key) * unit, trace.Largeur(edition.Key!, "connue"), 0.02);
        }

        // Only before the first edition is there no list that could be partial.
        Assert.Contains("8 premiers labels", string.Concat(trace.Mots("2016")), StringComparison.Ordinal);
        Assert.Contains("14 premiers connus", string.Concat(trace.Mots("2022")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("par-type", "Commune", 35)]
    [InlineData("par-region", "Auvergne-Rhône-Alpes", 17)]
    public void Territories_are_counted_as_far_as_this_site_knows(string section, string most, int count)
    {
        var trace = Trace.Of(Statistics, section)!;
        var table = Statistics.QuerySelectorAll($"section[aria-labelledby='{section}'] tbody tr").ToDictionary(r => BuiltSite.TextOf(r.QuerySelector("th")!), r => BuiltSite.TextOf(r.QuerySelector("td")!));
        var unit = trace.Largeur(most, "connue") / count;

        Assert.Equal(trace.Noms, table.Keys);
        Assert.All(table, row => Assert.Equal(int.Parse(row.Value, CultureInfo.InvariantCulture) * unit, trace.Largeur(row.Key, "connue"), 0.02));
        Assert.All(trace.Noms, nom => Assert.True(trace.Largeur(nom, "sans-nombre") > 0));
        Assert.Contains("que ce site connaît", Statistics.QuerySelector($"#{section}-constat")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_drawing_has_a_name_and_every_key_tells_only_what_is_drawn()
    {
        foreach (var figure in Statistics.QuerySelectorAll("main figure"))
        {
            var svg = figure.QuerySelector("svg[role=img]")!;
            Assert.Equal(figure.GetAttribute("aria-labelledby"), svg.GetAttribute("aria-labelledby"));
            var drawn = svg.QuerySelectorAll("rect, .repere").Select(e => e.ClassName).ToHashSet();
            Assert.Equal(drawn.Order(StringComparer.Ordinal), figure.QuerySelectorAll(".cles svg > :is(rect, line)").Select(e => e.ClassName).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_trajectory_shows_every_edition_once_for_who_has_two_labels_and_for_nobody_else()
    {
        var index = _site.Result.Plan!.Index;
        foreach (var territoire in index.Territoires)
        {
            var history = index.History(territoire);
            var figure = _site.Page($"/territoires/{territoire.Id}/").QuerySelector("figure.trajectoire");
            Assert.Equal(history.Length >= 2, figure is not null);
            if (figure is null)
            {
                continue;
            }

            Assert.Equal(index.Publiees.Select(e => e.Annee.ToString(CultureInfo.InvariantCulture)), figure.QuerySelectorAll(".annee").Select(t => t.TextContent));
            Assert.Equal(history.Count(d => d.Laureat.Niveau is not null), figure.QuerySelectorAll("circle.niveau").Length);
            Assert.Equal(history.Count(d => d.Laureat.Niveau is null), figure.QuerySelectorAll(".etendue").Length);
            var without = index.Publiees.Except(history.Select(d => d.Edition)).ToLookup(e => e.ListeComplete);
            Assert.Equal(without[false].Count(), figure.QuerySelectorAll(".absence").Length);
            Assert.Equal(without[true].Count(), figure.QuerySelectorAll("svg text").Count(t => t.TextContent == "–"));
        }
    }

    [Fact]
    public void The_trajectory_of_Echirolles_has_its_levels_its_deduction_and_its_mentions()
    {
        var figure = _site.Page("/territoires/echirolles/").QuerySelector("figure.trajectoire")!;

        Assert.Equal(["4", "5", "5", "5", "Or"], figure.QuerySelectorAll("circle.niveau + text").Select(t => t.TextContent));
        Assert.Single(figure.QuerySelectorAll("circle.deduction"));
        Assert.Equal(2, figure.QuerySelectorAll("svg text").Count(t => t.TextContent == "★"));
        Assert.Equal(3, figure.QuerySelectorAll(".suite").Length);
        Assert.Equal(
            "De 2016 à 2025, 5 labels connus en 10 éditions : Niveau 4 en 2021, Niveau 5 en 2022, 2023 et 2024, Or en 2025.",
            BuiltSite.TextOf(figure.QuerySelector("#trajectoire")!));
    }

    [Fact]
    public void A_level_that_is_3_or_4_reaches_over_both()
    {
        var figure = _site.Page("/territoires/boe/").QuerySelector("figure.trajectoire")!;
        var span = Assert.Single(figure.QuerySelectorAll(".etendue"));

        Assert.Contains("deduction", span.ClassList);
        Assert.Equal("3-4", span.NextElementSibling!.TextContent);
    }

    [Fact]
    public void The_page_of_an_edition_whose_list_is_partial_draws_what_is_known_of_its_levels()
    {
        foreach (var edition in _site.Result.Plan!.Index.Publiees)
        {
            var svg = _site.Page($"/palmares/{edition.Annee}/").QuerySelector(".reponse svg[role=img]");
            Assert.Equal(!edition.ListeComplete, svg?.GetAttribute("aria-label")!.StartsWith("Labels par niveau", StringComparison.Ordinal) ?? false);
        }

        Assert.Equal(
            "Labels par niveau. Or : au moins 3, Badge : au moins 3, niveau non connu : 30 ou 31.",
            _site.Page("/palmares/2025/").QuerySelector(".reponse svg")!.GetAttribute("aria-label")!.Replace('\u00A0', ' '));
    }
}
