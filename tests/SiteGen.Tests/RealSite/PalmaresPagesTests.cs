using AngleSharp.Dom;

namespace SiteGen.Tests.RealSite;

/// <summary>What the pages of the editions and of Échirolles must say, as the sources have it.</summary>
[Collection(RealSiteTests.Name)]
public sealed class PalmaresPagesTests(RealSiteFixture fixture)
{
    private readonly PublishedSite _site = fixture.Site;

    [Theory]
    [InlineData("Niveau 5", 3)]
    [InlineData("Niveau 4", 10)]
    [InlineData("Niveau 3", 7)]
    [InlineData("Niveau 2", 3)]
    public void The_23_laureates_of_2022_stand_under_their_levels(string niveau, int count)
    {
        Assert.Equal(count, Laureates(2022, niveau).Count);
        Assert.Equal(23, Laureates(2022).Count);
    }

    [Theory]
    [InlineData("maremne-adour-cote-sud", "Meilleure première candidature")]
    [InlineData("meylan", "Encouragements")]
    [InlineData("sitiv", "Meilleure progression")]
    public void The_mentions_of_2022_stand_by_their_territories(string territoire, string mention)
    {
        var laureate = Laureates(2022).Single(l => IdOf(l) == territoire);

        Assert.Equal(mention, Words(laureate.QuerySelector("a[href*='/mentions/']")!));
        Assert.Equal(3, Laureates(2022).Sum(l => l.QuerySelectorAll("a[href*='/mentions/']").Length));
    }

    [Fact]
    public void The_17_deduced_levels_of_2022_are_marked_and_no_other_is()
    {
        var expected = Csv.Rows(File.ReadAllText(Repository.Path("tests/data-attendue/laureats.csv")))
            .Where(row => row["annee"] == "2022" && row["deduit"] == "niveau")
            .Select(row => row["territoire_id"])
            .ToHashSet();

        var marked = Laureates(2022).Where(SaysDeduced).Select(IdOf).ToHashSet();

        Assert.Equal(17, expected.Count);
        Assert.Equal(expected, marked);
    }

    [Theory]
    [InlineData("2021", "Niveau 4", false)]
    [InlineData("2022", "Niveau 5", false)]
    [InlineData("2023", "Niveau 5", true)]
    [InlineData("2024", "Niveau 5", false)]
    [InlineData("2025", "Or", false)]
    public void Echirolles_shows_the_level_of_each_of_its_labels(string annee, string niveau, bool deduced)
    {
        var row = HistoryOf("echirolles").Single(r => Words(r.QuerySelector("th")!) == annee);

        Assert.StartsWith(niveau, Words(row.QuerySelector("td")!), StringComparison.Ordinal);
        Assert.Equal(deduced, SaysDeduced(row));
        Assert.Equal(5, HistoryOf("echirolles").Count);
    }

    [Fact]
    public void Echirolles_shows_its_mentions_and_only_these()
    {
        var mentions = HistoryOf("echirolles")
            .SelectMany(r => r.QuerySelectorAll("a[href*='/mentions/']"), (r, m) => $"{Words(r.QuerySelector("th")!)} {Words(m)}");

        Assert.Equal(
            ["2025 Promotion, communication et sensibilisation aux logiciels libres", "2021 Meilleure première candidature"],
            mentions);
    }

    [Fact]
    public void The_13_laureates_of_2019_whose_level_is_disputed_are_at_level_3_or_4()
    {
        Assert.Equal(13, Laureates(2019, "Niveau 3 ou 4").Count);
        Assert.Equal("nancy", IdOf(Laureates(2019, "Niveau 5").Single()));
        Assert.Equal(14, Laureates(2019).Count);
    }

    [Fact]
    public void The_edition_2025_does_not_choose_between_36_and_37_labels()
    {
        var page = _site.Page("/palmares/2025/");

        Assert.Contains("36 ou 37 labels", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b8 (labels|lauréats|territoires) (décernés|distingués)", Words(page.QuerySelector("main")!));
    }

    [Fact]
    public void A_level_that_nobody_published_is_said_to_be_unknown()
    {
        var unknown = Laureates(2025, "niveau non connu").Select(IdOf);

        Assert.Equal(["parc-national-des-ecrins", "colomiers"], unknown);
        Assert.Contains("non connu", Words(HistoryOf("colomiers").Single(r => Words(r.QuerySelector("th")!) == "2025")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_edition_page_lists_the_laureates_of_the_data_and_says_when_its_list_is_partial()
    {
        foreach (var edition in _site.Result.Plan!.Palmares.Editions)
        {
            Assert.Equal(edition.Laureats.Select(l => l.Territoire.Id).Order(StringComparer.Ordinal), Laureates(edition.Annee).Select(IdOf).Order(StringComparer.Ordinal));
            Assert.Equal(!edition.ListeComplete, Words(_site.Page($"/palmares/{edition.Annee}/").QuerySelector("main")!).Contains("Liste partielle", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_territory_page_has_one_row_for_each_of_its_labels()
    {
        foreach (var territoire in _site.Result.Plan!.Palmares.Territoires)
        {
            var years = _site.Result.Plan.Index.History(territoire).Select(d => d.Edition.Annee.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(years.Reverse(), HistoryOf(territoire.Id).Select(r => Words(r.QuerySelector("th")!)));
        }
    }

    [Theory]
    [InlineData("Puy-en-Velay")]
    [InlineData("jamais affiché")]
    [InlineData("Strategy and Communication")]
    public void Nothing_left_to_confirm_is_shown(string words)
    {
        Assert.DoesNotContain(_site.Documents, d => d.Value.DocumentElement.TextContent.Contains(words, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(_site.Files.Keys, path => path.Contains("puy-en-velay", StringComparison.Ordinal));
        Assert.DoesNotContain(_site.Files.Keys.Where(IsData), path => _site.Text(path).Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsData(string path) => path.StartsWith("/donnees/", StringComparison.Ordinal) && !path.EndsWith('/');

    /// <summary>The laureates that an edition's page lists, or those under the heading that begins so.</summary>
    private List<IElement> Laureates(int annee, string heading = "")
    {
        var (laureates, under) = (new List<IElement>(), string.Empty);
        foreach (var element in _site.Page($"/palmares/{annee}/").QuerySelectorAll("[aria-labelledby=laureats] :is(h3, li)"))
        {
            if (element.LocalName == "h3")
            {
                under = Words(element);
            }
            else if ($"{under} ".StartsWith($"{heading} ".TrimStart(), StringComparison.OrdinalIgnoreCase))
            {
                laureates.Add(element);
            }
        }

        return laureates;
    }

    private List<IElement> HistoryOf(string territoire) =>
        [.. _site.Page($"/territoires/{territoire}/").QuerySelectorAll("[aria-labelledby=historique] tbody tr")];

    private static string IdOf(IElement laureate) => laureate.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^2];

    private static bool SaysDeduced(IElement element) => Words(element).Contains("déduit", StringComparison.Ordinal);

    /// <summary>The words of an element without its drawings and its doubts, every kind of white space being one plain space.</summary>
    private static string Words(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var aside in copy.QuerySelectorAll("svg, .reserve"))
        {
            aside.Remove();
        }

        return string.Join(' ', copy.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
